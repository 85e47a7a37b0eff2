import { defaultPolicy, nearing, rarity, type Facts, type Key, type Policy } from '@cohortium/matching';
import type { Queryable } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { atOddsWith, keepsTies } from '../ties/index.ts';
import { inPieces } from './in-pieces.ts';
import { currentPolicies } from './known-world.ts';

/** A member at night: their facts as every member may see them, by numbers. */
export interface NightPerson {
  readonly id: string;
  readonly facts: Facts;
  readonly programmes: readonly number[];
  /** Connections, as places in the list of people; none of those who keep theirs to themselves. */
  readonly ties: Int32Array;
  /** Who must not be suggested: known already, asked or asking, blocked, waved away. */
  readonly never: Int32Array;
}

/** Everything the night reads, in memory: some hundred bytes for each member. */
export interface NightWorld {
  readonly people: readonly NightPerson[];
  readonly groupOf: ReadonlyMap<Key, Key>;
  readonly rarity: ReadonlyMap<Key, number>;
  readonly near: ReadonlyMap<Key, ReadonlyMap<Key, number>>;
  readonly apart: ReadonlyMap<Key, ReadonlyMap<Key, number>>;
  readonly policies: ReadonlyMap<number, Policy>;
  /** The id behind a number. */
  readonly idOf: (key: Key) => string;
}

interface Row extends Omit<Facts<string>, 'questions'> {
  readonly id: string;
  readonly programmes: readonly string[];
  readonly ties: readonly string[];
  readonly never: readonly string[];
}

/** Members read at once: what a page takes to become numbers, requests wait. */
const pageSize = 1000;
/** Audiences from here on are every member's. */
const toAll = raw('3');

/** Only what every member may see is read here: so nothing that is kept can tell anyone more. What a viewer may see beyond that is added when they ask. */
const page = (after: string, at: Date) => sql`select m.id,
    case when m.audience_offers >= ${toAll} then array(select ms.skill_id::text from member_skill ms where ms.member_id = m.id and ms.kind = 'OFFER') else '{}' end as offers,
    case when m.audience_needs >= ${toAll} then array(select ms.skill_id::text from member_skill ms where ms.member_id = m.id and ms.kind = 'NEED') else '{}' end as needs,
    array(select cared.idea_id::text from (select it.idea_id, it.joined_at as at from idea_team it where it.member_id = m.id and it.ended_at is null union select s.idea_id, s.since from idea_support s where s.member_id = m.id) cared
      join idea i on i.id = cared.idea_id and i.deleted_at is null and i.audience = 'MEMBERS' order by cared.at desc limit 40) as ideas,
    case when m.audience_place >= ${toAll} then nullif(folded(m.place), '') end as place, case when m.audience_languages >= ${toAll} then m.languages else '{}' end as languages,
    case when m.audience_open_to >= ${toAll} then m.open_to else '{}' end as "openTo", g.sector,
    case when m.audience_role >= ${toAll} then f.organisation_id::text end as organisation, case when m.audience_role >= ${toAll} then nullif(folded(f.role_title), '') end as role,
    array(select cm.cohort_id::text from cohort_membership cm where cm.member_id = m.id and cm.ended_at is null) as cohorts,
    array(select distinct c.programme_id::text from cohort_membership cm join cohort c on c.id = cm.cohort_id where cm.member_id = m.id and cm.ended_at is null) as programmes,
    case when ${keepsTies(raw('m.id'))} then '{}' else array(select t::text from connections_of(m.id) t where not ${keepsTies(raw('t'))}) end as ties,
    array(select c.b_id::text from connection c where c.a_id = m.id and c.state <> 'WITHDRAWN' union select c.a_id::text from connection c where c.b_id = m.id and c.state <> 'WITHDRAWN'
      union select unnest(${atOddsWith(raw('m.id'))})::text union select d.dismissed_id::text from match_dismissal d where d.member_id = m.id and (d.until is null or d.until > ${at}::timestamptz)) as never
  from member m left join affiliation f on f.member_id = m.id and f.ended_at is null left join organisation g on g.id = f.organisation_id
  where m.id > ${after}::uuid and m.left_at is null and not m.is_guest order by m.id limit ${raw(String(pageSize))}`;

/** A number for each id: comparing numbers is most of the night's work. */
class Numbers {
  private readonly numbers = new Map<string, number>();
  private readonly ids: string[] = [];

  of(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.numbers.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }

  get size(): number {
    return this.ids.length;
  }

  all = (ids: readonly string[]): number[] => ids.map(id => this.of(id));
  maybe = (id: string | null): number | null => (id === null ? null : this.of(id));
  idOf = (key: Key): string => this.ids[Number(key)] ?? '';
}

