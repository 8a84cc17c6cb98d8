import type { BookletWay } from '../domain/booklets.ts';
import { counted } from '../domain/counted.ts';
import { browseWords } from './browse.ts';

const number = (count: number): string => count.toLocaleString('en-GB');

/** What the list of a booklet is called, as its own page is. */
const lists: Record<BookletWay, (label: string) => string> = {
  themes: browseWords.theme.title,
  ages: (label) => browseWords.age.title(label.toLowerCase()),
  needs: (label) => label,
  areas: (label) => label,
};

/** The words of booklets to print, and of the page that lists them. */
export const bookletWords = {
  title: 'Booklets to print',
  description: 'One booklet for each topic, age, need and area, to print for somebody who has no internet or likes to read on paper.',
  lede: 'For a family without the internet, and for everybody who likes to read on paper. You may print and copy as many as you like.',
  howTo: 'Open a booklet, then print the page. Its first sheet says how to find the same on the website, and whom to ring. Then come guides, services and places, each with whom it is for, how to start, what it costs and how to reach it.',
  size: (entries: number, sheets: number): string => `(${counted(entries, 'entry', 'entries')}, about ${sheets} sheets)`,
  link: 'Print this as a booklet',
  seeAll: 'See all booklets',
  without: 'There is one for each topic, age, need and area:',
  list: (way: BookletWay, label: string): string => lists[way](label),
  bookletTitle: (list: string): string => `${list} (booklet to print)`,
  bookletDescription: (list: string): string => `What there is, how to start and whom to ring, to print and to read on paper. ${list}.`,
  intro: (sheets: number): string => `Print this page: the booklet comes out without menus, on about ${sheets} sheets of A4.`,
  part: (shown: number, total: number): string => `This booklet has ${number(shown)} of ${number(total)}. All of them are on the website:`,
  all: 'The same list on the website, as it is today:',
  made: (day: string): string => `Made on ${day}.`,
  changes: 'What is written here may have changed since then. Ring before you rely on it.',
  inside: 'In this booklet',
  website: 'Website:',
  more: 'More about it:',
  notReviewed: 'Nobody at the council has reviewed this yet.',
  late: (day: string): string => `It should have been checked by ${day}.`,
  waysAt: 'All the ways to put things right, and how each works:',
  back: 'All booklets',
} as const;
