import { ActionIcon, Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { Logo } from '../ui/Logo.tsx';
import { useViewer } from '../viewer/index.ts';
import type { AccountActions } from './AccountButton.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { SearchEntry } from './SearchEntry.tsx';
import classes from './TopStrip.module.css';

export interface TopStripProps extends AccountActions {
  /** The bell with its count, from the notifications feature. */
  bell?: ReactNode;
  onSearch: (words: string) => void;
}

/** Search, news and the account: the same on every page. */
export function TopStrip({ bell, onSearch, ...actions }: TopStripProps) {
  const t = useT();
  const viewer = useViewer();
  return (
    <header className={classes['strip']}>
      <Link to="/" className={classes['logo']} aria-label={t('shell.goHome')}>
        <Logo size={24} />
      </Link>
      <div className={classes['search']}>
        <SearchEntry onSearch={onSearch} />
      </div>
      <div className={classes['end']}>
        <ActionIcon className={classes['searchIcon']} aria-label={t('shell.search')} onClick={() => onSearch('')}>
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
