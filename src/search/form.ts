import { searchWords } from '../words.ts';
import { part } from './dom.ts';
import type { Counts } from './engine.ts';
import { forEachGroup, type Group, groups, howManyChosen, type Known, type State, tidyWords } from './state.ts';

const wide = '(min-width: 56rem)';

/** The words and the filters of the page, as it was built. */
export function searchForm() {
  const words = part<HTMLInputElement>('search-words');
  const panel = part<HTMLDetailsElement>('filters');
  const boxes = [...panel.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const of = (group: Group) => boxes.filter(({ name }) => name === group);
  const known: Known = forEachGroup((group) => of(group).map(({ value: id, dataset }) => {
    const [min, max] = (dataset['ages'] ?? '').split('-').map(Number);
    return { id, ages: min !== undefined && max !== undefined ? [min, max] : undefined };
  }));

  /** What a choice is called: in its filter, or where `one` page of the kind is meant. */
  function labelOf(group: Group, id: string, one = false): string {
    const box = of(group).find(({ value }) => value === id);
    return (one && box?.dataset['one']) || (box?.dataset['label'] ?? id);
  }

  /** Shows a state. What somebody is typing is not touched as long as it means the same. */
  function show(state: State): void {
    if (tidyWords(words.value) !== state.words) words.value = state.words;
    for (const box of boxes) box.checked = state.chosen[box.name as Group].includes(box.value);
    for (const note of panel.querySelectorAll<HTMLElement>('[data-how-many]')) {
      const group = note.dataset['howMany'] as Group | '';
      note.textContent = searchWords.chosen(group ? state.chosen[group].length : howManyChosen(state));
    }
  }

  function showCounts(counts: Counts): void {
    for (const box of boxes) {
      const count = counts[box.name as Group]?.[box.value] ?? 0;
      const note = box.labels?.[0]?.querySelector('.count');
      if (note) note.textContent = searchWords.count(count);
      box.closest('.govuk-checkboxes__item')?.classList.toggle('filters__none', count === 0);
    }
  }

  const read = (): State => ({
    words: tidyWords(words.value),
    chosen: forEachGroup((group) => of(group).filter(({ checked }) => checked).map(({ value }) => value)),
  });

  /** Makes the page usable: shows what needs this script, with the filters open where they stand beside the results. */
  function reveal(state: State): void {
    for (const group of groups) {
      const details = panel.querySelector<HTMLDetailsElement>(`[data-group="${group}"]`);
      if (details) details.open = state.chosen[group].length > 0;
    }
    const media = matchMedia(wide);
    panel.open = media.matches;
    media.addEventListener('change', () => { panel.open = media.matches; });
    for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false;
  }

  /** Takes the panel out of the way of the results where it stands above them. */
  function closeIfNarrow(): void {
    if (!matchMedia(wide).matches) panel.open = false;
  }

  return { words, panel, known, labelOf, show, showCounts, read, reveal, closeIfNarrow };
}

export type SearchForm = ReturnType<typeof searchForm>;
