import { vocabulary } from '../vocabulary.ts';

/** The broad areas of need of the SEND Code of Practice, paragraphs 6.28 to 6.35. */
export const needAreas = vocabulary({
  id: 'need-areas', label: 'Broad area of need', version: '2015', source: 'SEND Code of Practice 2015, 6.28 to 6.35', status: 'in-force',
  terms: [
    { id: 'communication-interaction', label: 'Communication and interaction', plain: 'Talking, understanding, getting on with others', codes: ['SLCN', 'ASD'] },
    { id: 'cognition-learning', label: 'Cognition and learning', plain: 'Learning, remembering, reading, maths', codes: ['SPLD', 'MLD', 'SLD', 'PMLD'] },
    { id: 'semh', label: 'Social, emotional and mental health', plain: 'Feelings, behaviour, mental health', codes: ['SEMH'] },
    { id: 'sensory-physical', label: 'Sensory or physical', plain: 'Seeing, hearing, moving, physical health', codes: ['HI', 'VI', 'MSI', 'PD'] },
  ],
});

/** The types of SEN of the school census. Codes NSA and OTH are for imports and never a choice for families. */
export const senTypes = vocabulary({
  id: 'sen-types', label: 'Type of SEN (school census)', version: '2025', source: 'Department for Education school census, with DS from January 2025', status: 'in-force', from: '2025-01-01',
  terms: [
    { id: 'spld', label: 'Specific learning difficulty', group: 'cognition-learning', codes: ['SPLD'] },
    { id: 'mld', label: 'Moderate learning difficulty', group: 'cognition-learning', codes: ['MLD'] },
    { id: 'sld', label: 'Severe learning difficulty', group: 'cognition-learning', codes: ['SLD'] },
    { id: 'pmld', label: 'Profound and multiple learning difficulty', group: 'cognition-learning', codes: ['PMLD'] },
    { id: 'semh', label: 'Social, emotional and mental health', group: 'semh', codes: ['SEMH'] },
    { id: 'slcn', label: 'Speech, language and communication needs', group: 'communication-interaction', codes: ['SLCN'] },
    { id: 'asd', label: 'Autistic spectrum disorder', group: 'communication-interaction', codes: ['ASD', 'AUT'] },
    { id: 'hi', label: 'Hearing impairment', group: 'sensory-physical', codes: ['HI'] },
    { id: 'vi', label: 'Vision impairment', group: 'sensory-physical', codes: ['VI'] },
    { id: 'msi', label: 'Multi-sensory impairment', group: 'sensory-physical', codes: ['MSI'] },
    { id: 'pd', label: 'Physical disability', group: 'sensory-physical', codes: ['PD'] },
    { id: 'ds', label: 'Down syndrome', codes: ['DS', 'DYNA'] },
    { id: 'oth', label: 'Other difficulty or disability', codes: ['OTH'] },
    { id: 'nsa', label: 'SEN support without a specialist assessment of the type of need', codes: ['NSA'] },
  ],
});

