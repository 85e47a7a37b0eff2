import { IconX } from '@tabler/icons-react';
import { Name, useT } from '../../shared/i18n/index.ts';
import { useChosen } from './chosen.ts';
import type { PeopleSearch } from './people-search.ts';
import classes from './ChosenChips.module.css';

interface ChosenChipsProps {
  search: PeopleSearch;
  /** Takes one away; without it they are only told. */
  onSearch?: (search: PeopleSearch) => void;
}

/** What a search asks for, a chip each; pressed, it asks for it no more. */
export function ChosenChips({ search, onSearch }: ChosenChipsProps) {
  const t = useT('people');
  const chosen = useChosen(search);
  if (!chosen.length) return null;
  return (
    <ul className={classes['chips']} aria-label={t('chosen.title')}>
      {chosen.map(({ key, label, without }) => (
        <li key={key}>
          {onSearch ? (
            <button type="button" className={classes['chip']} aria-label={t('chosen.remove', { label })} onClick={() => onSearch(without)}>
              <Name>{label}</Name>
              <IconX size={14} stroke={2} aria-hidden />
            </button>
          ) : <span className={classes['chip']}><Name>{label}</Name></span>}
        </li>
      ))}
    </ul>
  );
}
