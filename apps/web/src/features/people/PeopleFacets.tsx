import { languageName } from '@cohortium/i18n';
import type { CountFacetsQuery } from '@cohortium/schema';
import { Switch } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { CohortBadge } from '../../shared/ui/CohortBadge.tsx';
import { FacetGroup, type FacetOption } from '../../shared/ui/FacetGroup.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { asRequestError } from '../../shared/graphql/index.ts';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { SectorBadge } from '../../shared/ui/SectorBadge.tsx';
import { isOpenTo, isSector, type PeopleSearch } from './people-search.ts';
import { countsQuery } from './queries.ts';
import { SkillFilter } from './SkillFilter.tsx';
import classes from './PeoplePage.module.css';

interface PeopleFacetsProps {
  search: PeopleSearch;
  onChange: (change: Partial<PeopleSearch>) => void;
  /** The search stays within its programme: which is no choice then. */
  within?: boolean;
}

type Value = CountFacetsQuery['peopleFacets']['programmes'][number];

const option = ({ value, label, detail, count }: Value, shown: { label?: string; mark?: ReactNode } = {}): FacetOption =>
  ({ value, label: shown.label ?? label, mark: shown.mark, detail: detail ?? undefined, count: count.value, more: count.more });

/** What to narrow the directory by, each value with how many people it would leave, as the reader may see them. */
export function PeopleFacets({ search, onChange, within = false }: PeopleFacetsProps) {
  const t = useT('people');
  const language = useLanguage();
  const { data, error, isPlaceholderData } = useQuery({ ...countsQuery(search), placeholderData: keepPreviousData });
  if (error) return <FormError error={asRequestError(error)} />;
  if (!data) return <ListSkeleton of="text" count={6} />;
  const { programmes, cohorts, sectors, organisations, places, languages, offers, needs, openTo } = data.peopleFacets;
  return (
    <div className={classes['facets']} data-stale={isPlaceholderData || undefined}>
      <Switch label={t('filter.connected')} checked={search.connected ?? false} onChange={event => onChange({ connected: event.currentTarget.checked })} />
      <div>
        <SkillFilter label={t('filter.offers')} ids={search.offers ?? []} onChange={chosen => onChange({ offers: chosen })} />
        <FacetGroup legend={t('filter.offers')} quiet shown={4} options={offers.map(one => option(one))} chosen={search.offers ?? []} onChange={chosen => onChange({ offers: chosen })} />
      </div>
      <div>
        <SkillFilter label={t('filter.needs')} ids={search.needs ?? []} onChange={chosen => onChange({ needs: chosen })} />
        <FacetGroup legend={t('filter.needs')} quiet shown={4} options={needs.map(one => option(one))} chosen={search.needs ?? []} onChange={chosen => onChange({ needs: chosen })} />
      </div>
      <FacetGroup legend={t('filter.sector')} options={sectors.map(one => option(one, isSector(one.value) ? { mark: <SectorBadge sector={one.value} /> } : {}))} chosen={search.sectors ?? []} onChange={chosen => onChange({ sectors: chosen.filter(isSector) })} />
      <FacetGroup legend={t('filter.openTo')} options={openTo.map(one => option(one, isOpenTo(one.value) ? { label: t(`openTo.${one.value}`) } : {}))} chosen={search.openTo ?? []} onChange={chosen => onChange({ openTo: chosen.filter(isOpenTo) })} />
      {!within && <FacetGroup legend={t('filter.programme')} options={programmes.map(one => option(one))} chosen={[...search.programmes ?? [], ...(search.programme ? [search.programme] : [])]} onChange={chosen => onChange({ programmes: chosen, programme: undefined })} />}
      <FacetGroup legend={t('filter.cohort')} options={cohorts.map(one => option(one, { mark: <CohortBadge cohort={{ id: one.value, name: one.label }} /> }))} chosen={search.cohorts ?? []} onChange={chosen => onChange({ cohorts: chosen })} />
      <FacetGroup legend={t('filter.organisation')} options={organisations.map(one => option(one))} chosen={search.organisations ?? []} onChange={chosen => onChange({ organisations: chosen })} />
      <FacetGroup legend={t('filter.place')} options={places.map(one => option(one))} chosen={search.places ?? []} onChange={chosen => onChange({ places: chosen })} />
      <FacetGroup legend={t('filter.language')} options={languages.map(one => option(one, { label: languageName(one.value, language) }))} chosen={search.languages ?? []} onChange={chosen => onChange({ languages: chosen })} />
    </div>
  );
}
