import { formatNumber } from '@cohortium/i18n';
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Name, useLanguage, useT, WhenRange } from '../../shared/i18n/index.ts';
import { MeetingPlace } from '../../shared/meeting/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { PersonCard } from '../../shared/ui/PersonCard.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { TieBadge } from '../connections/index.ts';
import { ConventionCards } from '../conventions/index.ts';
import { IdeaCards } from '../ideas/index.ts';
import { peopleQuery } from '../people/index.ts';
import { cohortQuery } from './queries.ts';

/** One intake: who belongs to it, what they propose, where they meet. */
export function CohortPage({ id }: { id: string }) {
  const t = useT('programmes');
  const language = useLanguage();
  const { data: { cohort } } = useSuspenseQuery(cohortQuery(id));
  const { programme } = cohort;
  return (
    <>
      <PageHeader
        title={cohort.name}
        heading={<Name>{cohort.name}</Name>}
        above={<TextLink to="/programmes/$slug" params={{ slug: programme.slug }}><Name>{programme.name}</Name></TextLink>}
        lead={<>
          {t(`state.${cohort.state}`)} · {t('people', { count: cohort.size, number: formatNumber(cohort.size, language) })}
          {cohort.startsOn && cohort.endsOn && <> · <WhenRange from={`${cohort.startsOn}T12:00:00Z`} to={`${cohort.endsOn}T12:00:00Z`} zone="UTC" /></>}
        </>}
      />
      <Section title={t('itsPeople')} aside={<TextLink to="/people" search={{ cohorts: [id] }}>{t('searchPeople')}</TextLink>}>{cohort.isMine ? <MeetingPlace at={{ kind: 'COHORT', id, text: cohort.name }}><CohortPeople id={id} /></MeetingPlace> : <CohortPeople id={id} />}</Section>
      {cohort.ideas.length > 0 && (
        <Section title={t('ideas')} aside={<TextLink to="/ideas" search={{ cohorts: [id] }}>{t('allIdeas', { count: cohort.ideaCount, number: formatNumber(cohort.ideaCount, language) })}</TextLink>}>
          <IdeaCards ideas={cohort.ideas} />
        </Section>
      )}
      {programme.conventions.length > 0 && <Section title={t('conventions')}><ConventionCards conventions={programme.conventions} /></Section>}
    </>
  );
}

function CohortPeople({ id }: { id: string }) {
  const t = useT('programmes');
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(peopleQuery({ cohorts: [id] }));
  if (!data) return <ListSkeleton />;
  const people = data.pages.flatMap(page => page.people.nodes);
  if (!people.length) return <EmptyState title={t('noPeople')} text={t('noPeopleText')} />;
  return (
    <InfiniteList items={people} itemKey={person => person.id} label={t('itsPeople')} hasNextPage={hasNextPage} isFetchingNextPage={isFetchingNextPage} fetchNextPage={fetchNextPage}>
      {person => <PersonCard person={person} tie={person.isMe ? undefined : <TieBadge member={person} />} />}
    </InfiniteList>
  );
}
