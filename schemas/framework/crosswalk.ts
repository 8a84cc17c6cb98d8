/** A question of young people and one of parent carers that ask about the same matter, each from its own point of view. */
export interface SameMatter {
  youngPerson: string;
  parentCarer: string;
  /** What both ask about. */
  matter: string;
}

/**
 * Where the two sets for settings ask the same. The framework prints no such list: this is our reading of its headings
 * and prompts, most of which are word for word the same in both. Questions that only one voice asks are not here:
 * pc-02, pc-11, pc-12, pc-13 and yp-05.
 */
export const crosswalk: readonly SameMatter[] = [
  { youngPerson: 'yp-01', parentCarer: 'pc-01', matter: 'How special educational needs are identified.' },
  { youngPerson: 'yp-02', parentCarer: 'pc-01', matter: 'How to raise a worry about needing help.' },
  { youngPerson: 'yp-03', parentCarer: 'pc-03', matter: 'How teaching and course work are adapted.' },
  { youngPerson: 'yp-04', parentCarer: 'pc-05', matter: 'How young people give their views, and who helps them to.' },
  { youngPerson: 'yp-06', parentCarer: 'pc-14', matter: 'Whom to talk to about a worry.' },
  { youngPerson: 'yp-07', parentCarer: 'pc-04', matter: 'How progress is known, discussed and explained.' },
  { youngPerson: 'yp-08', parentCarer: 'pc-05', matter: 'Pastoral, medical and social support.' },
  { youngPerson: 'yp-09', parentCarer: 'pc-07', matter: 'What training staff have had and will have.' },
  { youngPerson: 'yp-09', parentCarer: 'pc-06', matter: 'Which specialist staff there are.' },
  { youngPerson: 'yp-10', parentCarer: 'pc-06', matter: 'Which services from outside are used.' },
  { youngPerson: 'yp-11', parentCarer: 'pc-08', matter: 'Taking part in every activity.' },
  { youngPerson: 'yp-11', parentCarer: 'pc-09', matter: 'How accessible the building is.' },
  { youngPerson: 'yp-12', parentCarer: 'pc-10', matter: 'Getting ready to start.' },
  { youngPerson: 'yp-13', parentCarer: 'pc-10', matter: 'Getting ready for the next stage of life.' },
];

/** The questions of the other voice that ask about the same matter as a question, in the order of the list. */
export const sameMatter = (question: string): string[] =>
  crosswalk.flatMap(({ youngPerson, parentCarer }) => (youngPerson === question ? [parentCarer] : parentCarer === question ? [youngPerson] : []));