/** The needs that families look for, each with the census types inside it. A need is optional: section 30 also covers disabled children without SEN. */
export const needs = vocabulary({
  id: 'needs', label: 'Need', version: '1', source: 'Local Offer, built on the school census types of SEN', status: 'in-force',
  terms: [
    { id: 'autism', label: 'Autism', plain: 'A difference in how a person communicates, senses and experiences the world.', codes: ['ASD'] },
    { id: 'adhd', label: 'ADHD', plain: 'Differences in attention, energy and acting on impulse.', codes: ['SEMH'] },
    { id: 'learning-disability', label: 'Learning disability', plain: 'Finding it hard to understand new things and to manage everyday tasks, for life.', codes: ['MLD', 'SLD', 'PMLD'] },
    { id: 'speech-language-communication', label: 'Speech, language and communication', plain: 'Talking, understanding, stammering, or communicating without speech.', codes: ['SLCN'] },
    { id: 'mental-health', label: 'Mental health and emotions', plain: 'Worry, low mood, strong feelings, not coping.', codes: ['SEMH'] },
    { id: 'behaviour', label: 'Behaviour', plain: 'Behaviour that is hard for the child or the people around them.', codes: ['SEMH'] },
    { id: 'dyslexia', label: 'Dyslexia and other specific learning difficulties', plain: 'Reading, spelling, numbers, or co-ordination.', codes: ['SPLD'] },
    { id: 'deaf', label: 'Deaf or hearing loss', plain: 'Deafness, hearing aids, glue ear.', codes: ['HI'] },
    { id: 'blind', label: 'Blind or sight loss', plain: 'Sight loss that glasses do not correct.', codes: ['VI'] },
    { id: 'deafblind', label: 'Deafblind', plain: 'Loss of both sight and hearing.', codes: ['MSI'] },
    { id: 'physical-disability', label: 'Physical disability', plain: 'A condition that affects movement or the body.', codes: ['PD'] },
    { id: 'medical-condition', label: 'Medical condition', plain: 'A long-term illness such as epilepsy, asthma or diabetes, or complex health needs.' },
    { id: 'down-syndrome', label: 'Down syndrome', plain: 'A genetic condition that a person is born with.', codes: ['DS'] },
    { id: 'developmental-delay', label: 'Developmental delay (under 5)', plain: 'Reaching milestones such as sitting, walking or talking later than most.' },
    { id: 'eating-feeding', label: 'Eating and feeding', plain: 'Swallowing, tube feeding, or eating very few foods.' },
    { id: 'toileting', label: 'Toileting', plain: 'Bladder and bowel, wetting, soiling, toilet training.' },
    { id: 'sleep', label: 'Sleep', plain: 'Getting to sleep, staying asleep.' },
  ],
});

/** The care pathways of the SE7 framework, those that it leaves out, and the adult pathways that they join. */
export const carePathways = vocabulary({
  id: 'care-pathways', label: 'Care pathway', version: '1', source: 'SE7 Local Offer Framework and Guidance, health section; additions by Local Offer', status: 'in-force',
  terms: [
    { id: 'slcn-including-feeding', label: 'Speech, language and communication, including feeding', group: 'SE7' },
    { id: 'physical-impairments', label: 'Physical impairments', group: 'SE7' },
    { id: 'sensory-impairments', label: 'Sensory impairments', group: 'SE7' },
    { id: 'complex-health', label: 'Complex health needs', group: 'SE7' },
    { id: 'palliative-care', label: 'Palliative care', group: 'SE7' },
    { id: 'long-term-conditions', label: 'Long-term conditions such as epilepsy, asthma and diabetes', group: 'SE7' },
    { id: 'global-developmental-delay', label: 'Global developmental delay', group: 'SE7' },
    { id: 'bladder-and-bowel', label: 'Bladder and bowel', group: 'SE7' },
    { id: 'dyspraxia', label: 'Dyspraxia', group: 'SE7' },
    { id: 'specialist-dental', label: 'Specialist dental care', group: 'SE7' },
    { id: 'mental-health', label: 'Mental health', group: 'SE7' },
    { id: 'challenging-behaviour', label: 'Behaviour that challenges', group: 'SE7' },
    { id: 'acquired-brain-injury', label: 'Acquired brain injury', group: 'SE7' },
    { id: 'autism', label: 'Autism', group: 'Local' },
    { id: 'adhd', label: 'ADHD', group: 'Local' },
    { id: 'learning-disability', label: 'Learning disability', group: 'Local' },
    { id: 'sleep', label: 'Sleep', group: 'Local' },
    { id: 'eating-disorders', label: 'Eating disorders', group: 'Local' },
    { id: 'neurodevelopmental-assessment', label: 'Neurodevelopmental assessment', group: 'Local' },
    { id: 'continuing-care', label: 'Continuing care', group: 'Local' },
    { id: 'communication-aids', label: 'Communication aids', group: 'Local' },
    { id: 'adult-learning-difficulties', label: 'Learning difficulties (adult)', group: 'Adult' },
    { id: 'adult-physical-difficulties', label: 'Physical difficulties (adult)', group: 'Adult' },
    { id: 'adult-sensory-difficulties', label: 'Sensory difficulties (adult)', group: 'Adult' },
    { id: 'adult-mental-health', label: 'Mental health (adult)', group: 'Adult' },
  ],
});
