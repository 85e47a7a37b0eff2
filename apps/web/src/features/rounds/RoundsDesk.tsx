import { useSuspenseQuery } from '@tanstack/react-query';
import { Name, Sentence, useT } from '../../shared/i18n/index.ts';
import { NotFoundPage } from '../../shared/shell/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { Island } from '../../shared/ui/Island.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { PairWishes } from './PairWishes.tsx';
import { Participants } from './Participants.tsx';
import { Plan } from './Plan.tsx';
import { deskQuery } from './queries.ts';
import { RoundsForm } from './RoundsForm.tsx';

/** Where staff plan a convention's meeting rounds: the plan first, then who takes part, then what it is made by. */
export function RoundsDesk({ slug }: { slug: string }) {
  const t = useT('rounds');
  const { data: { convention } } = useSuspenseQuery(deskQuery(slug));
  const { meetingRounds: rounds } = convention;
  if (!convention.viewerCan.run) return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={t('deskTitle', { name: convention.name })}
        heading={<Sentence parts={{ name: <Name>{convention.name}</Name> }} text={marks => t('deskTitle', marks)} />}
        lead={t('deskLead')}
        above={<TextLink to="/conventions/$slug" params={{ slug: convention.slug }}><Name>{convention.name}</Name></TextLink>}
      />
      {rounds && <Section title={t('plan.title')}><Plan convention={convention} rounds={rounds} /></Section>}
      {rounds && <Section title={t('people.title')}><Participants conventionId={convention.id} /></Section>}
      <Section title={t('set.title')}>
        {convention.places.length ? <RoundsForm key={rounds?.version ?? 0} convention={convention} rounds={rounds ?? null} /> : <EmptyState title={t('set.noPlaces')} />}
      </Section>
      {rounds && <Section title={t('pairs.title')}><Island skeleton={<ListSkeleton of="row" count={2} />}><PairWishes conventionId={convention.id} programmeId={convention.programme.id} /></Island></Section>}
    </>
  );
}
