import data from './questions.json' with { type: 'json' };

/** A question of a set, word for word as the SE7 framework prints it. */
export interface Question {
  /** For ever: `pc-01` to `pc-14`, `yp-01` to `yp-13`, `sv-01` to `sv-09`. */
  id: string;
  number: number;
  heading: string;
  /** What the answer should cover. */
  prompts: readonly string[];
  subQuestions?: readonly { id: string; letter: string; heading: string; prompts: readonly string[] }[];
}

/** One of the three question sets of the SE7 framework. */
export interface QuestionSet {
  id: QuestionSetId;
  audience: string;
  label: string;
  questions: readonly Question[];
}

export const questionSetIds = ['setting-parent-carer', 'setting-young-person', 'service'] as const;
export type QuestionSetId = (typeof questionSetIds)[number];

/** The three sets: 14 questions for parent carers, 13 for young people, 9 for services. Source: SE7 Local Offer Framework and Guidance. */
export const questionSets = data.sets as readonly QuestionSet[];

/** The set with an id. */
export const questionSet = (id: QuestionSetId): QuestionSet => questionSets.find((set) => set.id === id) as QuestionSet;

/** Every question id, in the order of the sets. */
export const questionIds: readonly string[] = questionSets.flatMap((set) => set.questions.map((question) => question.id));

/** The statutory items that an answer to a question helps to meet. Our reading, not a part of the framework. */
export const metByQuestion: Readonly<Record<string, readonly string[]>> = data.meets;

/** The edition of the question sets, and where they come from. */
export const questionSource = { version: data.version, source: data.source, transcription: data.transcription };
