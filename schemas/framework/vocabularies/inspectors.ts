import { vocabulary } from '../vocabulary.ts';

/** Who inspects. There is no list of grades: what inspectors found is said in words. */
export const inspectors = vocabulary({
  id: 'inspectors', label: 'Inspected by', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [
    { id: 'ofsted', label: 'Ofsted', plain: 'Schools, colleges, childcare and children’s social care.' },
    { id: 'cqc', label: 'The Care Quality Commission', plain: 'Health care and care for adults.' },
    { id: 'ofsted-cqc', label: 'Ofsted and the Care Quality Commission', plain: 'What the council and the NHS do together in an area.' },
    { id: 'isi', label: 'The Independent Schools Inspectorate', plain: 'Many independent schools.' },
    { id: 'other', label: 'Another inspector' },
  ],
});
