import { unknownRarity } from '@cohortium/matching';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { closenessOfMany, memberPolicy } from '../members/index.ts';
import { atOddsWith, keepsTies } from '../ties/index.ts';
import { openlyAsked, openlyCaredFor, type Ground } from './ground.ts';
import { factsOf, type Seen } from './visible-facts.ts';

/** How many are looked at in each way, and how many of those found are weighed in full. */
const looked = { bySkill: 600, byNeighbour: 40, neighbours: 60, byIdea: 100, byFriends: 400, cohorts: 20, byCohort: 25, weighed: 150 } as const;

/** A candidate: what the reader may see of them, and what stands between the two. */
export interface Candidate {
  readonly seen: Seen;
  readonly mutual: number;
  /** The first by name of the acquaintances in common. */
  readonly mutualId: string | null;
  readonly price: number;
  /** Whether the night gave them to this viewer. */
  readonly chosen: boolean;
  /** Whether anything but the night's list led to them. */
  readonly fresh: boolean;
  readonly firstOf: string | null;
}

/** The same lot for the same viewer, another for another: so that not everybody is sent to the same people. */
const lot = (viewer: Sql, id: Sql): Sql => sql`uuid_hash(${id}) # uuid_hash(${viewer})`;

/**
 * Who holds these skills, where they let the reader know. Read off the index from a place that differs by viewer and wraps around, so that of very
 * many holders each viewer meets others and nobody is favoured by name.
 */
function holders({ seer, subject }: Ground, skills: readonly string[], kind: 'OFFER' | 'NEED', count: number, points: number): Sql {
  const from = (condition: Sql): Sql => sql`(select ms.member_id, ms.audience from member_skill ms where ms.skill_id = wanted.id and ms.kind = ${raw(`'${kind}'`)} and ${condition}
    order by uuid_hash(ms.member_id) limit ${raw(String(count))})`;
  const start = sql`uuid_hash(${subject.id}::uuid)`;
  return sql`select held.member_id as id, ${points}::real * coalesce(rare.rarity, ${unknownRarity}::real) as points, true as fresh from unnest(${[...skills]}::uuid[]) wanted(id) left join match_skill rare on rare.skill_id = wanted.id
    cross join lateral (select both_ways.* from (${from(sql`uuid_hash(ms.member_id) >= ${start}`)} union all ${from(sql`uuid_hash(ms.member_id) < ${start}`)}) both_ways limit ${raw(String(count))}) held
    where held.audience >= 3 or ${closenessOfMany(seer, sql`held.member_id`)} <= held.audience`;
}

/** By the ties themselves: friends of friends, of those who let their ties be known; unless staff look at an example. */
const byFriends = ({ subject }: Ground): Sql => sql`select near.id, 1.5 as points, true as fresh from (select friend.id from connections_of(${subject.id}::uuid) mine(id) cross join lateral connections_of(mine.id) friend(id) where not ${keepsTies(raw('mine.id'))} and not ${keepsTies(raw('friend.id'))} limit ${raw(String(looked.byFriends))}) near
  union all select unnest(st.chosen), 3, false from match_standing st where st.member_id = ${subject.id}::uuid
  union all select unnest(st.candidates), 1, false from match_standing st where st.member_id = ${subject.id}::uuid`;

const byCohort = ({ subject }: Ground): Sql => sql`select near.id, 0.5 as points, true as fresh from (select c.id from cohort c where c.programme_id = any(${[...subject.programmes]}::uuid[]) order by c.year desc, c.id limit ${raw(String(looked.cohorts))}) latest
    cross join lateral (select cm.member_id as id from cohort_membership cm where cm.cohort_id = latest.id and cm.ended_at is null order by ${lot(sql`${subject.id}::uuid`, raw('cm.member_id'))} limit ${raw(String(looked.byCohort))}) near
  union all select mf.member_id, 4, true from match_first mf where mf.programme_id = any(${[...subject.programmes]}::uuid[])`;

/** Everyone, where there are few: a network of three has no second step. */
const atLarge = ({ subject }: Ground): Sql => sql`select near.id, 0 as points, true as fresh from (select m.id from member m where uuid_hash(m.id) >= uuid_hash(${subject.id}::uuid) and m.left_at is null and not m.is_guest order by uuid_hash(m.id) limit 60) near
  union all select near.id, 0, true from (select m.id from member m where m.left_at is null and not m.is_guest order by uuid_hash(m.id) limit 30) near`;

/** The ideas and skills that count around a viewer. */
export interface Around {
  readonly ideas: readonly string[];
  readonly nearOffers: readonly string[];
  readonly nearNeeds: readonly string[];
}

