import { type FieldNode, fieldsWhere, valuesOf } from '../../../schemas/derive/fields.ts';
import { nearest } from '../../../schemas/explain.ts';
import { collections } from '../../../schemas/index.ts';
import type { Problem } from '../../../schemas/problem.ts';
import type { Content } from '../../../src/reader/content.ts';
import type { ContentRule } from '../rule.ts';

const isPicture = (node: FieldNode): boolean => node.widget === 'image';

/** Every picture that an entry names, with where it does. */
const named = (entries: Content['entries']): { file: string; picture: string; at: string }[] =>
  collections.flatMap(({ name }) => entries[name].flatMap(({ file, data }) =>
    [...valuesOf(fieldsWhere(name, isPicture), data as Record<string, unknown>)].filter(({ node }) => isPicture(node)).map(({ value, at }) => ({ file, picture: String(value), at }))));

/** A picture that is named and is not in `images/`. One that is there and cannot be published is told by the reader. */
export const missingPicture: ContentRule = ({ entries, images, problems }) => {
  const there = new Set([...images.map(({ name }) => name), ...problems.flatMap(({ file }) => (file.startsWith('images/') ? [file.slice('images/'.length)] : []))]);
  return named(entries).filter(({ picture }) => !there.has(picture)).map(({ file, picture, at }): Problem => {
    const near = nearest(picture, [...there]);
    return { level: 'error', rule: 'MissingPicture', file, field: at, message: `There is no picture “${picture}” in the folder images.`, fix: near ? `Did you mean “${near}”?` : 'Put the picture there, or remove its name here.' };
  });
};

/** A picture that no entry names, so that nobody sees it and everybody keeps it. One that has another fault is told of that. */
export const unusedPicture: ContentRule = ({ entries, images, problems }) => {
  const told = new Set([...named(entries).map(({ picture }) => `images/${picture}`), ...problems.map(({ file }) => file)]);
  return images.filter(({ name }) => !told.has(`images/${name}`)).map(({ name }) => ({ level: 'advice', rule: 'UnusedPicture', file: `images/${name}`, message: 'No entry shows this picture.', fix: 'Remove it, or name it where it should be shown.' }));
};
