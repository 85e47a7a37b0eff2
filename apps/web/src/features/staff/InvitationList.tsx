import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../shared/i18n/index.ts';
import { CountText } from '../../shared/ui/CountText.tsx';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { InvitationRow } from './InvitationRow.tsx';
import { invitationsQuery, invitationStates, someWait, type InvitationSearch } from './queries.ts';
import classes from './InvitationList.module.css';

interface InvitationListProps {
  programmeId: string;
  search: InvitationSearch;
  onSearch: (search: InvitationSearch) => void;
}

/** Who was invited and how it stands, the newest first; searched by name and address. */
export function InvitationList({ programmeId, search, onSearch }: InvitationListProps) {
  const t = useT('staff');
  const query = useInfiniteQuery({ ...invitationsQuery(programmeId, search), refetchInterval: ({ state }) => (someWait(state.data?.pages) ? 2000 : false) });
  if (query.isPending) return <ListSkeleton />;
  if (query.error && !query.data) throw query.error;
  const items = query.data.pages.flatMap(page => page.invitations.nodes);
  const count = query.data.pages[0]?.invitations.count;
  const searched = Boolean(search.q || search.state);
  if (items.length === 0 && !searched) return <EmptyState title={t('list.emptyTitle')} text={t('list.emptyText')} />;
  return (
    <>
      <Tools search={search} onSearch={onSearch} />
      <p role="status" className={classes['count']}>{items.length === 0 ? t('list.nothing') : count && <CountText count={count} />}</p>
      <InfiniteList items={items} itemKey={({ id }) => id} label={t('list.title')} as="rows" hasNextPage={query.hasNextPage} isFetchingNextPage={query.isFetchingNextPage}
        fetchNextPage={query.fetchNextPage} isFetchNextPageError={query.isFetchNextPageError}>
        {invitation => <InvitationRow invitation={invitation} />}
      </InfiniteList>
    </>
  );
}

function Tools({ search, onSearch }: Pick<InvitationListProps, 'search' | 'onSearch'>) {
  const t = useT('staff');
  const [words, setWords] = useState(search.q ?? '');
  const searchSoon = useDebouncedCallback((q: string) => onSearch({ ...search, q }), 250);
  return (
    <div className={classes['tools']} role="search" aria-label={t('list.title')}>
      <TextInput type="search" aria-label={t('list.search')} placeholder={t('list.search')} maxLength={120} value={words} leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
        onChange={event => {
          setWords(event.currentTarget.value);
          searchSoon(event.currentTarget.value.trim());
        }} />
      <Select aria-label={t('list.filter')} allowDeselect={false} value={search.state ?? ''} data={[{ value: '', label: t('list.all') }, ...invitationStates.map(state => ({ value: state, label: t(`list.${state}`) }))]}
        onChange={chosen => {
          const state = invitationStates.find(one => one === chosen);
          onSearch({ ...(search.q && { q: search.q }), ...(state && { state }) });
        }} />
    </div>
  );
}