function sources(ground: Ground, { ideas, nearOffers, nearNeeds }: Around): Sql[] {
  const { subject, likes, own } = ground;
  const likedSkills = [...new Set(likes.flatMap(({ offers }) => offers))];
  return [
    holders(ground, subject.needs, 'OFFER', looked.bySkill, 10), holders(ground, subject.offers, 'NEED', looked.bySkill, 8),
    holders(ground, nearOffers.slice(0, looked.neighbours), 'OFFER', looked.byNeighbour, 2), holders(ground, nearNeeds.slice(0, looked.neighbours), 'NEED', looked.byNeighbour, 1.5),
    holders(ground, likedSkills, 'OFFER', looked.byNeighbour, 3),
    sql`select s.member_id, 4 as points, true from unnest(${[...ideas]}::uuid[]) cared(id) cross join lateral (select x.member_id from idea_support x where x.idea_id = cared.id limit ${raw(String(looked.byIdea))}) s`,
    sql`select it.member_id, 5 as points, true from idea_team it where it.idea_id = any(${[...ideas]}::uuid[]) and it.ended_at is null`,
    sql`select q.account_id, 4 as points, true from room_question q where q.id = any(${[...subject.questions]}::uuid[]) and not q.is_anonymous and q.account_id is not null`,
    byCohort(ground), atLarge(ground), ...(own ? [byFriends(ground)] : []),
  ];
}

/** Nothing is between the two but, at most, a request taken back; and the viewer did not wave them away. An example's own ties stay untold: nobody is left out for them. */
function isOpen({ seer, subject, own }: Ground, id: Sql): Sql {
  const me = sql`${subject.id}::uuid`;
  const unblocked = sql`${id} <> ${me} and ${id} <> ${seer.accountId}::uuid and ${id} <> all((select ${atOddsWith(sql`${seer.accountId}::uuid`)})::uuid[])`;
  return own ? sql`${unblocked} and ${id} not in (select c.b_id from connection c where c.a_id = ${me} and c.state <> 'WITHDRAWN' union all select c.a_id from connection c where c.b_id = ${me} and c.state <> 'WITHDRAWN')
    and ${id} not in (select d.dismissed_id from match_dismissal d where d.member_id = ${me} and (d.until is null or d.until > ${seer.at}))` : unblocked;
}

/** Those who may be worth meeting, with all that the weighing reads: found by a cheap look, the most promising in full. */
export function candidatesSql(ground: Ground, around: Around): Sql {
  const found = sources(ground, around).reduce((all, source) => sql`${all} union all ${source}`);
  return inFull(ground, around, sql`select found.id, bool_or(found.fresh) as fresh from (${found}) found(id, points, fresh) where ${isOpen(ground, raw('found.id'))}
      group by found.id order by sum(found.points) desc, ${lot(sql`${ground.subject.id}::uuid`, raw('found.id'))} limit ${raw(String(looked.weighed))}`);
}

/** These people, whoever they are to the viewer, with all that the weighing reads. */
export const candidatesAmong = (ground: Ground, around: Around, ids: readonly string[]): Sql => inFull(ground, around, sql`select given.id, true as fresh from unnest(${[...ids]}::uuid[]) given(id)`);

/** Told in an order that is each viewer's own: of those who are worth the same, it decides who comes first. */
function inFull(ground: Ground, around: Around, promising: Sql): Sql {
  const { seer, subject, own } = ground;
  const me = sql`${subject.id}::uuid`;
  const facts = factsOf(seer, raw('o.id'), openlyCaredFor(raw('o.id'), around.ideas), openlyAsked(raw('o.id'), subject.questions));
  return sql`with promising as materialized (${promising})
    select facts.seen, promising.fresh, coalesce(standing.price, 0) as price, ${own ? sql`promising.id = any((select st.chosen from match_standing st where st.member_id = ${me})::uuid[]) is true` : raw('false')} as chosen,
      coalesce(known.amount, 0) as mutual, known.first_id as "mutualId", (select mf.programme_id from match_first mf where mf.member_id = o.id and mf.programme_id = any(${[...subject.programmes]}::uuid[]) limit 1) as "firstOf"
    from promising join member o on o.id = promising.id and not o.is_guest and ${memberPolicy.sql(seer, 'see', raw('o'))}
    left join match_standing standing on standing.member_id = o.id
    left join lateral (select count(*)::int as amount, (array_agg(k.id order by k.name collate "und-x-icu", k.id))[1] as first_id from connections_of(o.id) theirs(id)
      join member k on k.id = theirs.id and ${own ? sql`k.id in (select connections_of(${me}))` : raw('false')} and ${memberPolicy.sql(seer, 'see', raw('k'))} and not ${keepsTies(raw('k.id'))} where not ${keepsTies(raw('o.id'))}) known on true
    cross join lateral (${facts}) facts order by ${lot(me, raw('o.id'))}, o.id`;
}
