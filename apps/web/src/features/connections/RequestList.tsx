import { ConnectionRequestsDocument, type RequestDirection } from '@cohortium/schema';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { gqlPages } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { Cornered } from '../../shared/ui/Cornered.tsx';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { PersonCard } from '../../shared/ui/PersonCard.tsx';
import { MutualLine } from './MutualLine.tsx';
import { TieButton } from './TieButton.tsx';
import { TieDetails } from './TieDetails.tsx';
import { TieMenu } from './TieMenu.tsx';
import classes from './RequestList.module.css';

/** Requests that wait: for my answer, or for another's. */
export function RequestList({ direction }: { direction: RequestDirection }) {
  const t = useT('connections');
  const query = useSuspenseInfiniteQuery(gqlPages(ConnectionRequestsDocument, { direction, first: 24 }, page => page.connectionRequests.pageInfo));
  const people = query.data.pages.flatMap(page => page.connectionRequests.nodes);
  const sent = direction === 'OUTGOING';
  if (!people.length) {
    return <EmptyState title={t(sent ? 'empty.sent' : 'empty.requests')} text={t(sent ? 'empty.sentText' : 'empty.requestsText')} action={<LinkButton to="/people" variant="light">{t('action.findPeople')}</LinkButton>} />;
  }
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError } = query;
  return (
    <InfiniteList items={people} itemKey={person => person.id} label={t(sent ? 'tabs.sent' : 'tabs.requests')} {...{ hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError }}>
      {person => (
        <Cornered corner={<TieMenu member={person} />}>
          <PersonCard person={person} actions={!sent && <TieButton member={person} />}>
            {person.mutualConnections && person.mutualConnections.count > 0 && <p className={classes['mutual']}><MutualLine count={person.mutualConnections.count} first={person.mutualConnections.people[0]?.name} /></p>}
            <TieDetails member={person} />
          </PersonCard>
        </Cornered>
      )}
    </InfiniteList>
  );
}
