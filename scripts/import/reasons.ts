/** Why something in a source is not carried over, for every record or field of which that is true, and what to do about it. */
export interface Reason {
  /** What it is about, as a whole sentence. */
  title: string;
  /** What to do, as a whole sentence. */
  fix: string;
}

/** Every reason by its name. A name is for ever: people search for it. */
export const reasons = {
  NotARecord: { title: 'What stands there is not a record.', fix: 'Export the source again, or remove it there.' },
  RowOfAnotherLength: { title: 'The row has more or fewer cells than the first row.', fix: 'Look for a comma without quotation marks round its cell.' },
  NoReference: { title: 'The record has no usable number of its own, so a second import could not find it again.', fix: 'Give it its number in the source.' },
  SameReferenceTwice: { title: 'The number of the record stands in the source twice.', fix: 'Remove one of the two in the source.' },
  NoName: { title: 'The record has no usable name.', fix: 'Name it in the source, in words that fit the limit.' },
  NoFreeAddress: { title: 'Every address that the page could have is taken.', fix: 'Rename the file that has its address, or name the two records differently.' },
  NotOpen: { title: 'The source says that it is closed or not open yet.', fix: 'Nothing, unless that is wrong in the source.' },
  NotPublic: { title: 'The source does not show the record to the public.', fix: 'Nothing, unless that is wrong in the source.' },
  RefusedByTheSchema: { title: 'What the record says is not allowed in a content file.', fix: 'Mend it in the source.' },
  TypeUnknown: { title: 'The type of establishment is not one of ours.', fix: 'Write “type” when you review the entry, or leave it not stated.' },
  TypeOnlyAsGroup: { title: 'The source gives only the group of establishment, and special academies are in the group “Academies”.', fix: 'Download a file with the column “TypeOfEstablishment (name)”, or write “type” when you review the entry.' },
  PhaseUnknown: { title: 'The phase of education is not one of ours.', fix: 'Write “phase” when you review the entry.' },
  UnusableAges: { title: 'The ages cannot be used: they must be whole years from 0 to 25, the lower first.', fix: 'Mend them in the source, or write “ages” when you review the entry.' },
  OneAgeOnly: { title: 'Only one end of the age range is stated, and the other is never guessed.', fix: 'Write “ages” when you review the entry.' },
  AgesBeyond25: { title: 'The ages go beyond 25, where a Local Offer ends, so 25 is written as the oldest age.', fix: 'Nothing, unless the ages are wrong in the source.' },
  UnusablePostcode: { title: 'The postcode cannot be used.', fix: 'Mend it in the source, or write it when you review the entry.' },
  UnusableAddress: { title: 'The address is too long to be one.', fix: 'Shorten it in the source.' },
  UnusableWebAddress: { title: 'The web address cannot be linked to.', fix: 'Write the whole address, beginning with https://, in the source.' },
  UnusablePhone: { title: 'The telephone number cannot be rung.', fix: 'Write the whole number with its area code in the source, and nothing else in its cell.' },
  UnusableEmail: { title: 'The e-mail address cannot be used.', fix: 'Mend it in the source.' },
  PersonalEmail: { title: 'The e-mail address has the name of a person in it.', fix: 'Give the address of a team or a role in the source.' },
  AreaUnknown: { title: 'The source does not say which council’s area it is in.', fix: 'Write “inArea” when you review the entry.' },
  UnknownProvision: { title: 'The kind of special provision is not one of ours.', fix: 'Write “resourcedProvision” when you review the entry.' },
  UnusablePlaces: { title: 'The number of places cannot be used.', fix: 'Write it under “resourcedProvision” when you review the entry.' },
  UnknownApproval: { title: 'The approval under section 41 is neither “Approved” nor “Not approved”.', fix: 'Write “section41” when you review the entry.' },
  UnknownNeed: { title: 'The need has no single counterpart among ours.', fix: 'Write the needs that it is made for under “needs” when you review the entry.' },
  NotASpecialism: { title: 'The source names needs, and not whether the setting specialises in them.', fix: 'Ask the setting, then write “needs” or “resourcedProvision”.' },
  UnknownFacility: { title: 'The facility has no counterpart among ours.', fix: 'Write what is there under “facilities” when you review the entry.' },
  ClosingSoon: { title: 'The source says that it may close.', fix: 'Find out, and say so in the text when you review the entry.' },
  ReferralNeeded: { title: 'A referral is needed, and the source does not say from whom.', fix: 'Write “referral” when you review the entry.' },
  UnclearCost: { title: 'What it costs is not clear.', fix: 'Write “cost” when you review the entry.' },
  UnusableTime: { title: 'The opening time cannot be used.', fix: 'Mend it in the source, or write “times” when you review the entry.' },
  UnusableDay: { title: 'The day is not a day of the calendar.', fix: 'Mend it in the source.' },
  MaskedAddress: { title: 'The source asks to keep the exact address private, so only the town is written.', fix: 'Nothing: it must stay private.' },
  NotAPlace: { title: 'The location is not somewhere people can go.', fix: 'Write “delivery” when you review the entry, for example “online”.' },
  ShortenedText: { title: 'The text is too long for its field, so its first sentences are written.', fix: 'Write a better summary when you review the entry.' },
  UnusableText: { title: 'The text is too long or has too many marks for a page.', fix: 'Write the text under the fields when you review the entry.' },
  SurveyAnswers: { title: 'Answers to other questions than those of the SE7 framework have no home here.', fix: 'Ask the provider to answer the SE7 questions, in a file in “responses”.' },
  NoHome: { title: 'The field has no counterpart in a content file.', fix: 'Read it in the source when you review the entry, and write what matters in the right field.' },
  EditedByPeople: { title: 'People added something to a list that the source has changed, so the file keeps its own.', fix: 'Compare the two and write what is true.' },
  NoLongerStated: { title: 'The source says nothing where the file says something, so the file keeps its own.', fix: 'Check that it is still true.' },
  StillHere: { title: 'The file came from a record that is not carried over any more. Files are never deleted.', fix: 'Check it, then correct, hide or remove it.' },
} as const satisfies Record<string, Reason>;

export type ReasonName = keyof typeof reasons;

/** One thing that is not carried over, with the place in the source where it stands. */
export interface Note {
  reason: ReasonName;
  /** The record, as in `row 12` or `record 3, id 17`. */
  where: string;
  /** The column or the field of the source, where one is to blame. */
  column?: string;
  /** What was found, as a whole sentence. */
  message: string;
}

/** Says that something of one record is not carried over. */
export type Say = (reason: ReasonName, message: string, column?: string) => void;

/** A `Say` that puts the notes of one record on a list. */
export function sayAt(where: string, notes: Note[]): Say {
  return (reason, message, column) => { notes.push({ reason, where, message, ...(column !== undefined && { column }) }); };
}
