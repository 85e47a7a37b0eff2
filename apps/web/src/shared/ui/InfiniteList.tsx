import { Button } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { useLanguage, useT } from '../i18n/index.ts';
import classes from './InfiniteList.module.css';

interface InfiniteListProps<Item> {
  items: readonly Item[];
  itemKey: (item: Item) => string;
  children: (item: Item) => ReactNode;
  /** Names the list to a screen reader. */
  label: string;
  /** `cards` stand side by side as the width allows. */
  as?: 'cards' | 'rows';
  /** From `useInfiniteQuery`: `query.hasNextPage`, `query.isFetchingNextPage`, `query.fetchNextPage`, `query.isFetchNextPageError`. */
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
  isFetchNextPageError?: boolean;
}

/** Asks for the next page shortly before its end comes into sight. */
function useNearEnd(enabled: boolean, onNear: () => unknown) {
  const end = useRef<HTMLDivElement>(null);
  const near = useEffectEvent(onNear);
  useEffect(() => {
    if (!enabled || !end.current) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && near(), { rootMargin: '600px' });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [enabled]);
  return end;
}

/** Says how many have come, once they have. */
function useArrivals(count: number): number {
  const before = useRef(count);
  const [arrived, setArrived] = useState(0);
  useEffect(() => {
    if (count > before.current) setArrived(count - before.current);
    before.current = count;
  }, [count]);
  return arrived;
}

/**
 * A list that goes on by pages: by scrolling, and by a button for the keyboard. What is out of sight is not painted, yet stays findable; so
 * thousands of items scroll smoothly and the browser's own search works.
 */
export function InfiniteList<Item>({ items, itemKey, children, label, as = 'cards', ...pages }: InfiniteListProps<Item>) {
  const t = useT();
  const language = useLanguage();
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError = false } = pages;
  const end = useNearEnd(hasNextPage && !isFetchingNextPage && !isFetchNextPageError, fetchNextPage);
  const arrived = useArrivals(items.length);
  return (
    <>
      <ul className={classes['list']} data-as={as} aria-label={label} aria-busy={isFetchingNextPage}>
        {items.map(item => <li key={itemKey(item)} className={classes['item']}>{children(item)}</li>)}
      </ul>
      {hasNextPage && <p className="paper">{t('list.onPaper', { count: items.length, number: formatNumber(items.length, language) })}</p>}
      <div ref={end} className={classes['end']}>
        {isFetchNextPageError && <p className={classes['failed']}>{t('list.failed')}</p>}
        {hasNextPage && (
          <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t(isFetchNextPageError ? 'action.retry' : 'action.more')}
          </Button>
        )}
      </div>
      <span className="unseen" role="status">{arrived > 0 && t('list.loaded', { count: arrived, number: formatNumber(arrived, language) })}</span>
    </>
  );
}
