import { ActionIcon, Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { Logo } from '../ui/Logo.tsx';
import { useViewer } from '../viewer/index.ts';
import type { AccountActions } from './AccountButton.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { SearchEntry, type SearchEntryProps } from './SearchEntry.tsx';
import classes from './TopStrip.module.css';

export interface TopStripProps extends AccountActions, SearchEntryProps {
  /** The bell with its count, from the notifications feature. */
  bell?: ReactNode;
}

/** Search, news and the account: the same on every page. */
export function TopStrip({ bell, onSearch, onSearchNear, ...actions }: TopStripProps) {
  const t = useT();
  const viewer = useViewer();
  return (
    <header className={classes['strip']} data-screen>
      <Link to="/" className={classes['logo']} aria-label={t('shell.goHome')}>
        <Logo size={24} />
      </Link>
      <div className={classes['search']} role="search">
        <SearchEntry onSearch={onSearch} onSearchNear={onSearchNear} />
      </div>
      <div className={classes['end']}>
        <ActionIcon className={classes['searchIcon']} aria-label={t('shell.search')} aria-haspopup="dialog" onClick={onSearch} onPointerEnter={onSearchNear} onFocus={onSearchNear}>
          <IconSearch size={22} stroke={1.7} />
        </ActionIcon>
        {viewer && bell}
        <AccountMenu {...actions} />
        {!viewer && (
          <Button component={Link} to="/sign-in" variant="light" size="sm">
            {t('shell.signIn')}
          </Button>
        )}
      </div>
    </header>
  );
}
