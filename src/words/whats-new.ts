import { newsMonths } from '../domain/whats-new.ts';

/** The words of the page and the feed of what is new. */
export const newsWords = {
  title: 'What is new',
  link: 'See what is new',
  description: `What has changed in this Local Offer in the last ${newsMonths} months: new pages, changes that matter, answers to what you said, and what is not here any more.`,
  lede: `What has changed in the last ${newsMonths} months, the newest first.`,
  nothing: `Nothing that matters has changed in the last ${newsMonths} months.`,
  bounded: (shown: number, total: number): string => `These are the newest ${shown} of ${total}.`,
  /** What happened, with its day. */
  said: {
    added: (day: string) => `New since ${day}`, changed: (day: string) => `Changed, ${day}`, answered: (day: string) => `You told us, and we answered on ${day}`, done: (day: string) => `You told us, and it was done on ${day}`, removed: (day: string) => `Not here any more since ${day}`,
  },
  /** What happened, before a title in a feed. */
  short: { added: 'New', changed: 'Changed', answered: 'You said, we answered', done: 'You said, we did', removed: 'Not here any more' },
  followTitle: 'How to be told',
  follow: 'A feed reader, which is a program or an app, can tell you whenever there is something new. Give it this address. You need no account, and we do not learn who reads it.',
  feed: 'Feed of what is new',
  share: 'Do you know somebody who should read this?',
  shareLink: 'Send this page by e-mail',
  more: 'More about how this Local Offer changes',
  links: [{ href: '/you-said-we-did/', label: 'You said, we did' }, { href: '/removed/', label: 'Pages that are not here any more' }, { href: '/about/reviews/', label: 'Is this Local Offer up to date?' }],
} as const;
