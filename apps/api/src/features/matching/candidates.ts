import type { SignedIn } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { closenessTo, memberPolicy } from '../members/index.ts';
import { isBetween } from '../ties/index.ts';
import { reasonsFor } from './reasons.ts';

/** How many are looked at for each skill, by way of friends, from each of the programme's latest cohorts, and, where there is little else, by name. */
const looked = { bySkill: 60, byFriends: 300, cohorts: 20, byCohort: 25, byName: 60 } as const;
/** How many of those found have their reasons worked out. */
const weighed = 40;

/** Who holds, the other way round, a skill of the viewer's, where they let the viewer know it. Read off the index, skill by skill. */
const bySkill = (actor: SignedIn, mine: 'NEED' | 'OFFER', theirs: 'NEED' | 'OFFER', points: number): Sql => sql`select held.member_id as id, ${points}::int as points
  from member_skill mine cross join lateral (select ms.member_id from member_skill ms where ms.skill_id = mine.skill_id and ms.kind = ${theirs}
    and (ms.audience >= 3 or ${closenessTo(actor, sql`ms.member_id`)} <= ms.audience) order by ms.name collate "und-x-icu", ms.member_id limit ${looked.bySkill}::int) held
  where mine.member_id = ${actor.accountId}::uuid and mine.kind = ${mine}`;

const around = (actor: SignedIn): Sql => sql`
  select near.id, 4 as points from (select friend.id from connections_of(${actor.accountId}::uuid) mine(id) cross join lateral connections_of(mine.id) friend(id) limit ${looked.byFriends}::int) near
  union all select near.id, 1 from (select c.id from cohort c where c.programme_id = any(${[...actor.programmeIds]}::uuid[]) order by c.year desc, c.id limit ${looked.cohorts}::int) latest
    cross join lateral (select cm.member_id as id from cohort_membership cm where cm.cohort_id = latest.id and cm.ended_at is null order by cm.member_id limit ${looked.byCohort}::int) near
  union all select near.id, 0 from (select m.id from member m where m.left_at is null and not m.is_guest order by m.name collate "und-x-icu", m.id limit ${looked.byName}::int) near`;

/** Nothing is between the two but, at most, a request taken back; and the viewer did not wave them away. */
const isOpen = (viewer: Sql, id: Sql): Sql => sql`${id} <> ${viewer} and not blocked(${viewer}, ${id})
  and not exists (select 1 from connection c where ${isBetween(raw('c'), viewer, id)} and c.state <> 'WITHDRAWN')
  and not exists (select 1 from match_dismissal d where d.member_id = ${viewer} and d.dismissed_id = ${id})`;

/** The same order for the same viewer, and another for another, so that not everybody is sent to the same people. */
const lot = (viewer: Sql, id: Sql): Sql => sql`md5(${viewer}::text || ${id}::text)`;

/**
 * The best `first` people for the reader to meet, `(id, n)`: from another cohort before their own, those with a telling reason before those
 * without, then by the weight of the reasons. A first, cheap look finds candidates; only the most promising are weighed in full.
 */
export function worthMeeting(actor: SignedIn, first: number): Sql {
  const viewer = sql`${actor.accountId}::uuid`;
  const id = raw('found.id');
  return sql`select weighed.id, row_number() over (order by weighed.tier, weighed.score desc, ${lot(viewer, raw('weighed.id'))}) as n from (
      select promising.id, reasons.score,
        case when reasons.telling then 0 else 2 end + case when promising.across then 0 else 1 end as tier
      from (
        select found.id, cross_cohort(${viewer}, found.id) as across from (
          ${bySkill(actor, 'NEED', 'OFFER', 10)} union all ${bySkill(actor, 'OFFER', 'NEED', 7)} union all ${around(actor)}
        ) found where ${isOpen(viewer, id)}
        group by found.id order by cross_cohort(${viewer}, found.id) desc, sum(found.points) desc, ${lot(viewer, id)} limit ${weighed}::int
      ) promising
      cross join lateral (select o.id from member o where o.id = promising.id and not o.is_guest and ${memberPolicy.sql(actor, 'see', raw('o'))} offset 0) m
      cross join lateral (select sum(k.weight) as score, bool_or(k.telling) as telling from (${reasonsFor(actor, raw('m.id'))}) r join match_reason_kind k on k.kind = r.kind) reasons
      where reasons.score is not null
    ) weighed order by n limit ${first}::int`;
}
