import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PersonCard } from '../../shared/ui/PersonCard.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { holdTogetherQuery, withoutTiesQuery } from './queries.ts';
import classes from './Insights.module.css';

interface WithoutTiesProps {
  programmeId: string;
  /** Says nothing where there are none. */
  quiet?: boolean;
}

/** Whom staff may want to write to: those without a tie. */
export function PeopleWithoutTies({ programmeId, quiet = false }: WithoutTiesProps) {
  const t = useT('insights');
  const query = useInfiniteQuery(withoutTiesQuery(programmeId));
  if (query.isPending) return <ListSkeleton />;
  if (query.error && !query.data) throw query.error;
  const people = query.data.pages.flatMap(page => page.peopleWithoutTies.nodes);
  if (quiet && people.length === 0) return null;
  return (
    <Section title={t('people.without')}>
      <p className={classes['lead']}>{t(people.length ? 'people.withoutLead' : 'people.withoutNone')}</p>
      {people.length > 0 && (
        <InfiniteList items={people} itemKey={({ id }) => id} label={t('people.without')} hasNextPage={query.hasNextPage} isFetchingNextPage={query.isFetchingNextPage} fetchNextPage={query.fetchNextPage} isFetchNextPageError={query.isFetchNextPageError}>
          {person => <PersonCard person={person} />}
        </InfiniteList>
      )}
    </Section>
  );
}

/** Those whose leaving would split the network. */
export function PeopleWhoHoldTogether({ programmeId }: { programmeId: string }) {
  const t = useT('insights');
  const { data: { peopleWhoHoldTogether: people } } = useSuspenseQuery(holdTogetherQuery(programmeId));
  return (
    <Section title={t('people.hold')}>
      <p className={classes['lead']}>{t(people.length ? 'people.holdLead' : 'people.holdNone')}</p>
      <ul className={classes['cards']}>{people.map(person => <li key={person.id}><PersonCard person={person} /></li>)}</ul>
    </Section>
  );
}
