import { strands as strandList } from '../../schemas/framework/vocabularies/situations.ts';
import type { Entries } from '../../schemas/index.ts';
import { labels } from './phrases.ts';

type Situation = Entries['situations'];
type Service = Entries['services'];

/** What a situation asks of a page, to know whether the page may help. */
export interface Helping {
  /** `collection/id`. */
  key: string;
  kind: 'services' | 'settings' | 'guides' | 'pathways';
  section: string | undefined;
  tier: Service['tier'];
  needs: readonly string[];
  themes: readonly string[];
  ages: Service['ages'];
  /** True for a service that families can ask for themselves. */
  open: boolean;
  /** True for what is outside the area, or does not run as usual: it is shown only where a situation names it. */
  apart: boolean;
}

/** A page with the reason why it may help. */
export interface Pointer { key: string; why: string }

export type StrandId = (typeof strandList.terms)[number]['id'];

/** One direction in which a situation leads, what needs no assessment first. */
export interface Strand {
  id: StrandId;
  label: string;
  pointers: readonly Pointer[];
  /** Why nothing stands here: the children are too young for it, or nothing fits. */
  empty: 'too-young' | 'nothing' | undefined;
}

/** The field in which a situation names pages of a strand. */
const fields = { education: 'education', health: 'health', 'social-care': 'socialCare', 'preparing-for-adulthood': 'adulthood', family: 'family' } as const satisfies Record<StrandId, keyof Situation>;

/** The topics that concern a whole family. */
const familyThemes = ['family-support', 'money', 'rights', 'have-your-say'];
/** The age at which reviews begin to look at adult life (SEND Code of Practice, chapter 8: from Year 9). */
const adulthoodBegins = 13;
/** How many pages a strand shows that the situation does not name itself. */
const found = 4;

const shared = (one: readonly string[] | undefined, other: readonly string[]): string[] => (one ?? []).filter((id) => other.includes(id));

/** True where two ranges of ages have at least two years in common, or all of the shorter one. A single year at the edge, such as 18, joins what is for children with what is for adults. */
function meetsAges(one: Situation['ages'], other: Situation['ages']): boolean {
  if (!one || !other) return true;
  const years = Math.min(one.max, other.max) - Math.max(one.min, other.min) + 1;
  return years >= Math.min(2, one.max - one.min + 1, other.max - other.min + 1);
}

/** How well a page fits a situation, 0 where it does not. A page about other things, for other needs or for other ages never does: that somebody is autistic is no reason to show them work when the night is the problem. */
export function fit({ needs, themes, ages }: Pick<Situation, 'needs' | 'themes' | 'ages'>, page: Helping): number {
  if (page.apart || page.kind === 'settings' || !meetsAges(ages, page.ages)) return 0;
  const [sameNeeds, sameThemes] = [shared(needs, page.needs).length, shared(themes, page.themes).length];
  if (themes?.length && sameThemes === 0) return 0;
  if (needs?.length && page.needs.length && sameNeeds === 0) return 0;
  if (!needs?.length && page.needs.length && sameThemes < 2) return 0;
  return sameNeeds * 2 + sameThemes * 3 - (page.ages ? 0 : 1);
}

/** Why a page that was found may help, in words. */
export function whyItMayHelp({ needs, themes }: Pick<Situation, 'needs' | 'themes'>, page: Helping): string {
  const [sameNeeds, sameThemes] = [shared(needs, page.needs).slice(0, 2), shared(themes, page.themes).slice(0, 2)];
  const about = sameNeeds.length > 0 ? `For: ${labels('needs', sameNeeds)}.` : `About: ${labels('themes', sameThemes)}.`;
  if (page.kind === 'pathways') return `${about} It shows each step and who acts.`;
  if (page.kind === 'guides') return `${about} Advice that you can read now.`;
  if (page.tier === 'universal') return `${about} Open to all, without an assessment.`;
  return page.open ? `${about} You can ask for it yourself.` : `${about} Its page says who can ask for it.`;
}

const tierRanks: Readonly<Record<string, number>> = { universal: 1, targeted: 3, specialist: 5 };

/** What needs no assessment comes first: advice, then services by level of help, then settings. */
function rank({ kind, tier }: Pick<Helping, 'kind' | 'tier'>): number {
  if (kind === 'settings') return 6;
  return kind === 'guides' ? 0 : kind === 'pathways' ? 2 : tierRanks[tier ?? ''] ?? 5;
}

const strandsOf = ({ section, themes }: Helping): StrandId[] => {
  const own = strandList.terms.map(({ id }) => id).filter((id) => id === section);
  return section === 'help' || themes.some((theme) => familyThemes.includes(theme)) ? [...own, 'family'] : own;
};

/**
 * The directions in which a situation leads, always all of them and in the same order. What it names comes with its own
 * reasons; the rest is found by needs, topics and ages. A page stands in one direction only, and what is among the first
 * things to do is not found a second time.
 */
export function fanOut(situation: Situation, pages: readonly Helping[]): Strand[] {
  const known = new Map(pages.map((page) => [page.key, page]));
  const live = (pointers: readonly { page: string; why: string }[] | undefined): Pointer[] => (pointers ?? []).filter(({ page }) => known.has(page)).map(({ page, why }) => ({ key: page, why }));
  const taken = new Set<string>(live(situation.first).map(({ key }) => key));
  const named = new Map(strandList.terms.map(({ id }) => {
    const own = live(situation[fields[id]]);
    return [id, own.filter(({ key }, index) => own.findIndex((one) => one.key === key) === index)];
  }));
  for (const pointer of [...named.values()].flat()) taken.add(pointer.key);
  const fitting = pages.map((page) => ({ page, score: fit(situation, page) })).filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || rank(a.page) - rank(b.page) || (a.page.key < b.page.key ? -1 : 1)).map(({ page }) => page);
  return strandList.terms.map(({ id, label }) => {
    const own = named.get(id) ?? [];
    const more: Pointer[] = [];
    for (const page of fitting) {
      if (more.length + own.length >= Math.max(found, own.length)) break;
      if (taken.has(page.key) || !strandsOf(page).includes(id)) continue;
      taken.add(page.key);
      more.push({ key: page.key, why: whyItMayHelp(situation, page) });
    }
    const order = ({ key }: Pointer): number => rank(known.get(key) as Helping);
    const pointers = [...own, ...more].toSorted((a, b) => order(a) - order(b));
    const tooYoung = id === 'preparing-for-adulthood' && (situation.ages?.max ?? 25) < adulthoodBegins;
    return { id, label, pointers, empty: pointers.length > 0 ? undefined : tooYoung ? 'too-young' : 'nothing' };
  });
}
