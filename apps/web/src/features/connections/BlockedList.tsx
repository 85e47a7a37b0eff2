import { Button } from '@mantine/core';
import { BlockedMembersDocument } from '@cohortium/schema';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { gqlPages } from '../../shared/graphql/index.ts';
import { Name, useT, When } from '../../shared/i18n/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { useTie } from './use-tie.ts';
import classes from './BlockedList.module.css';

/** Whom I blocked, with the way back. */
export function BlockedList() {
  const t = useT('connections');
  const query = useSuspenseInfiniteQuery(gqlPages(BlockedMembersDocument, { first: 24 }, page => page.blockedMembers.pageInfo));
  const people = query.data.pages.flatMap(page => page.blockedMembers.nodes);
  if (!people.length) return <EmptyState title={t('empty.blocked')} text={t('empty.blockedText')} />;
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError } = query;
  return (
    <InfiniteList as="rows" items={people} itemKey={person => person.id} label={t('tabs.blocked')} {...{ hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError }}>
      {person => <BlockedRow person={person} />}
    </InfiniteList>
  );
}

function BlockedRow({ person }: { person: { id: string; name: string; since: string } }) {
  const t = useT('connections');
  const { unblock } = useTie(person);
  return (
    <div className={classes['row']}>
      <Avatar id={person.id} name={person.name} />
      <div className={classes['words']}>
        <p className={classes['name']}><Name>{person.name}</Name></p>
        <p className={classes['since']}>{t('blockedSince')} <When at={person.since} /></p>
      </div>
      <Button variant="default" aria-label={t('action.unblockNamed', { name: person.name })} onClick={unblock}>{t('action.unblock')}</Button>
    </div>
  );
}
