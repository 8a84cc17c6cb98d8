/**
 * Marks the page beside the form while the keyboard is in it: browsers tell no style sheet that a frame has the focus
 * (WCAG 2.2, 2.4.7).
 */
export function markFocusInPreview(): void {
  const mark = (): void => {
    const frame = document.querySelector('#preview-pane');
    frame?.toggleAttribute('data-focused', document.activeElement === frame);
  };
  addEventListener('blur', mark);
  addEventListener('focus', mark);
  document.addEventListener('focusin', mark);
}
