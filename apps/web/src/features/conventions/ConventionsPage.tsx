import type { Phase } from '@cohortium/schema';
import { useInfiniteQuery } from '@tanstack/react-query';
import { asRequestError } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { ConventionCard } from './ConventionCards.tsx';
import { conventionsQuery, phasesAhead, phasesPast } from './queries.ts';

/** Conventions: running and to come, then past ones. */
export function ConventionsPage() {
  const t = useT('conventions');
  const [isNoneAhead, isNonePast] = [useIsNone(phasesAhead), useIsNone(phasesPast)];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {isNoneAhead && isNonePast ? <EmptyState title={t('noneYet')} text={t('noneYetText')} action={<LinkButton to="/meet" variant="light">{t('meanwhile')}</LinkButton>} /> : (
        <>
          <Section title={t('ahead')}>{isNoneAhead ? <EmptyState title={t('noneAhead')} text={t('noneAheadText')} /> : <Conventions phases={phasesAhead} label={t('ahead')} />}</Section>
          {!isNonePast && <Section title={t('past')}><Conventions phases={phasesPast} label={t('past')} /></Section>}
        </>
      )}
    </>
  );
}

const useIsNone = (phases: Phase[]): boolean => useInfiniteQuery(conventionsQuery(phases)).data?.pages[0]?.conventions.nodes.length === 0;

function Conventions({ phases, label }: { phases: Phase[]; label: string }) {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(conventionsQuery(phases));
  if (error) return <FormError error={asRequestError(error)} />;
  if (!data) return <ListSkeleton of="text" count={2} />;
  const conventions = data.pages.flatMap(page => page.conventions.nodes);
  return (
    <InfiniteList items={conventions} itemKey={convention => convention.id} label={label} hasNextPage={hasNextPage} isFetchingNextPage={isFetchingNextPage} fetchNextPage={fetchNextPage}>
      {convention => <ConventionCard convention={convention} />}
    </InfiniteList>
  );
}
