import type { AnyRouter } from '@tanstack/react-router';

let wantsHeading = false;

const heading = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-page-heading]');

/** Called by a page's heading when it appears: takes the focus if the reader has just come from another page. */
export function headingAppeared(): void {
  if (!wantsHeading) return;
  wantsHeading = false;
  heading()?.focus({ preventScroll: true });
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
