/** The names under which Decap remembers how somebody wants the screen to be divided. */
const [pane, scrolling] = ['cms.right-pane', 'cms.scroll-sync-enabled'];

/** The width from which form and page stand beside each other, in pixels. */
const wide = 800;

/**
 * What Decap shows until somebody chooses: on a narrow screen the form alone. The page is not scrolled with the form,
 * because what stands side by side in them is not the same.
 */
export function choosePanes(): void {
  if (localStorage.getItem(pane) === null && innerWidth < wide) localStorage.setItem(pane, 'none');
  if (localStorage.getItem(scrolling) === null) localStorage.setItem(scrolling, 'false');
}
