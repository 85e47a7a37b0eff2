import { createLink } from '@tanstack/react-router';
import { formatNumber } from '@cohortium/i18n';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { useLanguage } from '../i18n/index.ts';
import classes from './TabLinks.module.css';

/** Parts of one place, each with its own address: `<TabLinks label><TabLink to=… >…</TabLink></TabLinks>`. */
export const TabLinks = ({ label, children }: { label: string; children: ReactNode }) => (
  <nav className={classes['tabs']} aria-label={label}>{children}</nav>
);

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
