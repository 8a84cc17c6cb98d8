/** Milliseconds after a mouse, finger or pen is let go until the click that it makes has been heard: a finger’s comes later than a mouse’s. */
const untilClick = 100;

let isHeld = false;
let waiting: (() => void)[] = [];

function release(): void {
  isHeld = false;
  setTimeout(() => {
    if (isHeld) return;
    const work = waiting;
    waiting = [];
    for (const one of work) one();
  }, untilClick);
}

/** Begins to follow what is pressed. Somebody who leaves the window lets go elsewhere. */
export function followPresses(window: Window): void {
  window.addEventListener('pointerdown', () => { isHeld = true; }, { capture: true });
  for (const end of ['pointerup', 'pointercancel', 'blur']) window.addEventListener(end, release, { capture: end !== 'blur' });
}

/** Does something at once, or when what is pressed has been let go: what is under it must not move away, or its click is lost. */
export function whenReleased(work: () => void): void {
  if (isHeld) waiting.push(work);
  else work();
}
