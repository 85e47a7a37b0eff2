import { languageName } from '@cohortium/i18n';
import { useQuery } from '@tanstack/react-query';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import type { PeopleSearch } from './people-search.ts';
import { countsQuery, facetsQuery, skillsQuery } from './queries.ts';

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
  const language = useLanguage();
  const { q, programme, programmes: inProgrammes = [], cohorts = [], sectors = [], organisations = [], places = [], languages = [], offers = [], needs = [], openTo = [], connected } = search;
  const { data: facets } = useQuery(facetsQuery);
  const skillIds = [...offers, ...needs];
  const { data: skills } = useQuery({ ...skillsQuery(skillIds), enabled: skillIds.length > 0, placeholderData: before => before });
  // An organisation's name is asked for by what it is chosen for: the values that are chosen are told first.
  const { data: counts } = useQuery({ ...countsQuery({ organisations }), enabled: organisations.length > 0, placeholderData: before => before });
  const organisationName = (id: string): string | undefined => counts?.peopleFacets.organisations.find(({ value }) => value === id)?.label;
  const skillName = (id: string): string | undefined => skills?.skills.find(skill => skill.id === id)?.name;
  const named = (key: string, label: string | undefined, without: PeopleSearch): Chosen[] => (label === undefined ? [] : [{ key, label, without }]);
  const programmes = facets?.programmes ?? [];
  return [
    ...named('q', q && t('chosen.words', { words: q }), { ...search, q: undefined }),
    ...offers.flatMap(id => named(`offers ${id}`, skillName(id) && t('chosen.offers', { skill: skillName(id) }), { ...search, offers: less(offers, id) })),
    ...needs.flatMap(id => named(`needs ${id}`, skillName(id) && t('chosen.needs', { skill: skillName(id) }), { ...search, needs: less(needs, id) })),
    ...sectors.flatMap(sector => named(sector, t(`common:sector.${sector}`), { ...search, sectors: less(sectors, sector) })),
    ...openTo.flatMap(one => named(one, t(`openTo.${one}`), { ...search, openTo: less(openTo, one) })),
    ...named('programme', programmes.find(({ id }) => id === programme)?.name, { ...search, programme: undefined }),
    ...inProgrammes.flatMap(id => named(id, programmes.find(one => one.id === id)?.name, { ...search, programmes: less(inProgrammes, id) })),
    ...cohorts.flatMap(id => named(id, programmes.flatMap(one => one.cohorts).find(cohort => cohort.id === id)?.name, { ...search, cohorts: less(cohorts, id) })),
    ...organisations.flatMap(id => named(id, organisationName(id), { ...search, organisations: less(organisations, id) })),
    ...places.flatMap(place => named(`place ${place}`, place, { ...search, places: less(places, place) })),
    ...languages.flatMap(code => named(`language ${code}`, languageName(code, language), { ...search, languages: less(languages, code) })),
    ...named('connected', connected ? t('filter.connected') : undefined, { ...search, connected: undefined }),
  ];
}
