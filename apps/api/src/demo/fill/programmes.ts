import { programmes, skillGroups, organisations } from '../content/index.ts';
import type { Day, Said } from '../content/types.ts';
import type { World } from './world.ts';

const day = (world: World, given: Day): string => (typeof given === 'number' ? world.date(given) : given);
const inYear = (said: Said, year: string): Record<string, string> => Object.fromEntries(Object.entries(said).map(([locale, text]) => [locale, String(text).replaceAll('{year}', year)]));

/** The names of a cohort, with the year in which it starts. */
export function cohortName(world: World, slug: string): Record<string, string> {
  const cohort = programmes.flatMap(programme => programme.cohorts).find(one => one.slug === slug);
  if (!cohort) throw new Error(`The content has no cohort ${slug}`);
  return inYear(cohort.name, day(world, cohort.starts).slice(0, 4));
}

/** Programmes with principles and cohorts, the taxonomy of skills, and the organisations. */
export async function fillProgrammes(world: World): Promise<void> {
  await world.insert('programme', programmes.map(({ slug, name, description, accent }) => ({ id: world.id('programme', slug), slug, name, about: description, accent, allows_public_fields: true, created_at: world.daysAgo(1500, slug) })));
  await world.insert('principle', programmes.flatMap(({ slug, principles }) => principles.map(({ name, text }, position) => ({ id: crypto.randomUUID(), programme_id: world.id('programme', slug), position, name, text }))));
  await world.insert('cohort', programmes.flatMap(programme => programme.cohorts.map(cohort => ({
    id: world.id('cohort', cohort.slug), programme_id: world.id('programme', programme.slug), name: cohortName(world, cohort.slug), year: Number(day(world, cohort.starts).slice(0, 4)),
    starts_on: day(world, cohort.starts), ends_on: day(world, cohort.ends), state: cohort.state, created_at: world.daysAgo(1200, cohort.slug),
  }))));
  await world.insert('skill_group', skillGroups.map(({ key, name }, position) => ({ id: world.id('skill-group', key), key, name, position })));
  await world.insert('skill', skillGroups.flatMap(group => group.skills.map(({ key, name, aliases }) => ({ id: world.id('skill', key), key, group_id: world.id('skill-group', group.key), name, aliases }))));
  await world.insert('organisation', organisations.map(({ slug, name, sector, place }) => ({ id: world.id('organisation', slug), name, sector, place, created_at: world.daysAgo(1400, slug) })));
}
