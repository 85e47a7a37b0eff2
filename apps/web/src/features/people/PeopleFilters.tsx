import { Sector } from '@cohortium/contract';
import { Switch } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { CohortBadge } from '../../shared/ui/CohortBadge.tsx';
import { FacetGroup } from '../../shared/ui/FacetGroup.tsx';
import { SearchPicker, type Pickable } from '../../shared/ui/SearchPicker.tsx';
import { SectorBadge } from '../../shared/ui/SectorBadge.tsx';
import type { PeopleSearch } from './people-search.ts';
import { facetsQuery, findSkills, skillsQuery } from './queries.ts';
import classes from './PeoplePage.module.css';

interface PeopleFiltersProps {
  /** Within one programme: it is not asked for. */
  within?: string;
  search: PeopleSearch;
  onChange: (change: Partial<PeopleSearch>) => void;
}

const sectors = Object.values(Sector);
const isSector = (value: string): value is Sector => value in Sector;

/** Programme, cohort, sector, offers and needs, and "only my connections". */
export function PeopleFilters({ search, onChange, within }: PeopleFiltersProps) {
  const t = useT('people');
  const { data: { programmes } } = useSuspenseQuery(facetsQuery);
  const shown = programmes.filter(programme => [undefined, programme.id].includes(within ?? search.programme));
  const cohorts = shown.flatMap(programme => programme.cohorts).toSorted((a, b) => Number(b.isMine) - Number(a.isMine) || b.year - a.year);
  return (
    <>
      <SkillFilter label={t('filter.offers')} ids={search.offers ?? []} onChange={offers => onChange({ offers })} />
      <SkillFilter label={t('filter.needs')} ids={search.needs ?? []} onChange={needs => onChange({ needs })} />
      <FacetGroup legend={t('filter.sector')} options={sectors.map(value => ({ value, label: t(`common:sector.${value}`), mark: <SectorBadge sector={value} /> }))} chosen={search.sectors ?? []} onChange={chosen => onChange({ sectors: chosen.filter(isSector) })} />
      {within === undefined && <FacetGroup legend={t('filter.programme')} options={programmes.map(({ id, name }) => ({ value: id, label: name }))} chosen={search.programme ? [search.programme] : []} onChange={chosen => onChange({ programme: chosen.at(-1), cohorts: [] })} />}
      <FacetGroup legend={t('filter.cohort')} options={cohorts.map(cohort => ({ value: cohort.id, label: cohort.name, mark: <CohortBadge cohort={cohort} /> }))} chosen={search.cohorts ?? []} onChange={chosen => onChange({ cohorts: chosen })} />
      <Switch className={classes['connected'] ?? ''} label={t('filter.connected')} checked={search.connected ?? false} onChange={event => onChange({ connected: event.currentTarget.checked })} />
    </>
  );
}

/** Skills chosen by typing; those that came in the address are named by the server. */
function SkillFilter({ label, ids, onChange }: { label: string; ids: readonly string[]; onChange: (ids: string[]) => void }) {
  const { data } = useQuery({ ...skillsQuery(ids), enabled: ids.length > 0, placeholderData: before => before });
  const value: Pickable[] = ids.flatMap(id => data?.skills.find(skill => skill.id === id) ?? []);
  return <SearchPicker label={label} value={value} max={20} search={findSkills} onChange={skills => onChange(skills.map(skill => skill.id))} />;
}
