import { audiencesOf } from '../content/privacy.ts';
import { members } from '../content/index.ts';
import type { World } from './world.ts';

/** A saved search of the demonstration: everyone who offers a skill. */
interface SearchContent {
  slug: string;
  by: string;
  name: string;
  offers: string;
  /** How many of those it finds came last, and were told of. */
  fresh: number;
  daysAgo: number;
}

const searches: readonly SearchContent[] = [
  { slug: 'maya-measuring', by: 'maya-golan', name: 'מי שיודעים למדוד', offers: 'evaluation', fresh: 2, daysAgo: 40 },
  { slug: 'maya-interoperability', by: 'maya-golan', name: 'Systems that talk', offers: 'interoperability', fresh: 0, daysAgo: 12 },
];

/** Whom it finds: who offers it to every member, the freshest first. */
const foundBy = ({ by, offers, slug }: SearchContent, world: World): string[] =>
  members.filter((member, position) => member.slug !== by && member.offers.includes(offers) && ['MEMBERS', 'PUBLIC'].includes(audiencesOf(member, position).offers))
    .map(member => member.slug).toSorted((a, b) => world.chance(`${slug} ${a}`) - world.chance(`${slug} ${b}`));

/** Searches that members keep, whom they found, and what was told of it last night. */
export async function fillSearches(world: World): Promise<void> {
  const id = (slug: string): string => world.id('saved-search', slug);
  await world.insert('saved_search', searches.map(({ slug, by, name, offers, daysAgo }) => ({
    id: id(slug), member_id: world.id('account', by), name, filter: { offers: [world.id('skill', offers)] }, tells: true, is_wide: false, created_at: world.daysAgo(daysAgo, slug), looked_at: world.daysAgo(daysAgo - 10, slug),
  })));
  await world.insert('saved_search_person', searches.flatMap(search => foundBy(search, world).map((found, at) => ({
    search_id: id(search.slug), member_id: world.id('account', found), found_at: at < search.fresh ? world.minutesAgo(200) : null,
  }))));
  await world.insert('notification', searches.filter(({ fresh }) => fresh > 0).map(({ slug, by }) => ({
    id: crypto.randomUUID(), member_id: world.id('account', by), kind: 'SEARCH_FOUND', subject_kind: 'SEARCH', subject_id: id(slug), actor_id: null, group_key: `SEARCH_FOUND ${id(slug)}`,
    event_key: `savedSearch.found ${id(slug)} ${world.date(0)}`, created_at: world.minutesAgo(200), read_at: null,
  })));
}
