import { describe, expect, test } from 'vitest';
import { visitor } from './support/visit.ts';

/** What six families come with, the links that they follow from the home page, and what they must find at the end. */
const journeys: { family: string; links: readonly (readonly [link: string, to: string])[]; find: readonly RegExp[] }[] = [
  {
    family: 'a toddler does not talk, and they want to start today',
    links: [['My child is not talking yet', '/explore/my-child-is-not-talking-yet/'], ['Worried about your child’s talking', '/education/worried-about-talking/'], ['Talk and play mornings', '/services/talk-and-play-mornings/']],
    find: [/For everyone/, /No diagnosis needed/, /You can just turn up/, /No waiting list/],
  },
  {
    family: 'help at school is not enough, and they decide whether to ask for an EHC needs assessment',
    links: [
      ['My child needs more help at nursery or school', '/education/sen-support/'], ['Is an EHC needs assessment for us?', '/is-this-for-me/ehc-needs-assessment/'],
      ...[['In Wealdmere', 'question-age'], ['Up to the end of Year 11', 'question-learning'], ['Yes or I think so', 'question-help'], ['Yes, but it is not enough', 'question-more'], ['Yes or perhaps', 'outcome-ask-now']]
        .map(([answer = '', next = '']) => [answer, `/is-this-for-me/ehc-needs-assessment/#${next}`] as const),
      ['Ask for an EHC needs assessment', '/education/ask-for-an-ehc-needs-assessment/'],
    ],
    find: [/How do I ask\?/, /Who decides\?/, /What if we say no\?/, /A diagnosis/],
  },
  {
    family: 'a schoolchild needs extra help with words and has no plan',
    links: [['Speech, language and communication', '/needs/speech-language-communication/'], ['5 to 10', '/needs/speech-language-communication/5-to-10/'], ['Talk groups in primary schools', '/services/school-talk-groups/']],
    find: [/Extra help/, /No EHC plan needed/, /Who decides/, /If you disagree with the decision/],
  },
  {
    family: 'a child without speech needs a communication aid, which nobody in the area gives',
    links: [
      ['Speech, language and communication', '/needs/speech-language-communication/'], ['Speech, language and communication: everything in one place', '/education/speech-language-and-communication/'],
      ['Communication aids hub', '/services/communication-aids-hub/'],
    ],
    find: [/Specialist/, /Outside our area/, /Through any professional who knows you/, /Waiting time/, /Personal budget/],
  },
  {
    family: 'several services help one child, and they want to see how those work together',
    links: [
      ['Speech, language and communication', '/needs/speech-language-communication/'], ['Help with talking, understanding, eating and drinking', '/pathways/speech-language-and-communication/'],
      ['Speech and language therapy', '/services/speech-and-language-therapy/'],
    ],
    find: [/It works closely with/, /On the pathway/, /If this does not work out/],
  },
  {
    family: 'a parent wants to change what there is',
    links: [
      ['Speech, language and communication', '/needs/speech-language-communication/'], ['Speech, language and communication: everything in one place', '/education/speech-language-and-communication/'],
      ['have your say', '/about/get-involved/'], ['feedback form', '/feedback/'],
    ],
    find: [/Tell us what is missing/, /How to reach us/, /What happens then/, /You said, we did/],
  },
];

const visit = visitor();

describe.each([['on a computer', 1280, 'click'], ['on a phone', 320, 'click'], ['with a keyboard', 1280, 'keys']] as const)('%s', (_way, width, how) => {
  test.each(journeys)('from the home page to what helps: $family', async ({ links, find }) => {
    const page = await visit('/', width);
    for (const [name, to] of links) {
      const link = page.locator('main').getByRole('link', { name, exact: true }).filter({ visible: true }).first();
      await (how === 'keys' ? link.press('Enter') : link.click());
      await page.waitForURL(`**${to}`);
    }
    const read = await page.locator('main').innerText();
    expect(find.filter((words) => !words.test(read)).map(String)).toEqual([]);
    expect(await page.locator('a[href^="tel:"]').filter({ visible: true }).count()).toBeGreaterThan(0);
  });
});
