import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { CohortBadge } from '../../shared/ui/CohortBadge.tsx';
import type { Count } from '../../shared/ui/CountText.tsx';
import { FacetGroup } from '../../shared/ui/FacetGroup.tsx';
import { FacetPanel } from '../../shared/ui/FacetPanel.tsx';
import { SearchPicker, type Pickable } from '../../shared/ui/SearchPicker.tsx';
import { countChosen, stages, type IdeaSearch } from './idea-search.ts';
import { homesQuery, searchSkills, skillsQuery } from './queries.ts';
import { Stage } from './Stage.tsx';

interface FacetsProps {
  search: IdeaSearch;
  results: Count | undefined;
  onChange: (change: Partial<Record<keyof IdeaSearch, unknown>>) => void;
}

const allOf = ['programme', 'cohorts', 'stages', 'skills', 'tags', 'goals', 'open'] as const;
const goals = Array.from({ length: 17 }, (_, index) => String(index + 1));

/** The skills of the address by name. */
function useChosenSkills(ids: readonly string[]): Pickable[] {
  const { data } = useQuery({ ...skillsQuery(ids), enabled: ids.length > 0 });
  return ids.map(id => ({ id, name: data?.skills.find(skill => skill.id === id)?.name ?? '…' }));
}

/** Filters of the list of ideas: beside it on a desk, a sheet on a phone. */
export function IdeaFacets({ search, results, onChange }: FacetsProps) {
  const t = useT('ideas');
  const { data: { programmes } } = useSuspenseQuery(homesQuery);
  const skills = useChosenSkills(search.skills ?? []);
  const cohorts = programmes.filter(programme => !search.programme || programme.id === search.programme).flatMap(programme => programme.cohorts);
  const { tags = [] } = search;
  return (
    <FacetPanel chosen={countChosen(search)} results={results} onClear={() => onChange(Object.fromEntries(allOf.map(key => [key, undefined])))}>
      <FacetGroup legend={t('facet.places')} options={[{ value: 'open', label: t('facet.openPlaces') }]} chosen={search.open ? ['open'] : []} onChange={chosen => onChange({ open: chosen.length > 0 || undefined })} />
      <SearchPicker label={t('facet.skill')} placeholder={t('facet.skillPlaceholder')} value={skills} search={searchSkills} max={10} onChange={chosen => onChange({ skills: chosen.map(skill => skill.id) })} />
      <FacetGroup legend={t('facet.stage')} options={stages.map(stage => ({ value: stage, label: t(`stage.${stage}`), mark: <Stage stage={stage} /> }))} chosen={search.stages ?? []} onChange={chosen => onChange({ stages: chosen })} />
      {programmes.length > 1 && <FacetGroup legend={t('facet.programme')} options={programmes.map(({ id, name }) => ({ value: id, label: name }))} chosen={search.programme ? [search.programme] : []} onChange={chosen => onChange({ programme: chosen.at(-1), cohorts: undefined })} />}
      <FacetGroup legend={t('facet.cohort')} options={cohorts.map(cohort => ({ value: cohort.id, label: cohort.name, mark: <CohortBadge cohort={cohort} /> }))} chosen={search.cohorts ?? []} onChange={chosen => onChange({ cohorts: chosen })} />
      {tags.length > 0 && <FacetGroup legend={t('facet.tags')} options={tags.map(tag => ({ value: tag, label: tag }))} chosen={tags} onChange={chosen => onChange({ tags: chosen })} />}
      <FacetGroup legend={t('facet.goal')} options={goals.map(code => ({ value: code, label: t('sdg.named', { code, name: t(`sdg.goal.${code}`) }) }))} chosen={search.goals ?? []} onChange={chosen => onChange({ goals: chosen })} />
    </FacetPanel>
  );
}
