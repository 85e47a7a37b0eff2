import { searchWords } from '@cohortium/contract';
import { RoomSearchDocument, type RoomSearchQuery } from '@cohortium/schema';
import { TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { gqlPages } from '../../../shared/graphql/index.ts';
import { Name, useT, When } from '../../../shared/i18n/index.ts';
import { CountText } from '../../../shared/ui/CountText.tsx';
import { EmptyState } from '../../../shared/ui/EmptyState.tsx';
import { InfiniteList } from '../../../shared/ui/InfiniteList.tsx';
import { ListSkeleton } from '../../../shared/ui/ListSkeleton.tsx';
import { Marked } from '../../../shared/ui/Marked.tsx';
import { useOpenRoom } from '../room-context.ts';
import classes from './Finding.module.css';

type Hit = RoomSearchQuery['roomSearch']['nodes'][number];
const pause = 250;

/** A message's words, and what its files are called: both are searched. */
const wholeOf = ({ body, attachments }: Hit): string => [body, ...attachments.map(({ alt, name }) => `📎 ${alt} ${name}`)].filter(Boolean).join(' ');

function HitRow({ hit, words, onGo }: { hit: Hit; words: readonly string[]; onGo: (seq: number) => void }) {
  const t = useT('rooms');
  return (
    <UnstyledButton className={classes['hit']} onClick={() => onGo(hit.seq)}>
      <span className={classes['from']}>{hit.author ? <Name>{hit.author.name}</Name> : t('message.someoneWhoLeft')} · <When at={hit.createdAt} as="dayTime" /></span>
      <span className={classes['words']} lang={hit.lang} dir="auto"><Marked text={wholeOf(hit)} words={words} excerpt /></span>
    </UnstyledButton>
  );
}

/** Finds messages of the room by their words, newest first; each leads to its place. */
export function SearchRoom({ onGo }: { onGo: (seq: number) => void }) {
  const t = useT('rooms');
  const { session: { roomId } } = useOpenRoom();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), pause);
  const words = searchWords(asked);
  const query = useInfiniteQuery({ ...gqlPages(RoomSearchDocument, { roomId, text: asked }, page => page.roomSearch.pageInfo), enabled: words.length > 0 });
  const pages = words.length ? query.data?.pages : undefined;
  const hits = pages?.flatMap(page => page.roomSearch.nodes) ?? [];
  const count = pages?.[0]?.roomSearch.count;
  return (
    <div className={classes['search']}>
      <TextInput data-autofocus type="search" size="md" value={text} onChange={event => setText(event.currentTarget.value)} label={t('finding.searchLabel')} maxLength={120} dir="auto" leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />} />
      <p role="status" className={classes['count']}>{count && !query.isFetching && <CountText count={count} />}</p>
      {words.length > 0 && query.isPending && <ListSkeleton of="row" count={3} />}
      {query.isError && <p role="alert">{t('common:list.failed')}</p>}
      {pages && hits.length === 0 && !query.isFetching && <EmptyState title={t('finding.nothing')} text={t('finding.nothingText')} />}
      {hits.length > 0 && <InfiniteList items={hits} itemKey={hit => hit.id} label={t('finding.results')} as="rows" {...query}>{hit => <HitRow hit={hit} words={words} onGo={onGo} />}</InfiniteList>}
    </div>
  );
}
