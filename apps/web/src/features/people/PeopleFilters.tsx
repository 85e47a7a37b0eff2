import { Sector } from '@cohortium/contract';
import { Switch } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { CohortBadge } from '../../shared/ui/CohortBadge.tsx';
import { FacetGroup } from '../../shared/ui/FacetGroup.tsx';
import { SectorBadge } from '../../shared/ui/SectorBadge.tsx';
import type { PeopleSearch } from './people-search.ts';
import { facetsQuery } from './queries.ts';
import { SkillFilter } from './SkillFilter.tsx';
import classes from './PeoplePage.module.css';

interface PeopleFiltersProps {
  /** Within this programme. */
  within: string;
  search: PeopleSearch;
  onChange: (change: Partial<PeopleSearch>) => void;
}

const sectors = Object.values(Sector);
const isSector = (value: string): value is Sector => value in Sector;

/** What a programme's people are narrowed by for a table to take along: cohort, sector, offers and needs, and "only my connections". */
export function PeopleFilters({ search, onChange, within }: PeopleFiltersProps) {
  const t = useT('people');
  const { data: { programmes } } = useSuspenseQuery(facetsQuery);
  const shown = programmes.filter(programme => programme.id === within);
  const cohorts = shown.flatMap(programme => programme.cohorts).toSorted((a, b) => Number(b.isMine) - Number(a.isMine) || b.year - a.year);
  return (
    <>
      <SkillFilter label={t('filter.offers')} ids={search.offers ?? []} onChange={offers => onChange({ offers })} />
      <SkillFilter label={t('filter.needs')} ids={search.needs ?? []} onChange={needs => onChange({ needs })} />
      <FacetGroup legend={t('filter.sector')} options={sectors.map(value => ({ value, label: t(`common:sector.${value}`), mark: <SectorBadge sector={value} /> }))} chosen={search.sectors ?? []} onChange={chosen => onChange({ sectors: chosen.filter(isSector) })} />
      <FacetGroup legend={t('filter.cohort')} options={cohorts.map(cohort => ({ value: cohort.id, label: cohort.name, mark: <CohortBadge cohort={cohort} /> }))} chosen={search.cohorts ?? []} onChange={chosen => onChange({ cohorts: chosen })} />
      <Switch className={classes['connected'] ?? ''} label={t('filter.connected')} checked={search.connected ?? false} onChange={event => onChange({ connected: event.currentTarget.checked })} />
    </>
  );
}
