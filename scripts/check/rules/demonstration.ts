import { type FieldNode, fieldsWhere, valuesOf } from '../../../schemas/derive/fields.ts';
import { collections } from '../../../schemas/index.ts';
import type { Problem } from '../../../schemas/problem.ts';
import type { ContentRule } from '../rule.ts';

const couldBeReal = (node: FieldNode): boolean => node.widget === 'phone' || node.widget === 'postcode';

/** Numbers that Ofcom keeps for drama, and helplines that a made-up council may name. */
const allowedPhone = /^(?:01632960\d{3}|07700900\d{3}|999|111|101|08001111|116123|85258)$/;

/** The digits of a number without text relay or the code of the country before it. */
const digitsOf = (phone: string): string => phone.replaceAll(/\D/g, '').replace(/^18001(?=0)/, '').replace(/^440?(?=\d{10}$)/, '0');

/** Made-up content that could be taken for real: a telephone number or a postcode that could be somebody’s. */
export const realInDemonstration: ContentRule = ({ entries }) => {
  if (!entries.council.some(({ data }) => data.demonstration)) return [];
  return collections.flatMap(({ name }) => entries[name].flatMap(({ file, data }) =>
    [...valuesOf(fieldsWhere(name, couldBeReal), data as Record<string, unknown>)].flatMap(({ node, value, at }): Problem[] => {
      const text = String(value);
      if (node.widget === 'phone' && !allowedPhone.test(digitsOf(text))) return [{ level: 'warning', rule: 'RealNumberInDemonstration', file, field: at, message: `The telephone number ${text} could be somebody’s.`, fix: 'In a demonstration use 01632 960xxx or 07700 900xxx.' }];
      if (node.widget === 'postcode' && !text.startsWith('ZZ')) return [{ level: 'warning', rule: 'RealPostcodeInDemonstration', file, field: at, message: `The postcode ${text} could be real.`, fix: 'In a demonstration use postcodes that begin with ZZ.' }];
      return [];
    })));
};
