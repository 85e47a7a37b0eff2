import { useRouter } from '@tanstack/react-router';

/**
 * For what is put into the address a moment after typing: done only while the reader is on the page still. Who has typed and at once opened a
 * result would otherwise be called back from a page that is on its way.
 */
export function useWhileHere(): (change: () => unknown) => void {
  const router = useRouter();
  return change => {
    const { resolvedLocation } = router.state;
    if (!resolvedLocation || router.latestLocation.pathname === resolvedLocation.pathname) change();
  };
}
