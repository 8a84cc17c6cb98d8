/** What in a text could say who a person is. */
export type PersonalKind = 'family-name' | 'titled-name' | 'email' | 'birth' | 'nhs-number' | 'phone' | 'school-and-initials';

/** Words that could say who a person is, and what makes them look so, as a whole sentence. */
export interface Personal { kind: PersonalKind; words: string; why: string }

/** A family member or a child, before whose name a sentence turns personal. */
const kin = 'son|daughter|child|boy|girl|grandson|granddaughter|grandchild|nephew|niece|brother|sister|twins?|husband|wife|partner|mum|mother|dad|father';
/** What may stand between two words of one paragraph. */
const gap = String.raw`(?:[ \t]{1,9}|[ \t]{0,9}\n[ \t]{0,9})(?=\S)`;
const names = new RegExp(String.raw`\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Yy]our|[Aa])${gap}(?:[\p{Ll}\d-]{1,20}${gap})?(?:${kin})(?:,|${gap}is|${gap}called|${gap}named|${gap}is${gap}called)?${gap}(?<name>\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)?)(?!\p{L})`, 'gu');
const titled = /\b(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor)\.?\s+(?:\p{Lu}\p{Ll}*\.?\s+)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?/gu;
/** Words with a capital letter that are no names. */
const noName = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Easter|Christmas|English|British|Makaton|Portage|Year|Key|Stage|Reception|Has|Is|Was|Will|Can|Had|They|She|He|We|I|If|The|A|An|In|At|On|You|Ring|Ask|It|When|What|Who|How|Or|And|But|For|With|Local|Offer|School|Council|Autism|Down)$/;

const address = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/gu;
/** Hosts at which people, and seldom teams, have their mail. */
const freeMail = /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|virginmedia|talktalk|ntlworld|gmx|mail|proton|protonmail)\.(?:com|co\.uk|net|me|org)$/i;
/** Beginnings of words that a team or a role has in its name or address. */
const roleStems = 'team|office|admin|info|enquir|inquir|contact|hello|help|advice|support|service|send|senco|senc|head|local|offer|school|college|nursery|academy|centre|center|hub|reception|referral|panel|early|years|family|families|child|parent|carer|forum|travel|transport|health|therap|nurs|clinic|hospital|ward|social|care|short|break|youth|adult|job|career|work|intern|complaint|feedback|mediation|tribunal|book|club|play|sport|swim|access|library|housing|benefit|duty|safeguard|access|inclusion|specialist|teaching|sensory|autism|camhs|portage|equipment|communication|data|privacy|press|web|mail|post|noreply|no-reply|governor|chair|manager|lead|officer|coordinator|co-ordinator|assessment|outreach|community|learning|education|skills|training|group|project|charity|trust|partnership|waiting|slt|council|director|deputy|assistant|teacher|consultant|practitioner|psycholog|paediatric|worker|advis|counsel';
const roleWord = new RegExp(`^(?:${roleStems})(?:s|es|e|y|ies|ing|ers?|ery|ists?|ants?|ations?|ators?|ors?|ment|al|ren|ren’s|’s)?$`, 'iu');
/** Beginnings of at least five letters are no part of most names, and stand inside longer words of roles. */
const longStem = new RegExp(roleStems.split('|').filter((stem) => stem.length >= 5).join('|'), 'i');

/** True for a word that a team or a role has in its name, and a person seldom has: “Head” and “Nursery”, not “Headley”. */
export const isRoleWord = (word: string): boolean => roleWord.test(word) || longStem.test(word);

/** A telephone number of ten or eleven digits. */
const telephone = /(?<![\d+])(?:\+44\s?|0)\d(?:[\s().-]?\d){8,9}(?!\d)/g;
const mobile = /^(?:\+44|0)7[1-57-9]/;
const born = /\b(?:born\s+(?:on|in)\b|date\s+of\s+birth|d\.?\s?o\.?\s?b\.?(?![\p{L}]))[^.\n]{0,30}?\d{1,4}[^.\n]{0,20}/giu;
const tenDigits = /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g;

/** True for ten digits whose last is the check digit of an NHS number. */
function isNhsNumber(text: string): boolean {
  const digits = [...text.replaceAll(/\D/g, '')].map(Number);
  if (digits.length !== 10 || digits[0] === 0) return false;
  const check = 11 - (digits.slice(0, 9).reduce((sum, digit, index) => sum + digit * (10 - index), 0) % 11);
  return (check === 11 ? 0 : check) === digits[9];
}

/** True for an address of a person: at a free host, or a first and a last name without the word of a role. */
const looksPersonal = (mail: string): boolean => {
  const local = mail.split('@')[0] ?? '';
  return freeMail.test(mail) || (/^\p{L}+[._]\p{L}+\d*$/u.test(local) && !local.split(/[._\d]/).some(isRoleWord));
};

/** The name of a school with capital letters, as people write it. */
const school = /\p{Lu}[\p{Ll}’']{1,20}\s(?:(?:Church\sof\sEngland|Catholic|Primary|Infants?|Junior|Secondary|High|Grammar|Special|Community|Nursery)\s){0,3}(?:School|Academy|College|Primary|Nursery)(?!\p{L})/u;
/** Letters with full stops, or one letter after a word for a child. */
const initials = new RegExp(String.raw`(?<![\p{L}.])\p{Lu}\.[ ]?\p{Lu}\.|(?<!\p{L})(?:${kin}|pupil|student)s?,?[ ](?:called[ ])?[A-HJ-Z](?:\.|(?!\p{L}|[’'.-]))`, 'gu');

/** Every place in a text that could say who a person is. `said` is true for what families said, where no number belongs. */
export function personalIn(text: string, said = false): Personal[] {
  const all = (kind: PersonalKind, pattern: RegExp, why: string, keep: (match: RegExpExecArray) => boolean = () => true): Personal[] =>
    [...text.matchAll(pattern)].filter((match) => keep(match as RegExpExecArray)).map(([words]) => ({ kind, words: words.trim(), why }));
  return [
    ...all('family-name', names, 'It looks like the name of a child or of somebody in a family.', ({ groups }) => !noName.test(groups?.['name'] ?? '')),
    ...all('titled-name', titled, 'It looks like the name of a person.'),
    ...all('email', address, 'It looks like the e-mail address of one person.', ([mail]) => looksPersonal(mail)),
    ...all('birth', born, 'It looks like a date of birth.'),
    ...all('nhs-number', tenDigits, 'It looks like an NHS number.', ([digits]) => isNhsNumber(digits)),
    ...all('phone', telephone, said ? 'It is a telephone number in what somebody said.' : 'It is a mobile number, which may be somebody’s own.', ([number]) => said || mobile.test(number.replaceAll(/[\s().-]/g, ''))),
    ...text.split(/\n\s*\n/).filter((paragraph) => school.test(paragraph)).flatMap((paragraph) => [...paragraph.matchAll(initials)].map(([words]): Personal => ({ kind: 'school-and-initials', words, why: 'Initials beside the name of a school can say who a child is.' }))),
  ];
}
