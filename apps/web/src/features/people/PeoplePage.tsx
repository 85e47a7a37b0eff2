import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useT } from '../../shared/i18n/index.ts';
import { CountText } from '../../shared/ui/CountText.tsx';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { FacetPanel } from '../../shared/ui/FacetPanel.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { PersonCard } from '../../shared/ui/PersonCard.tsx';
import { asRequestError } from '../../shared/graphql/index.ts';
import { TextLink } from '../../shared/ui/links.tsx';
import { TieBadge } from '../connections/index.ts';
import { ChosenChips } from './ChosenChips.tsx';
import { NobodyElse } from './NobodyElse.tsx';
import { chosenIn, type PeopleSearch } from './people-search.ts';
import { PeopleFacets } from './PeopleFacets.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { peopleQuery } from './queries.ts';
import classes from './PeoplePage.module.css';

interface PeoplePageProps {
  search: PeopleSearch;
  onSearch: (search: PeopleSearch) => void;
  /** Keeps the search: stands below it. */
  keeping?: ReactNode;
}

/** The directory: words on top, filters beside, people as cards or as a table. */
export function PeoplePage({ search, onSearch, keeping }: PeoplePageProps) {
  const t = useT('people');
  const query = useInfiniteQuery(peopleQuery(search));
  const change = (next: Partial<PeopleSearch>) => onSearch({ ...search, ...next });
  const count = query.data?.pages[0]?.people.count;
  return (
    <>
      <PageHeader title={t('title')} lead={<>{t('lead')} <TextLink to="/programmes" underline="always">{t('programmes')}</TextLink> <TextLink to="/network" underline="always">{t('network')}</TextLink></>} />
      <div className={classes['bar']} data-screen>
        <SearchField words={search.q ?? ''} onWords={q => change({ q })} />
        <SegmentedControl aria-label={t('view.label')} value={search.view ?? 'cards'} onChange={view => change({ view: view === 'table' ? 'table' : undefined })} data={[{ value: 'cards', label: t('view.cards') }, { value: 'table', label: t('view.table') }]} />
      </div>
      <div className={classes['layout']}>
        <FacetPanel chosen={chosenIn(search)} onClear={() => onSearch({ ...(search.q && { q: search.q }), ...(search.view && { view: search.view }) })} results={count}>
          <PeopleFacets search={search} onChange={change} />
        </FacetPanel>
        <div>
          <div className={classes['asked']}>
            <ChosenChips search={search} onSearch={onSearch} />
            {keeping}
          </div>
          <p className={classes['count']} role="status">{count && <CountText count={count} />}</p>
          {query.error ? <FormError error={asRequestError(query.error)} /> : <People search={search} onClear={() => onSearch({})} />}
        </div>
      </div>
    </>
  );
}

function SearchField({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const t = useT('people');
  const [typed, setTyped] = useState(words);
  const later = useDebouncedCallback(onWords, 250);
  useEffect(() => setTyped(words), [words]);
  return (
    <TextInput
      className={classes['search'] ?? ''}
      type="search"
      size="md"
      aria-label={t('search.label')}
      placeholder={t('search.placeholder')}
      maxLength={120}
      leftSection={<IconSearch size={20} stroke={1.6} />}
      value={typed}
      onChange={event => {
        setTyped(event.currentTarget.value);
        later(event.currentTarget.value.trim());
      }}
    />
  );
}

function People({ search, onClear }: { search: PeopleSearch; onClear: () => void }) {
  const t = useT('people');
  const query = useInfiniteQuery(peopleQuery(search));
  if (!query.data) return <ListSkeleton />;
  const people = query.data.pages.flatMap(page => page.people.nodes);
  if (people.length === 1 && people[0]?.isMe && !search.q && chosenIn(search) === 0) return <NobodyElse people={people} />;
  if (people.length === 0) return <EmptyState title={t('empty.title')} text={t('empty.text')} action={<Button variant="default" onClick={onClear}>{t('action.clearAll')}</Button>} />;
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError } = query;
  if (search.view === 'table') return <PeopleTable people={people} hasNextPage={hasNextPage} isFetchingNextPage={isFetchingNextPage} fetchNextPage={fetchNextPage} />;
  return (
    <InfiniteList items={people} itemKey={person => person.id} label={t('title')} hasNextPage={hasNextPage} isFetchingNextPage={isFetchingNextPage} fetchNextPage={fetchNextPage} isFetchNextPageError={isFetchNextPageError}>
      {person => <PersonCard level={2} person={person} tie={person.isMe ? undefined : <TieBadge member={person} />} />}
    </InfiniteList>
  );
}
