import { vocabulary } from '../vocabulary.ts';

/** The bands that families browse by. Ages are whole years, 0 to 25, both ends inside. */
export const ageBands = vocabulary({
  id: 'age-bands', label: 'Age', version: '1', source: 'Local Offer; 0 to 25 from the Children and Families Act 2014, s.30', status: 'in-force',
  terms: [
    { id: 'under-5', label: 'Under 5', ages: [0, 4] },
    { id: '5-to-10', label: '5 to 10', ages: [5, 10] },
    { id: '11-to-15', label: '11 to 15', ages: [11, 15] },
    { id: '16-to-18', label: '16 to 18', ages: [16, 18] },
    { id: '19-to-25', label: '19 to 25', ages: [19, 25] },
  ],
});

/** Phases of education as the register of schools (GIAS) names them. A middle school shows why a phase is never worked out from age alone. */
export const phases = vocabulary({
  id: 'phases', label: 'Phase of education', version: '2025', source: 'Get Information about Schools', status: 'in-force',
  terms: [
    { id: 'nursery', label: 'Nursery', codes: ['Nursery'] },
    { id: 'primary', label: 'Primary', codes: ['Primary'] },
    { id: 'middle-primary', label: 'Middle (deemed primary)', codes: ['Middle deemed primary', 'Middle Deemed Primary'] },
    { id: 'secondary', label: 'Secondary', codes: ['Secondary'] },
    { id: 'middle-secondary', label: 'Middle (deemed secondary)', codes: ['Middle deemed secondary', 'Middle Deemed Secondary'] },
    { id: 'all-through', label: 'All-through', codes: ['All-through', 'All through'] },
    { id: 'post-16', label: 'Post-16', codes: ['16 plus'] },
    { id: 'not-applicable', label: 'No single phase', codes: ['Not applicable'] },
  ],
});
