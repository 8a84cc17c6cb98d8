import { createElement as h, type ReactNode } from 'react';
import { ChoiceControl, ChoicesControl, YesNoControl } from './choice.ts';
import { AnswersControl, ExpectationsControl, isAnswers, isExpectations } from './answers.ts';
import { DateControl } from './date.ts';
import type { ControlProps } from './field.ts';
import { FacilitiesControl } from './facilities.ts';
import { ImageControl } from './image.ts';
import { GroupControl } from './group.ts';
import { ListControl } from './list.ts';
import { OpeningTimesControl } from './opening-times.ts';
import { isOwnAnswers, OwnAnswersControl } from './own-answers.ts';
import { PostcodeControl } from './postcode.ts';
import { ReferenceControl, ReferencesControl } from './references.ts';
import { StatutoryControl } from './statutory.ts';
import { LongTextControl, MarkdownControl, NumberControl, TextControl } from './text.ts';
import { TextsControl } from './texts.ts';
import type { Widget } from '../../../schemas/field.ts';

/** The control of every widget that a schema can ask for. The compiler sees that none is missing. */
export const controls: Readonly<Record<Widget, (props: ControlProps) => ReactNode>> = {
  text: TextControl, phone: TextControl, email: TextControl, 'web-address': TextControl, postcode: PostcodeControl, time: TextControl, colour: TextControl, image: ImageControl,
  'long-text': LongTextControl, markdown: MarkdownControl, number: NumberControl, money: NumberControl,
  'yes-no': YesNoControl, choice: ChoiceControl, choices: ChoicesControl, date: DateControl,
  reference: ReferenceControl, references: ReferencesControl, group: GroupControl, list: ListControl, texts: TextsControl,
  'opening-times': OpeningTimesControl, statutory: StatutoryControl,
};

/** The control of a field. A few fields have one of their own, because they are more than their parts. */
export function Control(props: ControlProps): ReactNode {
  if (isAnswers(props)) return h(AnswersControl, props);
  if (isOwnAnswers(props)) return h(OwnAnswersControl, props);
  if (isExpectations(props)) return h(ExpectationsControl, props);
  if (props.node.vocabulary === 'facilities' && props.node.fields) return h(FacilitiesControl, props);
  return h(controls[props.node.widget], props);
}
