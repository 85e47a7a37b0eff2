import type { ConventionQuery } from '@cohortium/schema';
import { useInfiniteQuery } from '@tanstack/react-query';
import { asRequestError } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { MeetingPlace } from '../../shared/meeting/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PersonCard } from '../../shared/ui/PersonCard.tsx';
import { TieButton } from '../connections/index.ts';
import { conventionPeopleQuery } from './queries.ts';

/** Who takes part in a convention: whoever connects with them here met them there. */
export function ConventionPeople({ convention: { id, name } }: { convention: Pick<ConventionQuery['convention'], 'id' | 'name'> }) {
  const t = useT('conventions');
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError } = useInfiniteQuery(conventionPeopleQuery(id));
  if (error && !data) return <FormError error={asRequestError(error)} />;
  if (!data) return <ListSkeleton />;
  const people = data.pages.flatMap(page => page.conventionPeople.nodes);
  if (!people.length) return <EmptyState title={t('noPeople')} />;
  return (
    <MeetingPlace at={{ kind: 'CONVENTION', id, text: name }}>
      <InfiniteList items={people} itemKey={person => person.id} label={t('whoComes')} {...{ hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError }}>
        {person => <PersonCard person={person} actions={!person.isMe && <TieButton member={person} />} />}
      </InfiniteList>
    </MeetingPlace>
  );
}
