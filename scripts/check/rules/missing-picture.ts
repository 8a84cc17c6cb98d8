import { type FieldNode, fieldsWhere, valuesOf } from '../../../schemas/derive/fields.ts';
import { nearest } from '../../../schemas/explain.ts';
import { collections } from '../../../schemas/index.ts';
import type { Problem } from '../../../schemas/problem.ts';
import type { ContentRule } from '../rule.ts';

const isPicture = (node: FieldNode): boolean => node.widget === 'image';

/** A picture that is named and is not in `images/`. */
export const missingPicture: ContentRule = ({ entries, images }) =>
  collections.flatMap(({ name }) => entries[name].flatMap(({ file, data }) =>
    [...valuesOf(fieldsWhere(name, isPicture), data as Record<string, unknown>)]
      .filter(({ node, value }) => node.widget === 'image' && !images.includes(String(value)))
      .map(({ value, at }): Problem => {
        const near = nearest(String(value), images);
        return { level: 'error', rule: 'MissingPicture', file, field: at, message: `There is no picture “${String(value)}” in the folder images.`, fix: near ? `Did you mean “${near}”?` : 'Put the picture there, or remove its name here.' };
      })));
