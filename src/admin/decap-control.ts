import { Component, createElement as h, createRef, type ReactNode } from 'react';
import { fieldsOf, type FieldNode } from '../../schemas/derive/fields.ts';
import type { Collection } from '../../schemas/index.ts';
import { formIsOpen } from './backup.ts';
import { bodyField } from './config.ts';
import { Control } from './controls/control.ts';
import { Summary } from './controls/summary.ts';
import { collectionIn } from './files.ts';
import { CheckedInForm } from './home/checked-in-form.ts';
import { connect } from './pictures/media.ts';
import { canBeFilled, openForm } from './form.ts';
import { keys } from './keys.ts';
import { attempt, begin, type GetEntry, judgeSoon, plain } from './store.ts';
import { type Opened, typed } from './versions.ts';

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

const collectionOf = (getEntry: GetEntry): Collection | undefined => collectionIn(String(getEntry().get('collection')), String(getEntry().get('slug')));

/** A box of Decap round one of our controls, without Decap’s own label, hint and errors: ours are tied to the input. */
function bare(element: HTMLElement | null): void {
  const box = element?.parentElement;
  box?.removeAttribute('aria-label');
  for (const part of box?.children ?? []) if (part !== element) (part as HTMLElement).hidden = true;
}

/** What Decap knows of the entry that it has opened. */
function openedAs(entry: ReturnType<GetEntry>): Opened {
  const text = (name: string): string => { const value = entry.get(name); return typeof value === 'string' ? value : ''; };
  const source = (plain(entry.get('data')) as Record<string, unknown> | undefined)?.[keys.source];
  return {
    collection: text('collection'), slug: text('slug'), path: text('path'), isNew: entry.get('newRecord') === true,
    ...(typeof source === 'string' && { source }), ...(text('status') && { status: text('status') }), ...(text('author') && { who: text('author') }), ...(text('updatedOn') && { when: text('updatedOn') }),
  };
}

/** A field at the top of an entry, as Decap knows it. Everything inside it is ours. */
export class DecapControl extends Component<DecapProps> {
  private readonly box = createRef<HTMLDivElement>();

  private unfill?: () => void;

  override componentDidMount(): void {
    bare(this.box.current);
    connect(this.props.onPersistMedia, this.props.getEntry);
    this.unfill = canBeFilled(String(this.props.field.get('name')), this.change);
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
  readonly isValid = (): Answer => {
    const { getEntry, field } = this.props;
    const name = String(field.get('name'));
    const found = attempt(getEntry).find((finding) => finding.field?.split('.')[0] === name);
    return { error: found ? { message: found.message } : false };
  };

  private node(): FieldNode | undefined {
    const { getEntry, field } = this.props;
    const collection = collectionOf(getEntry);
    if (!collection) return undefined;
    const name = String(field.get('name'));
    return name === 'body' && collection.body ? bodyField(collection.body) : fieldsOf(collection.name).find((node) => node.name === name);
  }

  override render(): ReactNode {
    const node = this.node();
    return h('div', { ref: this.box, className: 'offer-control' }, node ? h(Control, {
      node, at: node.name, value: plain(this.props.value),
      onChange: this.change,
    }) : null);
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
    const collection = collectionOf(getEntry);
    const names = new Set([...(collection ? Object.keys(collection.schema.shape) : []), ...(collection?.body ? ['body'] : [])]);
    const homeless = found.find(({ field }) => !names.has(field?.split('.')[0] ?? ''));
    return { error: homeless ? { message: homeless.message } : false };
  };

  override render(): ReactNode {
    const { value, onChange, getEntry } = this.props;
    const removed = (plain(value) ?? []) as string[];
    return h('div', { ref: this.box, className: 'offer-control' }, h(Summary, { removed, refusals: this.state.refusals, onRemove: (names: string[]) => { onChange(names); judgeSoon(getEntry); } }), h(CheckedInForm, { getEntry }));
  }
}
