/** A word or name that is out of date, what to write instead, and why. */
export interface OutdatedTerm {
  /** The ways in which it is written. What begins with a capital is looked for as it is, everything else in any case. */
  terms: readonly string[];
  /** What to write today, as the end of “Write …”. */
  instead: string;
  /** Why, as a whole sentence. */
  why: string;
  source: string;
  /** True where it is out of date only on its own: “the disabled”, but not “the disabled child”. */
  alone?: true;
}

const law = 'Children and Families Act 2014';
const code = 'SEND Code of Practice, January 2015';
const disability = 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability';

/**
 * Names that the law or the bodies themselves have given up, and words about disability that the government asks
 * authors to avoid. What families still type stays in the glossary, where the search finds it.
 */
export const outdatedTerms: readonly OutdatedTerm[] = [
  { terms: ['CCG', 'CCGs', 'clinical commissioning group', 'clinical commissioning groups', 'PCT', 'PCTs', 'primary care trust'], instead: '“integrated care board (ICB)”', why: 'Integrated care boards do their work since July 2022.', source: 'Health and Care Act 2022' },
  { terms: ['NHS Commissioning Board'], instead: '“NHS England”', why: 'The board has another name.', source: 'SI 2014/1530, regulation 54 as amended' },
  { terms: ['SENDIST', 'SENDisT'], instead: '“SEND Tribunal”', why: 'Appeals go to the First-tier Tribunal (Special Educational Needs and Disability).', source: law },
  { terms: ['Parent Partnership', 'Parent Partnership Service'], instead: '“SENDIASS”, the SEND information, advice and support service', why: 'The service has another name and also advises young people.', source: law },
  { terms: ['statement of SEN', 'statements of SEN', 'statement of special educational needs', 'statements of special educational needs', 'SEN statement', 'SEN statements', 'statemented', 'statementing'], instead: '“EHC plan”', why: 'EHC plans replaced statements.', source: law },
  { terms: ['School Action', 'School Action Plus'], instead: '“SEN support”', why: 'One kind of support replaced the two stages.', source: code },
  { terms: ['Learning Difficulty Assessment', 'Learning Difficulties Assessment', 'section 139A assessment'], instead: '“EHC plan”', why: 'EHC plans replaced these assessments for young people.', source: law },
  { terms: ['BESD', 'EBD', 'behavioural, emotional and social difficulties', 'emotional and behavioural difficulties'], instead: '“social, emotional and mental health needs”', why: 'Behaviour is no kind of need in the Code of Practice.', source: code },
  { terms: ['Connexions'], instead: '“careers advice”, or the name of today’s service', why: 'The national service ended in 2012.', source: 'Education Act 2011' },
  { terms: ['CRB check', 'CRB checks', 'CRB checked', 'CRB-checked'], instead: '“DBS check”', why: 'The Disclosure and Barring Service makes these checks since 2012.', source: 'Protection of Freedoms Act 2012' },
  { terms: ['DCSF', 'Department for Children, Schools and Families', 'Department for Education and Skills'], instead: '“Department for Education”', why: 'The department has another name since 2010.', source: 'the names of departments on GOV.UK' },
  { terms: ['LSCB', 'Local Safeguarding Children Board'], instead: '“safeguarding children partnership”', why: 'Partnerships replaced the boards.', source: 'Children and Social Work Act 2017' },
  { terms: ['wheelchair-bound', 'wheelchair bound', 'confined to a wheelchair'], instead: '“wheelchair user”', why: 'A wheelchair gives freedom and does not bind.', source: disability },
  { terms: ['handicap', 'handicaps', 'handicapped'], instead: '“disabled”', why: 'Many people are hurt by the word.', source: disability },
  { terms: ['mentally handicapped', 'mental handicap', 'mentally retarded', 'retarded'], instead: '“with a learning disability”', why: 'Many people are hurt by the word.', source: disability },
  { terms: ['the disabled'], alone: true, instead: '“disabled people”', why: 'It is a description and not a group.', source: disability },
  { terms: ['the blind'], alone: true, instead: '“blind and partially sighted people”', why: 'It is a description and not a group.', source: disability },
  { terms: ['suffers from', 'suffering from', 'suffer from', 'afflicted by', 'afflicted with'], instead: '“has”', why: 'Not everybody who has a condition suffers.', source: disability },
  { terms: ['able-bodied', 'able bodied'], instead: '“non-disabled”', why: 'Disabled people have able bodies too.', source: disability },
  { terms: ['deaf and dumb', 'deaf mute', 'deaf-mute'], instead: '“deaf”, or “user of British Sign Language”', why: 'Many people are hurt by the word.', source: disability },
  { terms: ['an epileptic'], alone: true, instead: '“a person with epilepsy”', why: 'A person is not a condition.', source: disability },
  { terms: ['spastic', 'crippled'], instead: '“disabled”, or the name of the condition', why: 'Many people are hurt by the word.', source: disability },
];
