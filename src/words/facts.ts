/** The labels of the facts of services and settings, on their pages and on paper. */
export const factWords = {
  forWhom: 'Who it is for',
  start: 'How to start',
  decides: 'Who decides',
  waiting: 'Waiting time',
  cost: 'Cost',
  contact: 'Contact',
  senco: 'Special educational needs co-ordinator (SENCO)',
  type: 'Type',
  ages: 'Ages',
  specialises: 'Specialises in',
  resourced: 'Resourced provision',
  where: 'Where',
} as const;
