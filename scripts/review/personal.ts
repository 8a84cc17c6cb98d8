import { fieldsOf, flat, type FieldNode } from '../../schemas/derive/fields.ts';
import type { CollectionName } from '../../schemas/index.ts';
import type { EntryChange } from './compare.ts';
import type { FieldChange } from './field-changes.ts';
import { textDiff } from './text-diff.ts';

/** Words that could say who a person is, and what makes them look so. */
export interface Suspicion { labels: readonly string[]; words: string; why: string }

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
/** Words that a team or a role has in its address, and a person has not. */
const role = /(?:team|office|admin|info|enquir|inquir|contact|hello|help|advice|support|service|send|senco|senc|head|local|offer|school|college|nursery|academy|centre|center|hub|reception|referral|panel|early|years|family|families|child|parent|carer|forum|travel|transport|health|therap|nurs|clinic|hospital|ward|social|care|short|break|youth|adult|job|career|work|intern|complaint|feedback|mediation|tribunal|book|club|play|sport|swim|access|library|housing|benefit|duty|safeguard|access|inclusion|specialist|teaching|sensory|autism|camhs|portage|equipment|communication|data|privacy|press|web|mail|post|noreply|no-reply|governor|chair|manager|lead|officer|coordinator|co-ordinator|assessment|outreach|community|learning|education|skills|training|group|project|charity|trust|partnership)/i;

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
  return freeMail.test(mail) || (/^\p{L}+[._]\p{L}+\d*$/u.test(local) && !role.test(local));
};

/** Two or three words that each begin with a capital letter, as the names of people do and those of roles do not. */
const fullName = /^\p{Lu}\p{Ll}+(?:\s+\p{Lu}\.?)?\s+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** Every place in a text that could say who a person is. `said` is true for what families said, where no number belongs. */
export function suspicionsIn(text: string, said = false): Omit<Suspicion, 'labels'>[] {
  const all = (pattern: RegExp, why: string, keep: (match: RegExpExecArray) => boolean = () => true): Omit<Suspicion, 'labels'>[] =>
    [...text.matchAll(pattern)].filter((match) => keep(match as RegExpExecArray)).map(([words]) => ({ words: words.trim(), why }));
  return [
    ...all(names, 'It looks like the name of a child or of somebody in a family.', ({ groups }) => !noName.test(groups?.['name'] ?? '')),
    ...all(titled, 'It looks like the name of a person.'),
    ...all(address, 'It looks like the e-mail address of one person.', ([mail]) => looksPersonal(mail)),
    ...all(born, 'It looks like a date of birth.'),
    ...all(tenDigits, 'It looks like an NHS number.', ([digits]) => isNhsNumber(digits)),
    ...all(telephone, said ? 'It is a telephone number in what somebody said.' : 'It is a mobile number, which may be somebody’s own.', ([number]) => said || mobile.test(number.replaceAll(/[\s().-]/g, ''))),
  ];
}

/** The texts that a change brings: of a text that was there before only the new paragraphs. */
function brought(change: FieldChange): string[] {
  if (change.kind === 'list') return [...change.added];
  if (change.after === undefined) return [];
  if (change.kind === 'text' && change.before !== undefined) return textDiff(change.before, change.after).changed.filter((runs) => runs.some(({ kind }) => kind === 'added')).map((runs) => runs.filter(({ kind }) => kind !== 'removed').map(({ text }) => text).join(' '));
  return [change.after];
}

/** Fields whose value is a role, where the name of a person does not belong. */
const isRole = (field: string): boolean => /(?:^|\.)(?:owner|role|who)$/.test(field);

const nodeOf = (collection: CollectionName, field: string): FieldNode | undefined => flat(fieldsOf(collection)).find(({ path }) => path.join('.') === field);

/** Every place in what a change brings to an entry that could say who a person is. */
export function suspicions({ collection, kind, changes }: EntryChange): Suspicion[] {
  if (kind === 'removed') return [];
  return changes.flatMap((change) => brought(change).flatMap((text) => {
    // Relay services and numbers for text messages are mobile numbers, and belong to teams.
    const isWork = ['phone', 'textRelay'].some((name) => change.field.endsWith(name)) && nodeOf(collection, change.field) !== undefined;
    const found = suspicionsIn(text, collection === 'comments').filter(({ why }) => !isWork || !why.includes('mobile'));
    const named = isRole(change.field) && fullName.test(text) && !role.test(text) ? [{ words: text, why: 'It looks like the name of a person, where a role belongs.' }] : [];
    return [...found, ...named].map((one) => ({ labels: change.labels, ...one }));
  }));
}
