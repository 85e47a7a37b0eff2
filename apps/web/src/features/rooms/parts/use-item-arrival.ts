import { useEffect, type RefObject } from 'react';

/** How long something that an address names is waited for, in milliseconds: it may be gone. */
const patience = 10_000;

/** Brings a question or poll into sight that the address names, as soon as it stands there: out of what is folded, and with the focus. */
export function useItemArrival(box: RefObject<HTMLElement | null>, itemId: string | undefined): void {
  useEffect(() => {
    const element = box.current;
    if (!element || !itemId) return;
    const arrive = (): boolean => {
      const item = element.querySelector<HTMLElement>(`[data-item="${CSS.escape(itemId)}"]`);
      if (!item) return false;
      item.closest('details')?.setAttribute('open', '');
      item.scrollIntoView({ block: 'center' });
      item.focus({ preventScroll: true });
      return true;
    };
    if (arrive()) return;
    const watcher = new MutationObserver(() => arrive() && watcher.disconnect());
    watcher.observe(element, { childList: true, subtree: true });
    const timer = setTimeout(() => watcher.disconnect(), patience);
    return () => {
      watcher.disconnect();
      clearTimeout(timer);
    };
  }, [box, itemId]);
}
