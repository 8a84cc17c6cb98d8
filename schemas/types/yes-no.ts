import * as z from 'zod';
import { says, shown } from '../message.ts';

/** Yes or no, written as `true` or `false`. Left out means that it is not known, never no. */
export const yesNo = () =>
  z.boolean({
    error: ({ input }) =>
      input === undefined ? undefined : says(`${shown(input)} is neither true nor false.`, 'Write true for yes or false for no, and leave it out if you do not know.'),
  });
