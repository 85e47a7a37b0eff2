import type { ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { ConnectionBar } from './ConnectionBar.tsx';
import { Places, type PlaceMarks } from './Places.tsx';
import { RouteProgress } from './RouteProgress.tsx';
import { TopStrip, type TopStripProps } from './TopStrip.tsx';
import classes from './Shell.module.css';

interface ShellProps extends TopStripProps {
  /** Says that this is a demonstration, above all else. */
  banner?: ReactNode;
  /** What stands at a place: how much is new there. */
  marks?: PlaceMarks;
  children: ReactNode;
}

/** What stays on the screen from page to page. */
export function Shell({ banner, marks, children, ...strip }: ShellProps) {
  const t = useT();
  return (
    <div className={classes['frame']}>
      <a className={classes['skip']} data-screen href="#content">{t('shell.skip')}</a>
      <RouteProgress />
      {banner}
      <div className={classes['shell']}>
        <Places marks={marks} />
        <div className={classes['column']}>
          <TopStrip {...strip} />
          <ConnectionBar />
          <main id="content" className={classes['content']} tabIndex={-1}>{children}</main>
        </div>
      </div>
    </div>
  );
}
