import { useQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import type { PeopleSearch } from './people-search.ts';
import { facetsQuery, skillsQuery } from './queries.ts';

/** One condition of a search, in words. */
export interface Chosen {
  key: string;
  label: string;
  /** The search without it. */
  without: PeopleSearch;
}

const less = <Item>(list: readonly Item[] | undefined, item: Item): Item[] => (list ?? []).filter(one => one !== item);

/** The conditions of a search, each by its name; one whose name is not known yet is left out until it is. */
export function useChosen(search: PeopleSearch): Chosen[] {
  const t = useT('people');
  const { q, programme, cohorts = [], sectors = [], offers = [], needs = [], connected } = search;
  const { data: facets } = useQuery(facetsQuery);
  const skillIds = [...offers, ...needs];
  const { data: skills } = useQuery({ ...skillsQuery(skillIds), enabled: skillIds.length > 0, placeholderData: before => before });
  const skillName = (id: string): string | undefined => skills?.skills.find(skill => skill.id === id)?.name;
  const named = (key: string, label: string | undefined, without: PeopleSearch): Chosen[] => (label === undefined ? [] : [{ key, label, without }]);
  const programmes = facets?.programmes ?? [];
  return [
    ...named('q', q && t('chosen.words', { words: q }), { ...search, q: undefined }),
    ...offers.flatMap(id => named(`offers ${id}`, skillName(id) && t('chosen.offers', { skill: skillName(id) }), { ...search, offers: less(offers, id) })),
    ...needs.flatMap(id => named(`needs ${id}`, skillName(id) && t('chosen.needs', { skill: skillName(id) }), { ...search, needs: less(needs, id) })),
    ...sectors.flatMap(sector => named(sector, t(`common:sector.${sector}`), { ...search, sectors: less(sectors, sector) })),
    ...named('programme', programmes.find(({ id }) => id === programme)?.name, { ...search, programme: undefined }),
    ...cohorts.flatMap(id => named(id, programmes.flatMap(one => one.cohorts).find(cohort => cohort.id === id)?.name, { ...search, cohorts: less(cohorts, id) })),
    ...named('connected', connected ? t('filter.connected') : undefined, { ...search, connected: undefined }),
  ];
}
