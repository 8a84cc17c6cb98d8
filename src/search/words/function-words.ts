/**
 * Words of English grammar, with which people put a question and which say nothing of what it is about. Only grammar
 * is here: what words mean comes from the content.
 */
const plain = 'a an the this that these those some any there here and or but if so than then as of to in on at by for from with without about into out up down over off per via near also just very too really';
/** Those of people who talk in sentences: of whom, questions, helping verbs, and asking. */
const talk =
  'i im ive id me my mine we our us you your he his him she her they their them it its hes shes theyre who what whats when where wheres which why how whose ' +
  'am is are was be been being do does did done has have had having can could may might must shall should will would get gets getting got find finding want wants wanting like please tell know think hello';

const ofSentences = new Set(talk.split(' '));
const functionWords = new Set([...plain.split(' '), ...ofSentences]);

export const isFunctionWord = (word: string): boolean => functionWords.has(word);

/** True for a function word with which people talk, and which no name of a service has. */
export const isTalk = (word: string): boolean => ofSentences.has(word);

/** A word that says no: "not", "never", "cannot", and whatever ends in "n’t". */
export const isNo = (word: string): boolean => /^(?:no|none|not|never|cannot|(?:ca|wo|do|does|did|is|are|was|were|would|could|should|has|have|had)nt)$/.test(word);
