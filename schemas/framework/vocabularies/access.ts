import { vocabulary } from '../vocabulary.ts';

/** Who can ask for a service. */
export const referralRoutes = vocabulary({
  id: 'referral-routes', label: 'How to start', version: '1', source: 'SE7 Local Offer Framework and Guidance, service question 4', status: 'in-force',
  terms: [
    { id: 'self', label: 'You can ask yourself' },
    { id: 'drop-in', label: 'You can just turn up' },
    { id: 'gp', label: 'Through your GP' },
    { id: 'health-visitor', label: 'Through your health visitor' },
    { id: 'school-nurse', label: 'Through the school nurse' },
    { id: 'setting', label: 'Through the nursery, school or college' },
    { id: 'paediatrician', label: 'Through a paediatrician or hospital' },
    { id: 'social-worker', label: 'Through a social worker' },
    { id: 'early-help', label: 'Through early help' },
    { id: 'any-professional', label: 'Through any professional who knows you' },
    { id: 'council-panel', label: 'Through a council panel' },
    { id: 'ehc-plan', label: 'Through an EHC plan' },
    { id: 'care-assessment', label: 'Through a care assessment' },
    { id: 'court-order', label: 'Through a court or tribunal order' },
    { id: 'closed', label: 'Not open to referrals' },
  ],
});

export const assessmentsNeeded = vocabulary({
  id: 'assessments-needed', label: 'Is an assessment needed?', version: '1', source: 'SE7 Local Offer Framework and Guidance, principle "start with what is available without assessment"', status: 'in-force',
  terms: [
    { id: 'none', label: 'No assessment needed' },
    { id: 'setting', label: 'The nursery, school or college looks at it first' },
    { id: 'specialist', label: 'A specialist assessment is needed' },
    { id: 'ehc-plan', label: 'An EHC plan is needed' },
  ],
});

export const diagnosesNeeded = vocabulary({
  id: 'diagnoses-needed', label: 'Is a diagnosis needed?', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [
    { id: 'no', label: 'No diagnosis needed' },
    { id: 'waiting', label: 'Waiting for an assessment is enough' },
    { id: 'yes', label: 'A diagnosis is needed' },
  ],
});

export const ehcPlansNeeded = vocabulary({
  id: 'ehc-plans-needed', label: 'Is an EHC plan needed?', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [
    { id: 'no', label: 'No EHC plan needed' },
    { id: 'sometimes', label: 'For some of it' },
    { id: 'yes', label: 'An EHC plan is needed' },
  ],
});

export const decisionMakers = vocabulary({
  id: 'decision-makers', label: 'Who decides', version: '1', source: 'SE7 Local Offer Framework and Guidance, service question 5', status: 'in-force',
  terms: [
    { id: 'nobody', label: 'Nobody: everyone can use it' },
    { id: 'service', label: 'The service itself' },
    { id: 'panel', label: 'A panel' },
    { id: 'council', label: 'The council' },
    { id: 'icb', label: 'The integrated care board (NHS)' },
    { id: 'setting', label: 'The nursery, school or college' },
    { id: 'joint', label: 'The council and the NHS together' },
  ],
});

/** Units of time. Working, school and calendar days are never mixed up: SE7 asks for the difference. */
export const durationUnits = vocabulary({
  id: 'duration-units', label: 'Unit of time', version: '1', source: 'SE7 Local Offer Framework and Guidance, "clear timescales"', status: 'in-force',
  terms: [
    { id: 'minutes', label: 'minutes' }, { id: 'hours', label: 'hours' },
    { id: 'working-days', label: 'working days' }, { id: 'school-days', label: 'school days' }, { id: 'calendar-days', label: 'calendar days' },
    { id: 'weeks', label: 'weeks' }, { id: 'months', label: 'months' }, { id: 'years', label: 'years' },
  ],
});

export const waitingStates = vocabulary({
  id: 'waiting-states', label: 'Waiting list', version: '1', source: 'SE7 Local Offer Framework and Guidance, service question 4', status: 'in-force',
  terms: [
    { id: 'none', label: 'No waiting list' },
    { id: 'weeks', label: 'A number of weeks' },
    { id: 'closed', label: 'The list is closed' },
    { id: 'unknown', label: 'Not measured' },
  ],
});

export const costKinds = vocabulary({
  id: 'cost-kinds', label: 'Cost', version: '1', source: 'SE7 Local Offer Framework and Guidance, service question 4', status: 'in-force',
  terms: [
    { id: 'free', label: 'Free' },
    { id: 'donation', label: 'Donation' },
    { id: 'charge', label: 'There is a charge' },
    { id: 'means-tested', label: 'Depends on your income' },
    { id: 'varies', label: 'Varies' },
  ],
});

