import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { headingStands } from '../shell/navigation-focus.ts';
import classes from './PageHeader.module.css';

interface PageHeaderProps {
  title: string;
  /** Shown instead of the title's text, where it holds a name or an icon; the browser's tab keeps `title`. */
  heading?: ReactNode;
  /** A line under the title. */
  lead?: ReactNode;
  /** Above the title: where this belongs. */
  above?: ReactNode;
  /** The page's one primary action. */
  action?: ReactNode;
}

/** The page's only h1: names the browser's tab, and takes the focus after navigation. */
export function PageHeader({ title, heading, lead, above, action }: PageHeaderProps) {
  usePageTitle(title);
  const standing = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => headingStands(standing.current), []);
  return (
    <header className={classes['header']}>
      <div className={classes['words']}>
        {above && <div className={classes['above']}>{above}</div>}
        <h1 ref={standing} className={classes['title']} tabIndex={-1} data-page-heading><bdi>{heading ?? title}</bdi></h1>
        {lead && <div className={classes['lead']}>{lead}</div>}
      </div>
      {action && <div className={classes['action']}>{action}</div>}
    </header>
  );
}

/** Names the browser's tab. */
export function usePageTitle(title: string): void {
  const t = useT();
  useEffect(() => {
    document.title = title ? t('pageTitle', { title }) : t('appName');
  }, [title, t]);
}
