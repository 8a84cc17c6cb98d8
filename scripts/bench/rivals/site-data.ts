import { vocabularies } from '../../../schemas/framework/vocabularies/index.ts';
import { legislation } from '../../../schemas/framework/vocabularies/legislation.ts';
import { sections } from '../../../schemas/framework/vocabularies/services.ts';
import { questionSet } from '../../../schemas/framework/questions.ts';
import type { Council } from '../../../schemas/index.ts';
import { formPolicy, privacyNotice } from '../../../src/domain/feedback-form.ts';
import { shortName } from '../../../src/domain/open-search.ts';
import { browseWords } from '../../../src/words/browse.ts';
import { compareWords } from '../../../src/words/compare.ts';
import { decisionWords } from '../../../src/words/decision.ts';
import { notWorkingWords } from '../../../src/words/not-working.ts';
import { privacyWords } from '../../../src/words/privacy.ts';
import { boxWords, menu, words } from '../../../src/words/site.ts';
import { withoutWords } from '../../../src/words/without-the-internet.ts';

interface Link { href: string; label: string }

/** The links at the end of every page, as the footer of the site has them. */
const footer: Link[] = ([
  ['/about/', 'About this Local Offer'], ['/coverage/', 'What is here and what is missing'], ['/you-said-we-did/', 'You said, we did'], ['/feedback/', 'Tell us what you think'], ['/glossary/', 'Words explained'],
  ['/accessibility/', 'Accessibility statement'], [privacyNotice, privacyWords.title], ['/about/without-the-internet/', withoutWords.footer], ['/pathways/', 'Step by step'], ['/compare/', compareWords.title],
  ['/browse/', browseWords.title], ['/needs/', 'By need'], ['/ages/', 'By age'], ['/areas/', 'By area'], ['/young-people/', browseWords.forAudience('Young people')], ['/editors/', 'For editors'],
] as const).map(([href, label]) => ({ href, label }));

/** Everything that the pages say and that does not stand in the content: labels of terms, headings of questions, the menu. */
export function siteData({ areas, siteName = '' }: Pick<Council, 'areas' | 'siteName'>): Record<string, unknown> {
  const labels = Object.fromEntries([...vocabularies].map(([id, { terms }]) => [id, Object.fromEntries(terms.map((term) => [term.id, term.label]))]));
  return {
    labels: { ...labels, areas: Object.fromEntries(areas.map(({ id, name }) => [id, name])) },
    questions: Object.fromEntries(questionSet('service').questions.map(({ id, heading }) => [id, heading])),
    acts: Object.fromEntries(legislation.terms.map(({ id, label, plain, codes }) => [id, { label, plain: plain ?? '', href: `https://www.legislation.gov.uk/${codes?.[0]}/contents` }])),
    words: {
      ...Object.fromEntries(Object.entries(words).filter(([, text]) => typeof text === 'string')),
      menu, footer, decision: decisionWords, notWorking: notWorkingWords, compare: compareWords.link, boxLabel: boxWords.label, policy: formPolicy(undefined), shortName: shortName(siteName),
      sections: sections.terms.map(({ id, label, plain }) => ({ href: `/${id}/`, label, plain })),
      outside: { title: browseWords.ways.areas.outside.title, also: browseWords.ways.areas.outside.also, guides: browseWords.ways.areas.outside.guides },
    },
  };
}
