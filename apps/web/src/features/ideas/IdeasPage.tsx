import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useT } from '../../shared/i18n/index.ts';
import { asRequestError } from '../../shared/graphql/index.ts';
import { CountText } from '../../shared/ui/CountText.tsx';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { TabLink, TabLinks } from '../../shared/ui/TabLinks.tsx';
import { useWhileHere } from '../../shared/ui/use-while-here.ts';
import { JoinRequestsForMe } from './HomeParts.tsx';
import { IdeaCard } from './IdeaCard.tsx';
import { IdeaFacets } from './IdeaFacets.tsx';
import { countChosen, readIdeaSearch, shows, type IdeaSearch } from './idea-search.ts';
import { ideasPages } from './queries.ts';
import classes from './IdeasPage.module.css';

type Change = Partial<Record<keyof IdeaSearch, unknown>>;

/** The words being searched for; they reach the address when the typing rests. */
function SearchField({ words, onWords }: { words: string | undefined; onWords: (words: string) => void }) {
  const t = useT('ideas');
  const [typed, setTyped] = useState(words ?? '');
  const search = useDebouncedCallback(onWords, 300);
  const follow = useEffectEvent((next: string) => {
    if (next !== typed.trim()) setTyped(next);
  });
  useEffect(() => follow(words ?? ''), [words]);
  return (
    <TextInput
      className={classes['search'] ?? ''}
      type="search"
      aria-label={t('feed.search')}
      placeholder={t('feed.search')}
      leftSection={<IconSearch size={20} stroke={1.6} />}
      maxLength={120}
      value={typed}
      onChange={event => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value.trim());
      }}
    />
  );
}

function Order({ search, onChange }: { search: IdeaSearch; onChange: (change: Change) => void }) {
  const t = useT('ideas');
  return (
    <Select
      className={classes['order'] ?? ''}
      aria-label={t('feed.order')}
      allowDeselect={false}
      data={[{ value: 'newest', label: t('feed.newest') }, { value: 'supported', label: t('feed.mostSupported') }]}
      value={search.sort ?? 'newest'}
      onChange={value => onChange({ sort: value })}
    />
  );
}

const isNarrowed = (search: IdeaSearch): boolean => countChosen(search) > 0 || search.q !== undefined || search.show !== undefined;

function Nothing({ search }: { search: IdeaSearch }) {
  const t = useT('ideas');
  if (isNarrowed(search)) return <EmptyState title={t('feed.nothingTitle')} text={t('feed.nothingText')} action={<LinkButton variant="default" to="/ideas" search={{}}>{t('action.clearAll')}</LinkButton>} />;
  return <EmptyState title={t('feed.emptyTitle')} text={t('feed.emptyText')} />;
}

function IdeaList({ search }: { search: IdeaSearch }) {
  const t = useT('ideas');
  const query = useInfiniteQuery(ideasPages(search));
  const ideas = query.data?.pages.flatMap(page => page.ideas.nodes) ?? [];
  if (query.isPending) return <ListSkeleton of="text" />;
  if (query.isError && !query.data) return <FormError error={asRequestError(query.error)} />;
  if (ideas.length === 0) return <Nothing search={search} />;
  return (
    <InfiniteList label={t('feed.list')} items={ideas} itemKey={idea => idea.id} hasNextPage={query.hasNextPage} isFetchingNextPage={query.isFetchingNextPage} fetchNextPage={query.fetchNextPage} isFetchNextPageError={query.isFetchNextPageError}>
      {idea => <IdeaCard idea={idea} />}
    </InfiniteList>
  );
}

/** All ideas: searched and filtered by the address. */
export function IdeasPage({ search }: { search: IdeaSearch }) {
  const t = useT('ideas');
  const navigate = useNavigate();
  const { data } = useInfiniteQuery(ideasPages(search));
  const count = data?.pages[0]?.ideas.count;
  // Where there is none at all there is nothing to narrow.
  const bare = count?.value === 0 && !isNarrowed(search);
  const whileHere = useWhileHere();
  const change = (next: Change) => whileHere(() => navigate({ to: '/ideas', search: readIdeaSearch({ ...search, ...next }), replace: true, resetScroll: false }));
  return (
    <>
      <PageHeader title={t('feed.title')} lead={<span className={classes['lead']}>{t('feed.lead')}</span>} action={<LinkButton to="/ideas/new" leftSection={<IconPlus size={20} stroke={1.8} />}>{t('feed.propose')}</LinkButton>} />
      {bare ? <Nothing search={search} /> : <Narrowed search={search} change={change} count={count} />}
    </>
  );
}

interface NarrowedProps {
  search: IdeaSearch;
  change: (change: Change) => void;
  count: { value: number; more: boolean } | undefined;
}

/** The list, and all it is narrowed by. */
function Narrowed({ search, change, count }: NarrowedProps) {
  const t = useT('ideas');
  return (
    <>
      <TabLinks label={t('feed.show')}>
        <TabLink to="/ideas" search={readIdeaSearch({ ...search, show: undefined })} activeOptions={{ includeSearch: true, exact: true }}>{t('feed.all')}</TabLink>
        {shows.map(show => <TabLink key={show} to="/ideas" search={readIdeaSearch({ ...search, show })} activeOptions={{ includeSearch: true }}>{t(`feed.${show}`)}</TabLink>)}
      </TabLinks>
      <div className={classes['page']}>
        <div className={classes['facets']}><IdeaFacets search={search} results={count} onChange={change} /></div>
        <SearchField words={search.q} onWords={q => change({ q })} />
        <Order search={search} onChange={change} />
        <div className={classes['results']}>
          {search.show === 'mine' && <div className={classes['requests']}><Suspense><JoinRequestsForMe first={24} /></Suspense></div>}
          <p className={classes['count']} role="status">{count && <CountText count={count} />}</p>
          <IdeaList search={search} />
        </div>
      </div>
    </>
  );
}
