import type { Comment } from '../../schemas/index.ts';
import { daysBetween } from './days.ts';

/** Days after which a comment should have its answer where the council does not say. The law asks for one within a year. */
export const usualAnswer = 90;

/** True for a comment to which the council has said something. */
export const isAnswered = ({ response }: Pick<Comment, 'response'>): boolean => response !== undefined;

/** True for a comment that has no answer, or none but that somebody is looking into it, after more than so many days. */
export const answerIsLate = (comment: Pick<Comment, 'response' | 'receivedOn' | 'status'>, today: string, days = usualAnswer): boolean =>
  (!isAnswered(comment) || comment.status === 'listening') && daysBetween(comment.receivedOn, today) > days;
