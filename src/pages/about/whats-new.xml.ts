import type { APIRoute } from 'astro';
import { site as content } from '../../data/site.ts';
import { newsToday } from '../../data/whats-new.ts';
import { atomFeed } from '../../domain/atom-feed.ts';
import { siteNameOf } from '../../domain/site-name.ts';
import { newsAddress, newsFeedAddress, newsId } from '../../domain/whats-new.ts';
import { newsWords as words } from '../../words/whats-new.ts';

/** The feed of what is new: what the page says, for programs that tell people of it. */
export const GET: APIRoute = ({ site }) => {
  const { council, today } = content();
  const entries = newsToday().news.map((one) => ({ id: newsId(one, site), on: one.on, title: `${words.short[one.kind]}: ${one.title}`, text: one.text ?? words.short[one.kind], link: new URL(one.href, site) }));
  const feed = atomFeed({ title: `${words.title} – ${siteNameOf(council)} – ${council.name}`, subtitle: words.description, author: council.name, self: new URL(newsFeedAddress, site), page: new URL(newsAddress, site), today, entries });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
