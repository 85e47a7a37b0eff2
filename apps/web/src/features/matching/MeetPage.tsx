import { Button } from '@mantine/core';
import { RestoreSuggestionDocument, WorthMeetingDocument, PutAsideDocument } from '@cohortium/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Name, Sentence, useReasonText, useT, When } from '../../shared/i18n/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { Island } from '../../shared/ui/Island.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { toast, toastError } from '../../shared/ui/toast.ts';
import { ToursForMe } from '../tours/index.ts';
import { NobodyToMeet } from './NobodyToMeet.tsx';
import { peopleToMeetQuery, putAsideQuery } from './queries.ts';
import { SuggestionCard } from './SuggestionCard.tsx';
import { useChoices } from './use-choices.ts';
import classes from './WorthMeeting.module.css';

const reasonsShown = 6;

/** Everyone suggested now, with all reasons; whom one can help; below, who was put aside, and the way back. */
export function MeetPage({ asks }: { asks?: ReactNode }) {
  const t = useT('matching');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Island skeleton={<ListSkeleton of="card" count={6} />}><Suggestions /></Island>
      <Island skeleton={<ListSkeleton of="card" count={3} />}><ToursForMe /></Island>
      <Island skeleton={<ListSkeleton of="text" count={1} />}>{asks}</Island>
      <Section title={t('how')}><p className={classes['how']}>{t('howText')}</p></Section>
      <Island skeleton={null}><PutAside /></Island>
    </>
  );
}

function Suggestions() {
  const { data } = useSuspenseQuery(peopleToMeetQuery);
  const choices = useChoices();
  if (!data.worthMeeting.length) return <NobodyToMeet />;
  return (
    <ul className={classes['cards']}>
      {data.worthMeeting.map(suggestion => <li key={suggestion.member.id}><SuggestionCard suggestion={suggestion} choices={choices} reasons={reasonsShown} level={2} /></li>)}
    </ul>
  );
}

function PutAside() {
  const t = useT('matching');
  const reasonText = useReasonText();
  const { data: { putAside } } = useSuspenseQuery(putAsideQuery);
  const restore = useGqlMutation(RestoreSuggestionDocument, {
    refreshes: [WorthMeetingDocument, PutAsideDocument],
    onDone: (_, { memberId }) => toast(t('aside.restored', { name: putAside.find(({ member }) => member.id === memberId)?.member.name ?? '' })),
    onFailed: ({ reason, args }) => toastError(reasonText(reason, args)),
  });
  if (!putAside.length) return null;
  return (
    <Section title={t('aside.title')}>
      <p className={classes['soft']}>{t('aside.lead')}</p>
      <ul className={classes['rows']}>
        {putAside.map(({ member: { id, name }, until }) => (
          <li key={id} className={classes['aside']}>
            <div>
              <TextLink to="/people/$id" params={{ id }} fw={600} c="inherit"><Name>{name}</Name></TextLink>
              <p className={classes['soft']}>{until ? <Sentence parts={{ date: <When at={until} as="day" /> }} text={marks => t('aside.until', marks)} /> : t('aside.never')}</p>
            </div>
            <Button variant="light" mih={44} aria-label={t('aside.restoreNamed', { name })} loading={restore.isPending && restore.variables.memberId === id} onClick={() => restore.mutate({ memberId: id })}>{t('aside.restore')}</Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
