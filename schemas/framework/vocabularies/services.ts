import { vocabulary } from '../vocabulary.ts';

/** The sections of the site, in the order in which they are shown. Guides stand in all of them, services in all but `about`. */
export const sections = vocabulary({
  id: 'sections', label: 'Section', version: '1', source: 'SE7 Local Offer Framework and Guidance: Education, Social care, Health, Preparation for adulthood; help and about by Local Offer', status: 'in-force',
  terms: [
    { id: 'education', label: 'Education', plain: 'Nursery, school and college: what every setting should do, specialist teaching, EHC plans, travel.' },
    { id: 'social-care', label: 'Social care', plain: 'Short breaks, early help, support at home and for the whole family.' },
    { id: 'health', label: 'Health', plain: 'Therapies, mental health, children’s doctors, equipment and nursing.' },
    { id: 'preparing-for-adulthood', label: 'Preparing for adulthood', plain: 'Work, a home, friends and health, from age 14 to 25.' },
    { id: 'help', label: 'Help and advice', plain: 'Free advice, putting things right, complaints, mediation and appeals.' },
    { id: 'about', label: 'About this Local Offer', plain: 'Who it is for, how it is made, and how to change it.' },
  ],
});

/** What a page is about, across the sections. */
export const themes = vocabulary({
  id: 'themes', label: 'Topic', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [
    { id: 'early-years', label: 'Early years and childcare' },
    { id: 'school-college', label: 'School and college' },
    { id: 'ehc-plans', label: 'EHC assessment and plans' },
    { id: 'health', label: 'Health' },
    { id: 'mental-health', label: 'Mental health' },
    { id: 'short-breaks', label: 'Social care and short breaks' },
    { id: 'leisure', label: 'Leisure and activities' },
    { id: 'money', label: 'Money and benefits' },
    { id: 'travel', label: 'Travel' },
    { id: 'equipment-home', label: 'Equipment and home' },
    { id: 'adulthood', label: 'Preparing for adulthood' },
    { id: 'work-training', label: 'Work and training' },
    { id: 'family-support', label: 'Support for parents and siblings' },
    { id: 'rights', label: 'Rights, complaints and appeals' },
    { id: 'have-your-say', label: 'Have your say' },
  ],
});

/** How much a service asks before it helps. `targeted-plus` is part of the 2026 proposals and cannot be chosen. */
export const tiers = vocabulary({
  id: 'tiers', label: 'Level of help', version: '1', source: 'SE7 Local Offer Framework and Guidance; proposed terms from the 2026 SEND reform consultation', status: 'in-force',
  terms: [
    { id: 'universal', label: 'For everyone', plain: 'Open to all. No assessment is needed.' },
    { id: 'targeted', label: 'Extra help', plain: 'Extra help for some, usually without a specialist assessment.' },
    { id: 'specialist', label: 'Specialist', plain: 'Needs an assessment, or meets set criteria.' },
    { id: 'targeted-plus', label: 'Targeted Plus', plain: 'Proposed in 2026. Not law.', status: 'proposed' },
  ],
});

export const serviceStates = vocabulary({
  id: 'service-states', label: 'Is it running?', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [
    { id: 'open', label: 'Open' },
    { id: 'limited', label: 'Limited', plain: 'It offers less than usual.' },
    { id: 'waiting-list-closed', label: 'Waiting list closed', plain: 'It takes no new names for the moment.' },
    { id: 'paused', label: 'Paused', plain: 'It has stopped for a while.' },
    { id: 'closing', label: 'Closing', plain: 'It will end on a known day.' },
    { id: 'closed', label: 'Closed', plain: 'It has ended.' },
  ],
});

export const deliveryModes = vocabulary({
  id: 'delivery-modes', label: 'How it is given', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [
    { id: 'in-person', label: 'In person at a place' },
    { id: 'at-home', label: 'At your home' },
    { id: 'in-setting', label: 'In nursery, school or college' },
    { id: 'online', label: 'Online' },
    { id: 'phone', label: 'By phone' },
    { id: 'text', label: 'By text message' },
  ],
});

export const times = vocabulary({
  id: 'times', label: 'When', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [
    { id: 'term-time', label: 'Term time' },
    { id: 'school-holidays', label: 'School holidays' },
    { id: 'weekdays', label: 'Weekdays' },
    { id: 'evenings', label: 'Evenings' },
    { id: 'weekends', label: 'Weekends' },
    { id: '24-hours', label: '24 hours a day' },
  ],
});

export const weekdays = vocabulary({
  id: 'weekdays', label: 'Day', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [
    { id: 'monday', label: 'Monday' }, { id: 'tuesday', label: 'Tuesday' }, { id: 'wednesday', label: 'Wednesday' },
    { id: 'thursday', label: 'Thursday' }, { id: 'friday', label: 'Friday' }, { id: 'saturday', label: 'Saturday' },
    { id: 'sunday', label: 'Sunday' },
  ],
});

/** What is different on a day that is not as usual. */
export const openingExceptions = vocabulary({
  id: 'opening-exceptions', label: 'What is different', version: '1', source: 'Local Offer', status: 'in-force',
  terms: [
    { id: 'closed', label: 'Closed' },
    { id: 'other-hours', label: 'Open at other times' },
  ],
});

/** The five themes of preparation for adulthood in the SE7 framework. */
export const adulthoodThemes = vocabulary({
  id: 'adulthood-themes', label: 'Preparing for adulthood', version: '1', source: 'SE7 Local Offer Framework and Guidance', status: 'in-force',
  terms: [
    { id: 'information-advice-guidance', label: 'Information, advice and guidance' },
    { id: 'paid-employment', label: 'Paid employment' },
    { id: 'independent-living', label: 'Independent living' },
    { id: 'community-participation', label: 'Community participation' },
    { id: 'health', label: 'Health' },
  ],
});
