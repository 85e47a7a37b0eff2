import type { Actor } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { closenessTo, memberPolicy } from '../members/index.ts';

/** The rows that say why `person` is worth meeting: `(kind, skill_id, person_id, cohort_id, amount, detail)`. */
const row = (kind: string, given: Partial<Record<'skillId' | 'personId' | 'cohortId' | 'amount' | 'detail', Sql>>): Sql =>
  sql`${raw(`'${kind}'::text`)} as kind, ${given.skillId ?? raw('null::uuid')} as skill_id, ${given.personId ?? raw('null::uuid')} as person_id,
    ${given.cohortId ?? raw('null::uuid')} as cohort_id, ${given.amount ?? raw('null::int')} as amount, ${given.detail ?? raw('null::text')} as detail`;

/** Both hold the skill, one as a need and the other as an offer, and the viewer may see which they hold. */
const skillMeets = (kind: string, viewer: Sql, mine: 'NEED' | 'OFFER', theirs: 'NEED' | 'OFFER'): Sql => sql`select ${row(kind, { skillId: raw('theirs.skill_id') })}
  from member_skill mine join member_skill theirs on theirs.skill_id = mine.skill_id and theirs.member_id = seen.id and theirs.kind = ${theirs}
  where mine.member_id = ${viewer} and mine.kind = ${mine} and seen.closeness <= seen.${raw(theirs === 'OFFER' ? 'audience_offers' : 'audience_needs')}`;

const mutual = (actor: Actor, viewer: Sql): Sql => sql`select ${row('MUTUAL_CONNECTION', { personId: raw('(array_agg(m.id order by m.name collate "und-x-icu", m.id))[1]'), amount: raw('count(*)::int') })}
  from member m where m.id in (select connections_of(${viewer}) intersect select connections_of(seen.id)) and ${memberPolicy.sql(actor, 'see', raw('m'))} having count(*) > 0`;

const sameRole = (viewer: Sql): Sql => sql`select ${row('SAME_ROLE_ELSEWHERE', { detail: raw('theirs.role_title') })} from affiliation mine
  join affiliation theirs on theirs.member_id = seen.id and theirs.ended_at is null and theirs.organisation_id <> mine.organisation_id and folded(theirs.role_title) = folded(mine.role_title)
  where mine.member_id = ${viewer} and mine.ended_at is null and mine.role_title <> '' and seen.closeness <= seen.audience_role`;

const sharedLanguage = (actor: Actor): Sql => sql`select ${row('SHARES_LANGUAGE', { detail: raw('min(spoken)') })} from unnest(me.languages) spoken
  where spoken = any(seen.languages) and spoken <> ${actor.locale} and seen.closeness <= seen.audience_languages having count(*) > 0`;

const cohort = (viewer: Sql): Sql => sql`select ${row('OTHER_COHORT', { cohortId: raw('c.id') })} from (select k.id from cohort_membership cm join cohort k on k.id = cm.cohort_id
    where cm.member_id = seen.id and cm.ended_at is null order by k.year desc, k.id limit 1) c where cross_cohort(${viewer}, seen.id)
  union all select ${row('SAME_COHORT', { cohortId: raw('c.cohort_id') })} from (select cm.cohort_id from cohort_membership cm join cohort_membership mine using (cohort_id)
    where cm.member_id = seen.id and cm.ended_at is null and mine.member_id = ${viewer} and mine.ended_at is null order by cm.cohort_id limit 1) c`;

/**
 * Every true reason why the reader should meet `person`, made only of what the reader may see of them: each field is asked for its
 * audience here, so that a hidden one can neither be told nor tip the scales.
 */
export function reasonsFor(actor: Actor, person: Sql): Sql {
  const viewer = sql`${actor.accountId}::uuid`;
  return sql`select reason.* from member me cross join (select o.*, ${closenessTo(actor, person)} as closeness from member o where o.id = ${person}) seen
    cross join lateral (
      ${skillMeets('OFFERS_WHAT_YOU_NEED', viewer, 'NEED', 'OFFER')}
      union all ${skillMeets('NEEDS_WHAT_YOU_OFFER', viewer, 'OFFER', 'NEED')}
      union all ${mutual(actor, viewer)}
      union all ${sameRole(viewer)}
      union all select ${row('NEAR_YOU', { detail: raw('seen.place') })} where me.place <> '' and folded(seen.place) = folded(me.place) and seen.closeness <= seen.audience_place
      union all ${sharedLanguage(actor)}
      union all select ${row('SAME_SECTOR', { detail: raw('sector_of(seen.id)') })} where sector_of(seen.id) = sector_of(${viewer})
      union all ${cohort(viewer)}
    ) reason where me.id = ${viewer}`;
}
