/** How much a problem matters: an error stops the build, a warning and advice do not. */
export type Level = 'error' | 'warning' | 'advice';

/** Something that somebody should mend, in words for the person who must act. */
export interface Problem {
  level: Level;
  /** The name of the rule, for ever the same, so that people can search for it. */
  rule: string;
  /** The file, from the content folder on. */
  file: string;
  /** The field as it is written, for example `contact.phone` or `steps.2.who`. */
  field?: string;
  /** The line in the file, from 1. */
  line?: number;
  /** What was found, as a whole sentence. */
  message: string;
  /** What to do, as a whole sentence. */
  fix: string;
}

/** What a rule says about an entry. The file and the line are added by whoever asked. */
export interface Finding {
  rule: string;
  level?: Level;
  field?: string;
  message: string;
  fix: string;
}
