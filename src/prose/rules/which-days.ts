import { proseRule } from '../rule.ts';
import { paragraphsOf, textOf } from '../sentences.ts';

const number = String.raw`\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty`;
// “Within 30 days of” counts as much as “within 30 days”. A day or a week needs no more.
const bare = new RegExp(String.raw`\bwithin\s+(?:about\s+)?(?:${number})\s+days\b`, 'iu');

export const whichDays = proseRule({
  name: 'WhichDays', level: 'warning',
  title: 'A time limit in days does not say which days.',
  why: 'Ten working days are two weeks and ten calendar days are not. A family that counts wrongly loses the right to appeal, or waits too long before it asks again.',
  fix: 'Say working days, school days or calendar days, as in “within 10 working days”.',
  maybe: (text) => bare.test(text),
  *find(tree) {
    const cells = tree.children.flatMap((part) => (part.type === 'table' ? part.children.flatMap((row) => row.children) : []));
    for (const part of [...paragraphsOf(tree), ...cells]) {
      const [found] = bare.exec(textOf(part)) ?? [];
      if (found !== undefined) yield { message: `“${found}” does not say which days.`, fix: `Write “${found.replace(/\s+days$/i, ' working days')}”, or say school days or calendar days.`, place: part.position };
    }
  },
});
