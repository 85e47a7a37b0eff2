import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { connectionLimits } from '@cohortium/contract';
import { ConnectionsDocument } from '@cohortium/schema';
import { IconSearch } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { gqlPages } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { Cornered } from '../../shared/ui/Cornered.tsx';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { Island } from '../../shared/ui/Island.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PersonCard } from '../../shared/ui/PersonCard.tsx';
import { MessageButton } from './MessageButton.tsx';
import { ShownTo } from './ShownTo.tsx';
import { TieDetails } from './TieDetails.tsx';
import { TieMenu } from './TieMenu.tsx';
import classes from './ConnectionList.module.css';

/** My connections, the newest first, searched as one types. */
export function ConnectionList({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const t = useT('connections');
  const [words, setWords] = useState(q);
  const search = useDebouncedCallback(onSearch, 250);
  const type = (next: string) => {
    setWords(next);
    search(next.trim());
  };
  return (
    <>
      <TextInput className={classes['search'] ?? ''} type="search" aria-label={t('search.label')} placeholder={t('search.placeholder')} maxLength={connectionLimits.search} value={words} dir="auto"
        leftSection={<IconSearch size={20} stroke={1.6} aria-hidden />} onChange={({ currentTarget: { value } }) => type(value)}
        rightSection={words && <CloseButton aria-label={t('action.clear')} onClick={() => type('')} />} />
      <Island skeleton={<ListSkeleton />}><Found q={q} /></Island>
      <div className={classes['foot']}><ShownTo /></div>
    </>
  );
}

function Found({ q }: { q: string }) {
  const t = useT('connections');
  const query = useSuspenseInfiniteQuery(gqlPages(ConnectionsDocument, { text: q || null, first: 24 }, page => page.connections.pageInfo));
  const people = query.data.pages.flatMap(page => page.connections.nodes);
  if (!people.length && q) return <EmptyState title={t('search.nothing')} text={t('search.nothingText')} />;
  if (!people.length) return <EmptyState title={t('empty.connections')} text={t('empty.connectionsText')} action={<LinkButton to="/meet" variant="light">{t('empty.meet')}</LinkButton>} />;
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError } = query;
  return (
    <InfiniteList items={people} itemKey={person => person.id} label={t('tabs.connections')} {...{ hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError }}>
      {person => <Cornered corner={<TieMenu member={person} />}><PersonCard person={person} tie={<TieDetails member={person} />} actions={person.tie?.state === 'CONNECTED' && <MessageButton member={person} />} /></Cornered>}
    </InfiniteList>
  );
}