const factsOf = (row: Row, numbers: Numbers): Facts => ({
  offers: numbers.all(row.offers), needs: numbers.all(row.needs), ideas: numbers.all(row.ideas), questions: [], place: numbers.maybe(row.place), languages: numbers.all(row.languages),
  openTo: numbers.all(row.openTo), sector: numbers.maybe(row.sector), organisation: numbers.maybe(row.organisation), role: numbers.maybe(row.role), cohorts: numbers.all(row.cohorts),
});

interface Read extends Omit<NightPerson, 'ties' | 'never'> {
  readonly number: number;
  /** Others by their numbers, which are given before their place is known: an id kept for each tie would fill the memory. */
  readonly ties: Int32Array;
  readonly never: Int32Array;
}

/** Reads the world, a thousand members at a time. */
export async function nightWorld(db: Queryable, at: Date): Promise<NightWorld> {
  const [numbers, persons] = [new Numbers(), new Numbers()];
  const read: Read[] = [];
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await db.query<Row>(page(after, at));
    for (const row of rows) {
      read.push({ id: row.id, number: persons.of(row.id), facts: factsOf(row, numbers), programmes: numbers.all(row.programmes), ties: Int32Array.from(persons.all(row.ties)), never: Int32Array.from(persons.all(row.never)) });
    }
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) break;
    after = last.id;
  }
  const people = placed(read, persons.size);
  const policies = [...(await currentPolicies(db))].map(([programme, policy]) => [numbers.of(programme), policy] as const);
  const groups = await db.query<{ id: string; group: string }>(sql`select id, group_id as "group" from skill`);
  return {
    people, policies: new Map(policies), groupOf: new Map(groups.map(({ id, group }) => [numbers.of(id), numbers.of(group)])),
    rarity: raritiesOf(people), near: await inPieces(nearing(people.map(({ facts }) => facts.ideas))), apart: await inPieces(apartOf(people)), idOf: numbers.idOf,
  };
}

/** Everyone with the others as places in the list; who is no member is left out. */
function placed(read: readonly Read[], numbers: number): NightPerson[] {
  const places = new Int32Array(numbers).fill(-1);
  for (const [place, { number }] of read.entries()) places[number] = place;
  const placesOf = (others: Int32Array): Int32Array => others.map(number => places[number] ?? -1).filter(place => place >= 0);
  return read.map(({ id, facts, programmes, ties, never }) => ({ id, facts, programmes, ties: placesOf(ties), never: placesOf(never) }));
}

function raritiesOf(people: readonly NightPerson[]): Map<Key, number> {
  const holders = new Map<Key, number>();
  for (const { facts } of people) for (const skill of new Set([...facts.offers, ...facts.needs])) holders.set(skill, (holders.get(skill) ?? 0) + 1);
  return new Map([...holders].map(([skill, count]) => [skill, rarity(count, people.length)]));
}

/** Cohorts smaller than this are not spoken of. */
const fewest = 5;
/** Cohorts that know each other better than this are not called apart. */
const least = 0.5;

/** So many members are counted between two pauses. */
const atOnce = 2000;

/** How little two cohorts know each other: ties there are beside ties there would be by chance. Kept only where it is little. */
function* apartOf(people: readonly NightPerson[]): Generator<undefined, Map<Key, Map<Key, number>>> {
  const size = new Map<Key, number>();
  const degree = new Map<Key, number>();
  const between = new Map<Key, Map<Key, number>>();
  let all = 0;
  for (const [at, { facts, ties }] of people.entries()) {
    if (at % atOnce === 0) yield;
    for (const mine of facts.cohorts) {
      size.set(mine, (size.get(mine) ?? 0) + 1);
      let others = between.get(mine);
      if (!others) between.set(mine, (others = new Map<Key, number>()));
      for (const tie of ties) {
        for (const theirs of people[tie]?.facts.cohorts ?? []) {
          degree.set(mine, (degree.get(mine) ?? 0) + 1);
          others.set(theirs, (others.get(theirs) ?? 0) + 1);
          all++;
        }
      }
    }
  }
  const large = [...size].filter(([, count]) => count >= fewest).map(([cohort]) => cohort);
  const found = new Map<Key, Map<Key, number>>();
  for (const one of large) {
    yield;
    const strangers = new Map<Key, number>();
    for (const other of large) {
      const expected = ((degree.get(one) ?? 0) * (degree.get(other) ?? 0)) / Math.max(1, all);
      const much = expected < 1 ? 0 : 1 - (between.get(one)?.get(other) ?? 0) / expected;
      if (one !== other && much > least) strangers.set(other, much);
    }
    if (strangers.size) found.set(one, strangers);
  }
  return found;
}

/** The policy of a member's own programme, and of the one that two share. */
export const policyOf = (world: NightWorld, programme: number | undefined): Policy => (programme === undefined ? undefined : world.policies.get(programme)) ?? defaultPolicy;
