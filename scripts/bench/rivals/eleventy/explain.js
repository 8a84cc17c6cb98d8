const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A way of writing as an expression. What has no capitals but its first letter may stand anywhere in a sentence. */
const patternOf = (way) => (/[A-Z]/.test(way.slice(1)) ? escaped(way) : `[${way[0].toUpperCase()}${way[0].toLowerCase()}]${escaped(way.slice(1))}`);

/** The ways in which a term is written: without what is in brackets, each side of a slash that is not one word, and its short forms. */
const waysOf = ({ term, acronym = '' }) => {
  const [first, ...others] = term.replaceAll(/\s*\([^)]*\)/g, '').split(' / ');
  return [first, ...others.filter((side) => side.includes(' ')), ...acronym.split('/').map((form) => form.trim()).filter(Boolean)];
};

/** What links the first use of each term in the texts of a page, with one expression, and says which it has linked. */
export function explainer(glossary) {
  const found = glossary.filter(({ linked }) => linked !== false).flatMap((term) => waysOf(term).map((way) => ({ way, term })));
  const terms = new Map(found.map(({ way, term }) => [way.toLowerCase(), term]));
  const ways = found.map(({ way }) => way).toSorted((a, b) => b.length - a.length).map(patternOf).join('|');
  const pattern = new RegExp(`<(?:a|h\\d)\\b[^]*?</(?:a|h\\d)>|<[^>]*>|\\b(${ways})s?\\b`, 'g');
  return (page) => {
    const words = new Set();
    const html = page.replaceAll(/<div class="prose">[^]*?<\/div>/g, (text) => text.replaceAll(pattern, (whole, way) => {
      const term = way && terms.get(way.toLowerCase());
      if (!term || words.has(term)) return whole;
      words.add(term);
      return `<a class="term" id="use_${term.id}" href="#word_${term.id}" aria-describedby="plain_${term.id}">${whole}</a>`;
    }));
    return { html, words: [...words] };
  };
}
