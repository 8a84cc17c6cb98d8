/** How families type what they look for, each with the term of the glossary whose pages they need. The pages stand in the glossary. */
export const misspellings: readonly (readonly [typed: string, term: string])[] = [
  // As it sounds.
  ['disleksia', 'dyslexia'], ['dislexic', 'dyslexia'], ['dyspraksia', 'dcd'], ['dispraxia', 'dcd'], ['asbergers', 'autism'], ['aspurgers', 'autism'], ['awtism', 'autism'],
  ['speach therepy', 'slt'], ['speech theropist', 'slt'], ['sellective mutisum', 'slt'], ['fysio', 'physio'], ['fiziotherapist', 'physio'], ['okupational therapy', 'ot'], ['sensery issues', 'ot'],
  ['councelling', 'camhs'], ['angziety', 'camhs'], ['epilepsey', 'epilepsy'], ['seezures', 'epilepsy'], ['serebral palsy', 'cp'], ['peadiatrician', 'community-paeds'], ['makerton', 'makaton'],
  ['senko', 'senco'], ['medeation', 'mediation'], ['mediasion', 'mediation'], ['portige', 'portage'], ['hospise', 'palliative'], ['nursrey', 'eyfs'],
  // A letter left out, one too many, or two in each other's place.
  ['ocupational therapist', 'ot'], ['phsyio', 'physio'], ['cahms', 'camhs'], ['camsh', 'camhs'], ['autsim', 'autism'], ['autisim', 'autism'], ['tribual', 'tribunal'], ['sendis', 'sendiass'],
  ['ombusdman', 'lgsco'], ['advocte', 'advocacy'], ['safegaurding', 'mash'], ['direct paymets', 'direct-payment'], ['wheelchiar', 'wheelchair'], ['contenence', 'continence'], ['apprentiship', 'apprenticeship'],
  ['educational pyschologist', 'ep'], ['ehpc', 'ehcp'], ['personal budgit', 'personal-budget'], ['univeral credit', 'uc'], ['dyscalcula', 'dyscalculia'], ['travel trainning', 'travel-training'], ['downs syndrom', 'down-syndrome'],
  // American spellings.
  ['behavior problems', 'semh'], ['behavioral', 'semh'], ['pediatrician', 'cdc'], ['counseling', 'camhs'], ['children center', 'family-hub'], ['specialist program college', 'isp-college'],
  // Joined, split, with hyphens, with other signs.
  ['shortbreaks', 'short-breaks'], ['short-breaks', 'short-breaks'], ['selfharm', 'camhs'], ['speechtherapy', 'slt'], ['speech & language therapy', 'slt'], ['ehc-plan', 'ehcp'], ['E.H.C.P.', 'ehcp'], ['blue-badge', 'blue-badge'],
  ['easy-read', 'easy-read'], ['child minder', 'fis'], ['hand writing', 'ot'], ['A D H D', 'adhd'], ['co production', 'co-production'], ['family‑hub', 'family-hub'], ['carer’s allowance', 'carers-allowance'],
  // Other forms of a word.
  ['stammering', 'slt'], ['respites', 'short-breaks'], ['short break', 'short-breaks'], ['speech therapies', 'slt'], ['tribunals', 'tribunal'], ['appealing', 'tribunal'], ['wheelchairs', 'wheelchair'], ['hospices', 'palliative'],
  ['refusing school', 'ebsa'], ['personal budgets', 'personal-budget'], ['deafness', 'hi'], ['interpreters', 'eal'], ['young carer', 'young-carer'],
  // Outdated.
  ['statement', 'ehcp'], ['statement of special needs', 'ehcp'], ['parent partnership', 'sendiass'], ['SENDIST', 'tribunal'], ['CCG', 'icb'], ['school action plus', 'sen-support'], ['besd', 'semh'], ['sure start', 'family-hub'],
  // Inside a question, or half typed.
  ['my son is not talking at 2', 'two-year-check'], ['how do I get an ehcp for my daughter', 'ehcp'], ['where can I get respit', 'short-breaks'], ['can’t read', 'dyslexia'], ['my daughter can not read', 'dyslexia'],
  ['he won’t go to school', 'ebsa'], ['what is a sendco', 'senco'], ['I want to complain about the council', 'lgsco'], ['who do I talk to at school?', 'senco'], ['is there help with nappies', 'continence'],
  ['speech and lang', 'slt'], ['occupational', 'ot'], ['hyperactiv', 'adhd'], ['annual rev', 'annual-review'],
  // Several at once, and whatever else people type.
  ['autisum', 'autism'], ['autisam', 'autism'], ['ortism', 'autism'], ['autistc', 'autism'], ['dsylexia', 'dyslexia'], ['dyslexsia', 'dyslexia'], ['dislexea', 'dyslexia'],
  ['speach and langauge', 'slt'], ['speech an language therapy', 'slt'], ['stutter', 'slt'], ['stamer', 'slt'], ['ocupational theropy', 'ot'], ['occupasional therapy', 'ot'],
  ['fisiotherapy', 'physio'], ['phisio', 'physio'], ['mental helth', 'camhs'], ['metal health', 'camhs'], ['anxity', 'camhs'], ['anxious', 'camhs'], ['self harming', 'camhs'],
  ['depresion', 'camhs'], ['councilling', 'camhs'], ['shcool refusal', 'ebsa'], ['school refusel', 'ebsa'], ['home shooling', 'ehe'], ['homeschooling', 'ehe'], ['homeschool', 'ehe'],
  ['tribunel', 'tribunal'], ['apeal', 'tribunal'], ['medation', 'mediation'], ['ombudsmen', 'lgsco'], ['portege', 'portage'], ['nursary', 'eyfs'], ['epilepcy', 'epilepsy'],
  ['sezures', 'epilepsy'], ['wheel chair', 'wheelchair'], ['weelchair', 'wheelchair'], ['continance', 'continence'], ['nappys', 'continence'], ['napies', 'continence'],
  ['constapation', 'continence'], ['hospis', 'palliative'], ['respight', 'short-breaks'], ['respit care', 'short-breaks'], ['carers asessment', 'carers-assessment'],
  ['carers allowence', 'carers-allowance'], ['benifits', 'uc'], ['blu badge', 'blue-badge'], ['disabilty living allowance', 'dla'], ['dissability living alowance', 'dla'],
  ['suported living', 'supported-living'], ['supported intership', 'supported-internship'], ['aprenticeship', 'apprenticeship'], ['hearing lose', 'hi'], ['glue ears', 'hi'],
  ['visualy impaired', 'vi'], ['visual impairement', 'vi'], ['sing language', 'bsl'], ['makatone', 'makaton'], ['cerebal palsy', 'cp'], ['down sindrome', 'down-syndrome'],
  ['adhd assesment', 'adhd'], ['hyper active', 'adhd'], ['hyperactivity', 'adhd'], ['ehcp assesment', 'ehcna'], ['school transprot', 'home-school-transport'],
  ['travle training', 'travel-training'], ['neurodivergant', 'neurodivergent'], ['neuro diverse', 'neurodivergent'], ['dyspraxic', 'dcd'], ['educational physcologist', 'ep'],
  ['ed sych', 'ep'], ['healthvisitor', 'hv'], ['erly years', 'eyfs'], ['early yrs', 'eyfs'], ['saveguarding', 'mash'], ['advocat', 'advocacy'], ['childcare vouchers', 'fis'],
  ['sen cordinator', 'senco'], ['interpretor', 'eal'], ['coproduction', 'co-production'], ['sencos', 'senco'], ['behaviourial problems', 'semh'], ['anger managment', 'semh'],
];
