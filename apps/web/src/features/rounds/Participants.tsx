import { Button, SegmentedControl } from '@mantine/core';
import { MeetingPeopleDocument, RoundsDeskDocument, TakePartInMeetingsDocument, ConventionRoundsDocument } from '@cohortium/schema';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asRequestError, useGqlMutation } from '../../shared/graphql/index.ts';
import { Name, useReasonText, useT } from '../../shared/i18n/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { CountText } from '../../shared/ui/CountText.tsx';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { PlainLink } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { RoleLine } from '../../shared/ui/PersonCard.tsx';
import { toast, toastError } from '../../shared/ui/toast.ts';
import { meetingPeopleQuery } from './queries.ts';
import classes from './Rounds.module.css';

/** Who takes part, and who could: with a button for late-comers and for those who did not come. */
export function Participants({ conventionId }: { conventionId: string }) {
  const t = useT('rounds');
  const [shown, setShown] = useState<'in' | 'out'>('in');
  return (
    <div className={classes['part']}>
      <p className={classes['soft']}>{t('people.hint')}</p>
      <div><SegmentedControl aria-label={t('people.find')} value={shown} onChange={value => setShown(value === 'out' ? 'out' : 'in')} data={[{ value: 'in', label: t('people.in') }, { value: 'out', label: t('people.out') }]} /></div>
      <People conventionId={conventionId} takesPart={shown === 'in'} />
    </div>
  );
}

function People({ conventionId, takesPart }: { conventionId: string; takesPart: boolean }) {
  const t = useT('rounds');
  const reasonText = useReasonText();
  const query = useInfiniteQuery(meetingPeopleQuery(conventionId, takesPart));
  const people = query.data?.pages.flatMap(page => page.meetingPeople.nodes) ?? [];
  const count = query.data?.pages[0]?.meetingPeople.count;
  const choose = useGqlMutation(TakePartInMeetingsDocument, {
    refreshes: [MeetingPeopleDocument, RoundsDeskDocument, ConventionRoundsDocument],
    onDone: (_, { memberId, takesPart: now }) => {
      const name = `\u2068${people.find(({ id }) => id === memberId)?.name ?? ''}\u2069`;
      if (memberId) toast(t(now ? 'people.added' : 'people.removed', { name }), () => choose.mutate({ conventionId, memberId, takesPart: !now }));
    },
    onFailed: ({ reason, args }) => toastError(reasonText(reason, args)),
  });
  if (query.isPending || query.isPlaceholderData) return <ListSkeleton of="row" />;
  if (query.error && !query.data) return <FormError error={asRequestError(query.error)} />;
  if (!people.length) return <EmptyState title={t(takesPart ? 'people.nobodyIn' : 'people.nobodyOut')} />;
  return (
    <>
      <p className={classes['soft']} role="status">{count && <CountText count={count} />}</p>
      <InfiniteList as="rows" items={people} itemKey={({ id }) => id} label={t(takesPart ? 'people.in' : 'people.out')} hasNextPage={query.hasNextPage} isFetchingNextPage={query.isFetchingNextPage} fetchNextPage={query.fetchNextPage} isFetchNextPageError={query.isFetchNextPageError}>
        {person => (
          <div className={classes['line']}>
            <div className={classes['person']}>
              <Avatar id={person.id} name={person.name} src={person.avatarUrl} size={40} />
              <div>
                <PlainLink to="/people/$id" params={{ id: person.id }}><b><Name>{person.name}</Name></b></PlainLink>
                <p className={classes['soft']}><RoleLine person={person} /></p>
              </div>
            </div>
            <Button variant="default" mih={44} aria-label={t(takesPart ? 'people.removeNamed' : 'people.addNamed', { name: person.name })} loading={choose.isPending && choose.variables.memberId === person.id}
              onClick={() => choose.mutate({ conventionId, memberId: person.id, takesPart: !takesPart })}>{t(takesPart ? 'people.remove' : 'people.add')}</Button>
          </div>
        )}
      </InfiniteList>
    </>
  );
}
