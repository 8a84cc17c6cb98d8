import { vocabulary } from '../vocabulary.ts';

/**
 * Kinds of setting in words that families use. Codes are the establishment types of GIAS: academy and free special
 * schools sit in its groups "Academies" and "Free Schools", so a type is never worked out from a group alone.
 */
export const settingTypes = vocabulary({
  id: 'setting-types', label: 'Type of setting', version: '1', source: 'Get Information about Schools establishment types; SEND Regulations 2014, Schedule 2, para. 1', status: 'in-force',
  terms: [
    { id: 'mainstream-school', label: 'Mainstream school', group: 'School', codes: ['1', '2', '3', '5', '6', '28', '34', '35', '40', '41'] },
    { id: 'special-school', label: 'Special school', group: 'School', codes: ['7', '12', '33', '44', '36'] },
    { id: 'non-maintained-special-school', label: 'Non-maintained special school', group: 'School', codes: ['8'] },
    { id: 'independent-special-school', label: 'Independent special school', group: 'School', codes: ['10'] },
    { id: 'independent-school', label: 'Independent school', group: 'School', codes: ['11'] },
    { id: 'alternative-provision', label: 'Alternative provision', group: 'School', codes: ['14', '42', '43', '38'] },
    { id: 'nursery-school', label: 'Maintained nursery school', group: 'Early years', codes: ['15'] },
    { id: 'nursery', label: 'Nursery or pre-school', group: 'Early years' },
    { id: 'childminder', label: 'Childminder', group: 'Early years' },
    { id: 'out-of-school-club', label: 'Out-of-school or holiday club', group: 'Early years' },
    { id: 'college', label: 'College or sixth form', group: 'After 16', codes: ['18', '31', '39', '45', '46'] },
    { id: 'specialist-college', label: 'Specialist college', group: 'After 16', codes: ['32'] },
    { id: 'training-provider', label: 'Training provider', group: 'After 16' },
    { id: 'other', label: 'Other', group: 'Other', codes: ['24', '25', '26', '30'] },
  ],
});

/** Special provision inside a mainstream setting. */
export const resourcedProvisions = vocabulary({
  id: 'resourced-provisions', label: 'Resourced provision', version: '2025', source: 'Get Information about Schools', status: 'in-force',
  terms: [
    { id: 'none', label: 'None', plain: 'The setting has no resourced provision and no SEN unit.' },
    { id: 'resourced-provision', label: 'Resourced provision', plain: 'Places for pupils with a kind of need, who are mostly taught in ordinary classes.' },
    { id: 'sen-unit', label: 'SEN unit', plain: 'A special class, where pupils are mostly taught apart from ordinary classes.' },
    { id: 'both', label: 'Resourced provision and SEN unit', plain: 'Both kinds.' },
  ],
});
