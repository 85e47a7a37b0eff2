import { createLink, useRouterState } from '@tanstack/react-router';
import { formatNumber } from '@cohortium/i18n';
import { useEffect, useRef, type AnchorHTMLAttributes, type ReactNode, type Ref } from 'react';
import { useLanguage } from '../i18n/index.ts';
import classes from './TabLinks.module.css';

/** Brings a tab that lies past the end of its row into it, and moves nothing else. */
function bringIntoRow(row: HTMLElement | null): void {
  const tab = row?.querySelector('[data-status=active]');
  if (!row || !tab) return;
  const [shown, wanted] = [row.getBoundingClientRect(), tab.getBoundingClientRect()];
  const past = Math.max(0, wanted.right - shown.right) + Math.min(0, wanted.left - shown.left);
  if (past) row.scrollBy({ left: past });
}

/** Parts of one place, each with its own address: `<TabLinks label><TabLink to=… >…</TabLink></TabLinks>`. The one that is open is in sight. */
export function TabLinks({ label, children }: { label: string; children: ReactNode }) {
  const row = useRef<HTMLElement>(null);
  const address = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.href });
  useEffect(() => bringIntoRow(row.current), [address]);
  return <nav ref={row} className={classes['tabs']} data-screen aria-label={label}>{children}</nav>;
}

interface TabAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** How many lie behind it. */
  count?: number | undefined;
  /** There are more than that. */
  more?: boolean | undefined;
  ref?: Ref<HTMLAnchorElement>;
}

function TabAnchor({ count, more = false, children, ...anchor }: TabAnchorProps) {
  const language = useLanguage();
  return (
    <a {...anchor} className={classes['tab']}>
      {children}
      {count !== undefined && <span className={classes['count']}><bdi dir="ltr">{formatNumber(count, language)}{more && '+'}</bdi></span>}
    </a>
  );
}

export const TabLink = createLink(TabAnchor);
