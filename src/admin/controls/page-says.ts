import { createElement as h, type ReactNode } from 'react';
import type { FieldNode } from '../../../schemas/derive/fields.ts';
import { asGroup, type Fields } from '../../../schemas/types/group.ts';
import { phraseOf } from '../../domain/group-phrases.ts';
import { controlWords } from '../../words/controls.ts';

/** A group as if nothing had been typed where a field is blank, which is how it is written into the file. */
const filled = (group: Fields): Fields => Object.fromEntries(Object.entries(group).filter(([, value]) => value !== '' && value !== null && value !== undefined));

/** What the page will say of a group that has a phrase of its own, as soon as there is enough to say it. */
export function PageSays({ node, value }: { node: FieldNode; value: unknown }): ReactNode {
  const phrase = phraseOf(node);
  if (!phrase) return null;
  const group = filled(asGroup(value));
  const says = Object.keys(group).length > 0 ? phrase.say(group) : undefined;
  return h('p', { className: 'offer-says', 'aria-live': 'polite' }, says === undefined ? '' : controlWords.pageSays(says));
}
