import { Component, createElement as h, createRef, type ReactNode } from 'react';
import { fieldsOf, type FieldNode } from '../../schemas/derive/fields.ts';
import type { Finding } from '../../schemas/problem.ts';
import { formIsOpen } from './backup.ts';
import { bodyField } from './config.ts';
import { Control } from './controls/control.ts';
import { Summary } from './controls/summary.ts';
import { collectionOf, type DecapEntry, openedAs, plain } from './decap-entry.ts';
import { canBeFilled, openForm } from './form.ts';
import { CheckedInForm } from './home/checked-in-form.ts';
import { connect } from './pictures/media.ts';
import { attempt, begin, type GetEntry, judgeSoon } from './store.ts';
import { typed } from './versions.ts';

/** What Decap gives a control, as far as we use it. */
interface DecapProps {
  field: { get: (name: string) => unknown };
  value: unknown;
  onChange: (value: unknown) => void;
  getEntry: GetEntry;
  onPersistMedia: (file: File) => Promise<unknown>;
}

/** What Decap wants to know before it saves. */
interface Answer { error: false | { message: string } }

const answer = (finding: Finding | undefined): Answer => ({ error: finding ? { message: finding.message } : false });

/** The field at the top of an entry in which something is wrong. */
const topOf = ({ field }: Finding): string => field?.split('.')[0] ?? '';

/** A box of Decap round one of our controls, without Decap’s own label, hint and errors: ours are tied to the input. */
function bare(element: HTMLElement | null): void {
  const box = element?.parentElement;
  box?.removeAttribute('aria-label');
  for (const part of box?.children ?? []) if (part !== element) (part as HTMLElement).hidden = true;
}

/** The field with a name in the form of an entry. */
function fieldNamed(entry: DecapEntry, name: string): FieldNode | undefined {
  const collection = collectionOf(entry);
  if (!collection) return undefined;
  return name === 'body' && collection.body ? bodyField(collection.body) : fieldsOf(collection.name).find((node) => node.name === name);
}

/** True for the name of a field that the form of an entry has. */
function isInForm(entry: DecapEntry, name: string): boolean {
  const collection = collectionOf(entry);
  return collection !== undefined && (Object.hasOwn(collection.schema.shape, name) || (name === 'body' && collection.body !== undefined));
}

/** A field at the top of an entry, as Decap knows it. Everything inside it is ours. */
export class DecapControl extends Component<DecapProps> {
  private readonly box = createRef<HTMLDivElement>();

  private unfill?: () => void;

  override componentDidMount(): void {
    bare(this.box.current);
    connect(this.props.onPersistMedia, this.props.getEntry);
    this.unfill = canBeFilled(this.name(), this.change);
  }

  override componentDidUpdate(): void { bare(this.box.current); }
  override componentWillUnmount(): void { this.unfill?.(); }

  private readonly change = (value: unknown): void => {
    typed();
    this.props.onChange(value);
    judgeSoon(this.props.getEntry);
  };

  /** Decap asks this and not React. */
  override shouldComponentUpdate(next: DecapProps): boolean { return next.value !== this.props.value; }

  /** Asked when somebody saves: the errors of this field, in the words of the check. Decap calls it without its object. */
  readonly isValid = (): Answer => answer(attempt(this.props.getEntry).find((finding) => topOf(finding) === this.name()));

  private name(): string { return String(this.props.field.get('name')); }

  override render(): ReactNode {
    const node = fieldNamed(this.props.getEntry(), this.name());
    return h('div', { ref: this.box, className: 'offer-control' },
      node ? h(Control, { node, at: node.name, value: plain(this.props.value), onChange: this.change }) : null);
  }
}

/** The top of a form: what is wrong with the entry. It keeps the names of fields that somebody agreed to remove. */
export class DecapSummary extends Component<DecapProps, { refusals: number }> {
  override state = { refusals: 0 };
  private readonly box = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    bare(this.box.current);
    openForm(openedAs(this.props.getEntry()));
    begin(this.props.getEntry);
    formIsOpen();
  }

  override componentDidUpdate(): void { bare(this.box.current); }

  override shouldComponentUpdate(next: DecapProps, state: { refusals: number } = this.state): boolean { return next.value !== this.props.value || state !== this.state; }

  /** What no field of the form can show stops a save here. */
  readonly isValid = (): Answer => {
    const { getEntry } = this.props;
    const found = attempt(getEntry);
    if (found.length > 0) this.setState(({ refusals }) => ({ refusals: refusals + 1 }));
    return answer(found.find((finding) => !isInForm(getEntry(), topOf(finding))));
  };

  override render(): ReactNode {
    const { value, onChange, getEntry } = this.props;
    const removed = (plain(value) ?? []) as string[];
    const onRemove = (names: string[]): void => {
      onChange(names);
      judgeSoon(getEntry);
    };
    return h('div', { ref: this.box, className: 'offer-control' },
      h(Summary, { removed, refusals: this.state.refusals, onRemove }),
      h(CheckedInForm, { getEntry }));
  }
}
