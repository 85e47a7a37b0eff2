import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Sentence, useT, Name } from '../../shared/i18n/index.ts';
import { TextLink } from '../../shared/ui/links.tsx';
import { chosenIn, findsTheSame, searchOf, type PeopleSearch } from '../people/index.ts';
import { savedSearchesQuery } from './queries.ts';
import classes from './SavedSearches.module.css';

const SaveDialog = lazy(() => import('./SaveDialog.tsx'));

/** Under the directory's search: keeps it, or says under which name it is kept; and the way to all that are kept. */
export function SaveSearch({ search }: { search: PeopleSearch }) {
  const t = useT('searches');
  const { data } = useQuery(savedSearchesQuery);
  const [asking, setAsking] = useState(false);
  const kept = data?.savedSearches.find(saved => findsTheSame(searchOf(saved.filter), search));
  const isSearch = Boolean(search.q) || chosenIn(search) > 0;
  const fresh = data?.savedSearches.reduce((sum, { newCount }) => sum + newCount, 0) ?? 0;
  return (
    <div className={classes['line']}>
      {isSearch && kept && <span className={classes['kept']}><IconBookmarkFilled size={18} aria-hidden /><span><Sentence parts={{ name: <b dir="auto"><Name>{kept.name}</Name></b> }} text={marks => t('keptAs', marks)} /></span></span>}
      {isSearch && data && !kept && <Button variant="light" leftSection={<IconBookmark size={18} stroke={1.6} />} aria-haspopup="dialog" onClick={() => setAsking(true)}>{t('save')}</Button>}
      {data && data.savedSearches.length > 0 && <TextLink to="/searches">{fresh > 0 ? t('allWithNew', { count: fresh }) : t('all')}</TextLink>}
      {asking && <Suspense><SaveDialog search={search} onClose={() => setAsking(false)} /></Suspense>}
    </div>
  );
}
