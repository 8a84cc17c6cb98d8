/** What looking at a web address has shown. */
export interface Outcome {
  /**
   * `works`: a page is there. `moved`: it is there under another address for good. `gone`: the website says that it has
   * no such page. `closed`: the website does not let a program look. `unanswered`: no good answer this time. `refused`:
   * it was not asked, because of where it leads.
   */
  kind: 'works' | 'moved' | 'gone' | 'closed' | 'unanswered' | 'refused';
  /** The status of HTTP, where there was one. */
  status?: number;
  /** Where it leads in the end, or where looking ended, when that is another address than the one in the content. */
  to?: string;
  /** For `unanswered` the code of the fault, and for `refused` what kept us from asking. */
  why?: string;
}

/** Why an address is not asked. */
export type Refusal = 'scheme' | 'password' | 'port' | 'private';

/** True where some server has answered, so that there is a network. */
export const isAnswer = ({ kind, status, to }: Outcome): boolean => status !== undefined || to !== undefined || kind === 'works' || kind === 'moved';

/** True where nothing at all came back: no server, or no network. */
export const isSilent = (outcome: Outcome): boolean => outcome.kind === 'unanswered' && !isAnswer(outcome);

/** True where there is nothing to mend. */
export const isGood = ({ kind }: Outcome): boolean => kind === 'works' || kind === 'moved';
