import type { Actor } from '../../kernel/authz/actor.ts';
import { empty, join, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import type { PeopleFilter } from './people-filter.ts';

/**
 * The directory as every member sees it, counted by bits (migration PeopleBits). Whoever stands nearer to the reader than all members, or changed since
 * the bits were made, is `apart`: the bits leave them out, and they are counted by their profiles. A guest sees only whom they share a room with: for
 * them everybody is apart.
 */
export const hasCrowd = (actor: Actor): boolean => actor.kind === 'member';

/** The parts of a statement that tell whom the bits count: `apart (id)`, and `hidden (bits, size)`, those whom they leave out for this reader. */
export function apart(actor: Actor): Sql {
  const reader = sql`${actor.accountId}::uuid`;
  return sql`apart as materialized (select ${reader} as id union select c.id from connections_of(${reader}) c(id)
      union select cm.member_id from cohort_membership cm where cm.cohort_id = any(${[...actor.cohortIds]}::uuid[]) and cm.ended_at is null union select changed.member_id from people_changed changed),
    hidden as materialized (select f.bits as everyone, length(f.bits) as size, people_bits_of(array(select p.n from person_number p where p.member_id in (select apart.id from apart)
      union all select p.n from person_number p where p.member_id = any(at_odds(${reader}))), length(f.bits)) as bits from people_bits f where f.facet = 'all')`;
}

/** Which values of a facet a filter asks for; several of such conditions hold together. */
export type Choices = readonly (readonly [facet: string, chosen: readonly string[]])[];

/** The people the bits know whom a filter lets through, as `(bits)`. @param worded the part of the statement that has those whom words find, if words are asked for */
export function crowd(filter: PeopleFilter, choices: Choices, worded: Sql | null): Sql {
  const size = raw('hidden.size');
  const conditions = choices.map(([facet, chosen]) => sql` & people_bits_with(${facet}, ${[...chosen]}::text[], ${size})`);
  if (worded) conditions.push(sql` & people_bits_of(array(select p.n from ${worded} join person_number p on p.member_id = ${worded}.id), ${size})`);
  // Whoever one is connected to is apart.
  if (filter.connected) conditions.push(sql` & people_bits_of('{}', ${size})`);
  return sql`select hidden.everyone & ~hidden.bits${conditions.length ? join(conditions, '') : empty} as bits from hidden`;
}

/** How many of `crowd` have each value of a facet, as `(value, n, written)`. */
export const countedIn = (facet: string): Sql => sql`select f.value, case when f.few is null then bit_count(f.bits & crowd.bits)
  else (select count(*) from unnest(f.few) place where get_bit(crowd.bits, place) = 1) end as n, f.written from crowd join people_bits f on f.facet = ${facet}`;

/** Who they are, when they are few. */
export const peopleIn: Sql = raw('select p.member_id from crowd join person_number p on get_bit(crowd.bits, p.n) = 1');
