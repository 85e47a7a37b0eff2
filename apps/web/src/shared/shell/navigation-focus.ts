import type { AnyRouter } from '@tanstack/react-router';

/** Another page was asked for, whose heading has not stood yet. */
let wantsHeading = false;
/** A heading had the focus when it was taken away, or hidden while its page waits for something. */
let wasTaken = false;

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

function focus(heading: HTMLElement): void {
  wantsHeading = false;
  heading.focus({ preventScroll: true });
}

/**
 * Called by a page's heading as soon as it stands in the page, also again after it was hidden: it takes the focus if the reader has just come
 * from another page, or had it when it went and has not put it elsewhere since. Answers what is to be called before it goes or is hidden.
 */
export function headingStands(heading: HTMLElement | null): () => void {
  if (heading && (wantsHeading || (wasTaken && isNowhere()))) focus(heading);
  wasTaken = false;
  return () => {
    wasTaken = heading !== null && document.activeElement === heading;
  };
}

/** After each change of page, not of its filters, what reads the screen aloud begins at the new page's heading. */
export function focusHeadingOnNavigation(router: AnyRouter): void {
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) wantsHeading = true;
  });
  // A page that shows another of its kind keeps its heading, which changes its words.
  router.subscribe('onRendered', () => {
    const heading = document.querySelector<HTMLElement>('[data-page-heading]');
    if (heading && wantsHeading) focus(heading);
  });
}
