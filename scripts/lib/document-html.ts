import { escaped } from '../../src/domain/escape.ts';
import { type SearchDocument, separator } from '../../src/domain/search-document.ts';

const meta = (name: string, content: string | undefined): string => (content ? `<meta data-pagefind-meta="${name}[content]" content="${escaped(content)}">` : '');

/**
 * A document as the small page that Pagefind reads: its words, and what a result shows. Its real page is not read, whose
 * menus, facts and addresses would fill the index with words that nobody types. What stands below because nobody has
 * checked it for long weighs half of what Pagefind gives text (1) and a title (7).
 */
export function documentHtml({ title, summary, alsoKnownAs, facts, status, checked, sections, below }: SearchDocument): string {
  const head = [meta('summary', summary), meta('alsoknown', alsoKnownAs.join(separator)), meta('facts', facts.join(separator)), meta('status', status), meta('checked', checked)];
  const body = sections.map(({ id, heading, html }) => `${heading && `<h2${id ? ` id="${escaped(id)}"` : ''}>${escaped(heading)}</h2>`}${html}`);
  return `<!doctype html><html lang="en"><head><title>${escaped(title)}</title>${head.join('')}</head><body><main data-pagefind-body${below ? ' data-pagefind-weight="0.5"' : ''}><h1 data-pagefind-meta="title"${below ? ' data-pagefind-weight="3.5"' : ''}>${escaped(title)}</h1>${summary ? `<p>${escaped(summary)}</p>` : ''}${body.join('')}</main></body></html>`;
}
