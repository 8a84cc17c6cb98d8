import { searchWords } from '../words/search.ts';
import { part } from './dom.ts';
import type { Counts } from './engine.ts';
import { forEachGroup, type Group, groups, isMain } from '../domain/search-groups.ts';
import { choicesOf, isYears, type Known, type Sort, type State, tidyWords } from './state.ts';

const wide = '(min-width: 56rem)';

/** A choice of a filter on the page: a box to tick, or an age in the list of years. */
type Choice = HTMLInputElement | HTMLOptionElement;

/** The words, the filters and the order, on the page as it was built. */
export function searchForm() {
  const words = part<HTMLInputElement>('search-words');
  const panel = part<HTMLDetailsElement>('filters');
  const others = panel.querySelector<HTMLDetailsElement>('#more-filters');
  const sort = part<HTMLSelectElement>('sort');
  const years = panel.querySelector<HTMLSelectElement>('#filter-age-years');
  const boxes = [...panel.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const options = [...years?.options ?? []].filter(({ value }) => value !== '');
  const choices = forEachGroup((group): Choice[] => [...boxes.filter(({ name }) => name === group), ...(group === 'age' ? options : [])]);
  const known: Known = forEachGroup((group) => choices[group].map(({ value: id }) => ({ id })));

  const find = (group: Group, id: string): Choice | undefined => choices[group].find(({ value }) => value === id);

  /** What a choice is called: in its filter, or where `one` page of the kind is meant. */
  function labelOf(group: Group, id: string, one = false): string {
    const { dataset } = find(group, id) ?? {};
    return (one && dataset?.['one']) || (dataset?.['label'] ?? id);
  }

  /** The page that lists everything under a choice, where the site has one. An age in years has that of its band. */
  function pageOf(group: Group, id: string): { href: string; label: string } | undefined {
    const band = find(group, id)?.dataset['band'] ?? id;
    const href = find(group, band)?.dataset['page'];
    return href ? { href, label: labelOf(group, band) } : undefined;
  }

  /** Shows a state. What somebody is typing is not touched as long as it means the same. */
  function show(state: State): void {
    if (tidyWords(words.value) !== state.words) words.value = state.words;
    for (const box of boxes) box.checked = state.chosen[box.name as Group].includes(box.value);
    if (years) years.value = state.chosen.age.find(isYears) ?? '';
    sort.value = state.sort;
    for (const note of panel.querySelectorAll<HTMLElement>('[data-how-many]')) {
      const where = note.dataset['howMany'];
      note.textContent = searchWords.chosen(choicesOf(state).filter(({ group }) => (where === 'more' ? !isMain(group) : !where || where === group)).length);
    }
  }

  /** Shows how many pages each choice would give. Where that is not known, nothing stands beside it. */
  function showCounts(counts: Counts): void {
    for (const group of groups) {
      const known = counts[group];
      for (const choice of choices[group]) {
        const count = known && (known[choice.value] ?? 0);
        const text = count === undefined ? '' : searchWords.count(count);
        if (choice instanceof HTMLOptionElement) {
          choice.text = `${choice.value} ${text}`.trim();
          continue;
        }
        const note = choice.labels?.[0]?.querySelector('.count');
        if (note) note.textContent = text;
        choice.closest('.govuk-checkboxes__item')?.classList.toggle('filters__none', count === 0 && !choice.checked);
      }
    }
  }

  /** The filters whose choices can be seen: they are open, and so is everything around them. */
  const seen = (): Group[] => groups.filter((group) => {
    let details = panel.querySelector<HTMLDetailsElement>(`[data-group="${group}"]`);
    if (!details) return false;
    for (; details; details = details.parentElement?.closest('details') ?? null) if (!details.open) return false;
    return true;
  });

  /** The state that the page shows. What stands elsewhere, such as a distance, stays as it was. */
  const read = (before: State): State => ({
    ...before,
    words: tidyWords(words.value),
    chosen: forEachGroup((group) => choices[group].filter((choice) => (choice instanceof HTMLOptionElement ? choice.selected : choice.checked)).map(({ value }) => value)),
    sort: sort.value as Sort,
  });

  /** Makes the page usable: shows what needs this script, with the filters open where they stand beside the results. */
  function reveal(state: State): void {
    for (const details of panel.querySelectorAll<HTMLDetailsElement>('[data-group]')) details.open = state.chosen[details.dataset['group'] as Group].length > 0;
    if (others) others.open = choicesOf(state).some(({ group }) => !isMain(group));
    const media = matchMedia(wide);
    panel.open = media.matches;
    media.addEventListener('change', () => { panel.open = media.matches; });
    for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false;
    part('not-started').remove();
  }

  /** Says whether the counts of the filters that are seen could not be read. */
  function sayCountsBroken(broken: boolean): void {
    part('counts-broken').hidden = !broken;
  }

  /** Takes the panel out of the way of the results where it stands above them, and answers whether it does. */
  function closeIfNarrow(): boolean {
    if (!matchMedia(wide).matches) panel.open = false;
    return !matchMedia(wide).matches;
  }

  return { words, panel, sort, known, labelOf, pageOf, show, showCounts, seen, read, reveal, sayCountsBroken, closeIfNarrow };
}

export type SearchForm = ReturnType<typeof searchForm>;
