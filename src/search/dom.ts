/** The element with an id. The page renders all of them, so one that is missing is a fault of the program. */
export function part<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The search page has no element “${id}”.`);
  return element as Kind;
}

/** A new element. Text goes in as text: nothing that is found or typed is ever read as HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]> = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Words that only a screen reader says. */
export const hiddenWords = (text: string): HTMLElement => make('span', { className: 'visually-hidden' }, text);

/** A button that does something. */
export function button(text: string, press: () => void): HTMLButtonElement {
  const element = make('button', { type: 'button' }, text);
  element.addEventListener('click', press);
  return element;
}
