import { adminWords } from '../words/admin.ts';

/** What we say about a part of Decap’s own screens that Decap does not: its role, its name, its level as a heading. */
type Said = Readonly<Record<string, string>>;

/** True for an element whose class Decap’s styles label with this name. The labels stand at the end of a class or before a hyphen. */
const labelled = (name: string) => (element: Element): boolean => new RegExp(`-${name}(?:-|\\s|$)`).test(element.getAttribute('class') ?? '');

function say(element: Element | null | undefined, said: Said): void {
  // Only what differs is written: this is called whenever anything changes, also by itself.
  for (const [name, value] of Object.entries(said)) if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const unsay = (element: Element, name: string): void => { if (element.hasAttribute(name)) element.removeAttribute(name); };

/** The first screen: one main part, and a heading where Decap has its own mark. */
function firstScreen(root: Element, siteName: string): void {
  const page = [...root.querySelectorAll('section')].find(labelled('StyledAuthenticationPage'));
  say(page, { role: 'main' });
  const title = `${adminWords.title} – ${siteName}`;
  const mark = page?.querySelector(':scope > span, :scope > img');
  if (mark?.tagName === 'SPAN') say(mark, { role: 'heading', 'aria-level': '1', 'aria-label': title, 'data-title': title, class: 'offer-mark-title' });
}

/** Every other screen: the part that changes is the main one, and what stands over a form is a part with a name. */
function otherScreens(root: Element): void {
  const outer = [...root.children].find(labelled('AppMainContainer')) ?? [...root.querySelectorAll('div')].find(labelled('AppMainContainer'));
  if (!outer) return;
  const parts = [...(outer.firstElementChild?.children ?? [])];
  const toolbar = parts.find(labelled('ToolbarContainer'));
  say(toolbar, { role: 'region', 'aria-label': adminWords.landmarks.toolbar });
  say(toolbar && parts.find(labelled('Editor')), { role: 'main' });
  say([...outer.children].find(labelled('NotFoundContainer'))?.querySelector('h2'), { role: 'heading', 'aria-level': '1' });
  if (toolbar || outer.querySelector('main')) unsay(outer, 'role');
  else say(outer, { role: 'main' });
}

/**
 * Gives Decap’s screens the landmarks, headings and names by which people who use a screen reader find their way
 * (WCAG 2.2, 1.3.1, 2.4.1 and 4.1.2). Decap has no setting for them, so they are added whenever it draws something.
 */
export function nameParts(root: Element, siteName: string): void {
  const all = (): void => {
    firstScreen(root, siteName);
    otherScreens(root);
    say(root.querySelector('.Toastify'), { role: 'region', 'aria-label': adminWords.landmarks.messages });
    // The list in a menu stands between it and its items, which then belong to no menu.
    for (const list of root.querySelectorAll('[role="menu"] > ul')) say(list, { role: 'none' });
    // The line that shows that something is being fetched stands beside everything else, and is said in words as well.
    for (const line of document.querySelectorAll('body > canvas')) say(line, { 'aria-hidden': 'true' });
    for (const list of root.querySelectorAll('aside')) say(list, { 'aria-label': adminWords.decap.collection.sidebar.collections });
  };
  let waiting = false;
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; all(); });
  }).observe(document.body, { childList: true, subtree: true });
  all();
}
