/** Works the search box at the top of a page: what is typed goes behind the `#` of the search page, which no request holds. */
const form = document.querySelector<HTMLFormElement>('#site-search');
const box = form?.querySelector('input');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = box?.value.trim();
  location.assign(words ? `${form.action}#${new URLSearchParams({ q: words })}` : form.action);
});
form?.parentElement?.removeAttribute('hidden');
