import { se7Shared, sharedIn } from '../../schemas/framework/se7/shared.ts';

/** What a guide must say of itself to be led to from a section that is not its own. */
interface Guide { section: string; meets?: readonly string[] | undefined }

/**
 * The guides of other sections to which a section leads, because the SE7 framework asks for what they answer there too.
 * Of several, that which answers most of what is asked comes, and of equals the first of the list. What a guide of the
 * section itself answers needs no other.
 */
export function sharedGuides<One extends Guide>(section: string, guides: readonly One[]): One[] {
  const found = se7Shared.filter(({ id }) => sharedIn[id]?.includes(section)).flatMap(({ id, parallels }) => {
    const score = ({ meets }: Guide): number => [id, ...parallels].filter((one) => meets?.includes(one)).length;
    const fitting = guides.filter((guide) => score(guide) > 0);
    if (fitting.some((guide) => guide.section === section)) return [];
    const most = Math.max(...fitting.map(score));
    return fitting.filter((guide) => score(guide) === most).slice(0, 1);
  });
  return [...new Set(found)];
}
