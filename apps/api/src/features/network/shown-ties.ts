import { audienceRank, usualConnectionAudience } from '@cohortium/contract';
import type { Actor, SignedIn } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { unknownTo } from '../ties/index.ts';
import { seenNetwork } from './seen-network.ts';

/** Whether the picture is drawn for someone. */
export const hasPicture = (actor: Actor): boolean => actor.kind === 'member';

/** The ties of a programme's people that the picture shows the actor, as the two people's ids `a` and `b`, the lower first. */
export const shownTies = (actor: SignedIn, programmeId: string): Sql =>
  sql`with ${seenNetwork(actor, { programmeId })} select least(x.id, y.id) as a, greatest(x.id, y.id) as b from told join seen x on x.n = told.a join seen y on y.n = told.b`;

const usual = raw(String(audienceRank[usualConnectionAudience]));

/** That the picture shows the actor this one standing tie (a row of `connection`): the rule of {@link seenNetwork}, for a statement that meets few ties. */
export function showsTie(actor: Actor, tie: Sql): Sql {
  const me = sql`${actor.accountId}::uuid`;
  const mine = (person: Sql): Sql => sql`${person} = any((select array(select t.id from connections_of(${me}) t(id)))::uuid[])`;
  const shows = (person: Sql): Sql => sql`coalesce((select ca.audience from connection_audience ca where ca.member_id = ${person}), ${usual})`;
  const mate = (person: Sql): Sql => sql`exists (select 1 from cohort_membership cm where cm.member_id = ${person} and cm.ended_at is null and cm.cohort_id = any(${[...actor.cohortIds]}::uuid[]))`;
  const open = (person: Sql): Sql => sql`case when ${mate(person)} then 2 else 3 end <= ${shows(person)}`;
  const [a, b] = [sql`${tie}.a_id`, sql`${tie}.b_id`];
  return sql`(${tie}.state = 'CONNECTED' and not ${unknownTo(actor, a)} and not ${unknownTo(actor, b)} and case when ${me} in (${a}, ${b}) then true
    when ${mine(a)} or ${mine(b)} then ${shows(a)} >= 1 and ${shows(b)} >= 1 else ${open(a)} and ${open(b)} end)`;
}
