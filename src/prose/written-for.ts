import { questionSets } from '../../schemas/framework/questions.ts';

const young: readonly unknown[] = ['child', 'young-person'];

/** True where children and young people alone read an entry: nobody else is named as its audience, or it answers the questions for young people. */
export function isForYoungPeople({ audience, questions }: Readonly<Record<string, unknown>>): boolean {
  if (Array.isArray(audience) && audience.length > 0) return audience.every((one) => young.includes(one));
  return questionSets.some(({ id, audience: asks }) => id === questions && young.includes(asks));
}
