import { Kbd } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useT } from '../i18n/index.ts';
import classes from './SearchEntry.module.css';

export interface SearchEntryProps {
  /** Opens the search of everything. */
  onSearch: () => void;
  /** The pointer or the focus comes near: what it opens may be fetched. */
  onSearchNear: () => void;
}

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** Looks like the field it opens: search, with its key. */
export function SearchEntry({ onSearch, onSearchNear }: SearchEntryProps) {
  const t = useT();
  return (
    <button type="button" className={classes['entry']} aria-haspopup="dialog" aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'} onClick={onSearch} onPointerEnter={onSearchNear} onFocus={onSearchNear}>
      <IconSearch size={18} stroke={1.7} aria-hidden />
      <span className={classes['words']}>{t('shell.search')}</span>
      <Kbd size="xs" aria-hidden dir="ltr">{isMac ? '⌘ K' : 'Ctrl K'}</Kbd>
    </button>
  );
}
