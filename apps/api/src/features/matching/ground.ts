import { matchingLimits } from '@cohortium/contract';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import type { Queryable } from '../../kernel/database/database.ts';
import { empty, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { notFound } from '../../kernel/errors/domain-error.ts';
import { ideaPolicy } from '../ideas/index.ts';
import { memberPolicy } from '../members/index.ts';
import { readableQuestion } from '../rooms/index.ts';
import { factsOf, type Seen } from './visible-facts.ts';

/** Ideas and questions of the viewer's that count: the latest. */
const latest = { ideas: 40, questions: 40 } as const;

/** Someone the viewer wants more like, with what they are seen to offer. */
export interface Liked {
  readonly id: string;
  readonly offers: readonly string[];
}

/** For whom suggestions are made, and by whose eyes everything is seen: the same person, unless staff look at an example. */
export interface Ground {
  readonly seer: SignedIn;
  readonly subject: Seen;
  /** Whether they are the same: only then do ties, votes and what was waved away take part. */
  readonly own: boolean;
  readonly likes: readonly Liked[];
  /** Has few connections yet: is shown the first people to meet, and other cohorts before the own, whom they meet anyway. An example never is one: its ties stay untold. */
  readonly newcomer: boolean;
}

const worksOn = (person: Sql): Sql => sql`select it.idea_id as id, it.joined_at as at from idea_team it where it.member_id = ${person} and it.ended_at is null
  union all select s.idea_id, s.since from idea_support s where s.member_id = ${person}`;

/** What the viewer cares for: of themselves also what they follow, which nobody else is told. */
const caredFor = (actor: SignedIn, person: Sql, own: boolean): Sql => sql`select cared.id from (${worksOn(person)}${own ? sql` union all select fo.idea_id, fo.since from idea_follow fo where fo.member_id = ${person}` : empty}) cared
  join idea i on i.id = cared.id and ${ideaPolicy.sql(actor, 'see', raw('i'))} group by cared.id order by max(cared.at) desc limit ${raw(String(latest.ideas))}`;

/** Questions of others that the viewer voted for, in rooms they may enter. */
const votedFor = (actor: SignedIn, person: Sql): Sql => sql`select q.id from room_question_vote v join room_question q on q.id = v.question_id and ${readableQuestion(actor, raw('q'))}
  where v.account_id = ${person} and v.is_on and not q.is_anonymous order by q.asked_at desc limit ${raw(String(latest.questions))}`;

const liked = (actor: SignedIn): Sql => sql`select coalesce(json_agg(json_build_object('id', l.id, 'offers', l.seen -> 'offers')), '[]') as likes from (
  select o.id, (${factsOf(actor, raw('o.id'), sql`select null::uuid where false`, sql`select null::uuid where false`)}) as seen
  from match_liking ml join member o on o.id = ml.liked_id and ${memberPolicy.sql(actor, 'see', raw('o'))} where ml.member_id = ${actor.accountId}::uuid order by ml.since desc limit 20) l`;

/** Looks at the one for whom suggestions are made. @throws DomainError NOT_FOUND for an example whom the seer may not see. */
export async function groundOf(db: Queryable, seer: SignedIn, subjectId: string): Promise<Ground> {
  const own = subjectId === seer.accountId;
  const id = sql`${subjectId}::uuid`;
  const questions = own ? votedFor(seer, id) : sql`select null::uuid where false`;
  const found = await db.one<{ seen: Seen | null; likes: Liked[]; ties: number }>(sql`select
    (select facts.seen from member m cross join lateral (${factsOf(seer, raw('m.id'), caredFor(seer, id, own), questions)}) facts where m.id = ${id} and ${memberPolicy.sql(seer, 'see', raw('m'))}) as seen,
    ${own ? sql`(${liked(seer)})` : raw(`'[]'::json`)} as likes,
    ${own ? sql`(select count(*)::int from (select 1 from connections_of(${id}) limit ${raw(String(matchingLimits.newcomerTies))}) few)` : raw('0')} as ties`);
  if (!found?.seen) throw notFound();
  return { seer, subject: found.seen, own, likes: found.likes, newcomer: own && found.ties < matchingLimits.newcomerTies };
}

/** What others are seen to work on, of ideas that count here; those ideas were asked for the reader's right already. */
export const openlyCaredFor = (person: Sql, ideas: readonly string[]): Sql => (ideas.length
  ? sql`select it.idea_id from idea_team it where it.member_id = ${person} and it.ended_at is null and it.idea_id = any(${[...ideas]}::uuid[])
    union select s.idea_id from idea_support s where s.member_id = ${person} and s.idea_id = any(${[...ideas]}::uuid[])`
  : sql`select null::uuid where false`);

/** Questions they asked under their name, of those that count here. */
export const openlyAsked = (person: Sql, questions: readonly string[]): Sql => (questions.length
  ? sql`select q.id from room_question q where q.id = any(${[...questions]}::uuid[]) and q.account_id = ${person} and not q.is_anonymous`
  : sql`select null::uuid where false`);
