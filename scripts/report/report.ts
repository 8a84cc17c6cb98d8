/** What a report is made from: a content folder, the day as text, and the arguments after its name. */
export interface ReportQuestion { folder: string; today: string; args: readonly string[] }

/** A report as text. Throws a sentence where it cannot be made. */
export type Report = (question: ReportQuestion) => Promise<string>;
