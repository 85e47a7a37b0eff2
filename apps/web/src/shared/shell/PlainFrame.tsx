import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { Logo } from '../ui/Logo.tsx';
import type { AccountActions } from './AccountButton.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { ConnectionBar } from './ConnectionBar.tsx';
import { RouteProgress } from './RouteProgress.tsx';
import classes from './PlainFrame.module.css';

/** The frame of pages before sign-in: the mark, one narrow column, language and colours in the corner. */
export function PlainFrame({ banner, children, ...actions }: AccountActions & { banner?: ReactNode; children: ReactNode }) {
  const t = useT();
  return (
    <>
      <RouteProgress />
      {banner}
      <header className={classes['head']}>
        <Link to="/" className={classes['logo']} aria-label={t('shell.goHome')}><Logo /></Link>
        <AccountMenu {...actions} />
      </header>
      <ConnectionBar />
      <main id="content" className={classes['content']} tabIndex={-1}>{children}</main>
    </>
  );
}
