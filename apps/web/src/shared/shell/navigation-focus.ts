import type { AnyRouter } from '@tanstack/react-router';

let wantsHeading = false;
let focused: HTMLElement | null = null;

const heading = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-page-heading]');

/** Whether the focus went with a heading that is gone: that of the page before, which stood until the new one was ready. */
const isLost = (): boolean => focused !== null && !focused.isConnected && document.activeElement === document.body;

/** Called by a page's heading when it appears: takes the focus if the reader has just come from another page. */
export function headingAppeared(): void {
  if (!wantsHeading && !isLost()) return;
  wantsHeading = false;
  focused = heading();
  focused?.focus({ preventScroll: true });
}

/** After each change of page, not of its filters, what reads the screen aloud begins at the new page's heading. */
export function focusHeadingOnNavigation(router: AnyRouter): void {
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) wantsHeading = true;
  });
  router.subscribe('onRendered', () => {
    if (heading()) headingAppeared();
  });
}
