/** A hidden page paints nothing, so nobody waits longer than this for its first frame. */
const patience = 100;

/**
 * Runs `work` once the skeleton in the page has been painted, so that a person sees the pane before
 * its views are made; in a hidden page, which never paints, a tenth of a second later.
 *
 * @example afterFirstPaint(() => { root.render(view); })
 */
export function afterFirstPaint(work: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    work();
  };
  // A frame's callback runs before the frame is painted, what is queued in it after.
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, patience);
}