export const personalBudgets = vocabulary({
  id: 'personal-budgets', label: 'Personal budget', version: '1', source: 'SE7 Local Offer Framework and Guidance, service question 4', status: 'in-force',
  terms: [
    { id: 'ehc-plan', label: 'Personal budget of an EHC plan' },
    { id: 'direct-payment', label: 'Social care direct payment' },
    { id: 'personal-health-budget', label: 'Personal health budget' },
    { id: 'short-breaks-grant', label: 'Short breaks grant' },
    { id: 'not-accepted', label: 'Cannot be paid with a personal budget' },
    { id: 'ask', label: 'Ask the service' },
  ],
});

/** What makes a place usable, from SE7 questions pc-09, yp-11 and sv-07 and what families ask for. */
export const facilities = vocabulary({
  id: 'facilities', label: 'Access facility', version: '1', source: 'SE7 Local Offer Framework and Guidance, questions pc-09, yp-11c and sv-07; additions by Local Offer', status: 'in-force',
  terms: [
    { id: 'step-free-entrance', label: 'Step-free entrance', group: 'Getting in' },
    { id: 'wheelchair-throughout', label: 'Wheelchair accessible throughout', group: 'Getting in' },
    { id: 'lift', label: 'Lift', group: 'Getting in' },
    { id: 'automatic-doors', label: 'Automatic doors', group: 'Getting in' },
    { id: 'blue-badge-parking', label: 'Blue Badge parking', group: 'Getting in' },
    { id: 'drop-off-point', label: 'Drop-off point', group: 'Getting in' },
    { id: 'step-free-transport', label: 'Near step-free public transport', group: 'Getting in' },
    { id: 'accessible-toilet', label: 'Accessible toilet', group: 'Toilets and care' },
    { id: 'radar-key', label: 'RADAR key toilet', group: 'Toilets and care' },
    { id: 'changing-places', label: 'Changing Places toilet', group: 'Toilets and care' },
    { id: 'changing-bench', label: 'Changing bench', group: 'Toilets and care' },
    { id: 'hoist', label: 'Hoist', group: 'Toilets and care' },
    { id: 'personal-care', label: 'Personal care given', group: 'Toilets and care' },
    { id: 'medicines', label: 'Medicines given', group: 'Toilets and care' },
    { id: 'hearing-loop', label: 'Hearing loop', group: 'Hearing' },
    { id: 'bsl-interpreter', label: 'British Sign Language interpreter', group: 'Hearing' },
    { id: 'captions', label: 'Captions', group: 'Hearing' },
    { id: 'acoustics', label: 'Rooms treated for sound', group: 'Hearing' },
    { id: 'deaf-aware', label: 'Deaf-aware staff', group: 'Hearing' },
    { id: 'large-print', label: 'Large print', group: 'Sight' },
    { id: 'braille', label: 'Braille', group: 'Sight' },
    { id: 'tactile-signs', label: 'Tactile or high-contrast signs', group: 'Sight' },
    { id: 'good-lighting', label: 'Good lighting', group: 'Sight' },
    { id: 'assistance-dogs', label: 'Assistance dogs welcome', group: 'Sight' },
    { id: 'makaton', label: 'Makaton', group: 'Communication' },
    { id: 'symbols', label: 'Symbols or PECS', group: 'Communication' },
    { id: 'aac', label: 'Communication aids welcome', group: 'Communication' },
    { id: 'easy-read', label: 'Easy read', group: 'Communication' },
    { id: 'visual-guide', label: 'Social story or visual guide', group: 'Communication' },
    { id: 'interpreter', label: 'Interpreter for other languages', group: 'Communication' },
    { id: 'quiet-room', label: 'Quiet room', group: 'Senses and waiting' },
    { id: 'quiet-sessions', label: 'Quiet or relaxed sessions', group: 'Senses and waiting' },
    { id: 'calm-waiting', label: 'Calm waiting area', group: 'Senses and waiting' },
    { id: 'wait-outside', label: 'You can wait outside or in the car', group: 'Senses and waiting' },
    { id: 'sunflower-lanyard', label: 'Sunflower lanyard recognised', group: 'Senses and waiting' },
    { id: 'ear-defenders', label: 'Ear defenders to borrow', group: 'Senses and waiting' },
    { id: 'sensory-room', label: 'Sensory room', group: 'Senses and waiting' },
    { id: 'one-to-one', label: 'One-to-one support', group: 'Taking part' },
    { id: 'carer-free', label: 'Carer goes free', group: 'Taking part' },
    { id: 'siblings', label: 'Brothers and sisters welcome', group: 'Taking part' },
    { id: 'adapted-equipment', label: 'Adapted equipment', group: 'Taking part' },
    { id: 'hydrotherapy', label: 'Hydrotherapy pool', group: 'Taking part' },
    { id: 'pool-hoist', label: 'Pool hoist', group: 'Taking part' },
  ],
});

/** Whether a facility is there. What is left out is not known, and shown so. */
export const facilityValues = vocabulary({
  id: 'facility-values', label: 'Is it there?', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [{ id: 'yes', label: 'Yes' }, { id: 'partly', label: 'Partly' }, { id: 'no', label: 'No' }, { id: 'unknown', label: 'Not known' }],
});
