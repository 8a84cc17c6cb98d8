import { xmlText } from './escape.ts';

/** One entry of a feed. `id` and `on`, a day as text, tell a reader what it has shown before. */
export interface FeedEntry { id: string; on: string; title: string; text: string; link: URL }

/** What a feed says of itself. */
export interface Feed {
  title: string;
  subtitle: string;
  author: string;
  /** The address of the feed, which is its id for ever. */
  self: URL;
  /** The page that says the same. */
  page: URL;
  /** The day that counts where there is no entry. */
  today: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

/** A day as the format wants it, with a time. A day begins in universal time, so that it is past wherever it is read. */
const time = (day: string): string => `${day}T00:00:00Z`;

const entry = ({ id, on, title, text, link }: FeedEntry): string => `  <entry>
    <id>${xmlText(id)}</id>
    <title>${xmlText(title)}</title>
    <updated>${time(on)}</updated>
    <link rel="alternate" type="text/html" href="${xmlText(link.href)}"/>
    <summary type="text">${xmlText(text)}</summary>
  </entry>
`;

/** A feed in the Atom format (RFC 4287). All text is plain: nothing in it is markup to a reader. */
export const atomFeed = ({ title, subtitle, author, self, page, today, entries }: Feed): string => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${xmlText(self.href)}</id>
  <title>${xmlText(title)}</title>
  <subtitle>${xmlText(subtitle)}</subtitle>
  <updated>${time(entries[0]?.on ?? today)}</updated>
  <author><name>${xmlText(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xmlText(self.href)}"/>
  <link rel="alternate" type="text/html" href="${xmlText(page.href)}"/>
${entries.map(entry).join('')}</feed>
`;
