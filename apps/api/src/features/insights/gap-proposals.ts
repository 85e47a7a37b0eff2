import type { InsightGapInput, InsightKind } from '@cohortium/contract';
import { mayMeet, score, worldOf, type KnownSkill, type Policy, type World } from '@cohortium/matching';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import type { Queryable } from '../../kernel/database/database.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { ideaPolicy } from '../ideas/index.ts';
import { asAnyMember, currentPolicies, factsOf, policiesOf, type Seen } from '../matching/index.ts';
import { memberPolicy } from '../members/index.ts';
import { atOddsWith } from '../ties/index.ts';
import { peopleOf } from './network.reader.ts';

/** So many of each side are looked at, those introduced least lately first. */
const looked = 150;
/** What having been introduced across a gap lately costs, in points of the score for each time: so that it is not always the same who are asked. */
const costOfLately = 3;
const lately = raw(`interval '90 days'`);

export interface Proposal {
  readonly one: string;
  readonly other: string;
  readonly reasons: readonly ProposalReason[];
}
interface ProposalReason {
  readonly kind: 'OFFERS' | 'NEEDS' | 'PLACE' | 'LANGUAGE' | 'ROLE' | 'IDEA';
  /** An id for skills and ideas; the words themselves else. */
  readonly about: string;
}
interface Candidate { side: 1 | 2; seen: Seen; cost: number }

/** Which of the groups' people stand on which side: `(id, side)`. */
export function sidesOf({ programmeId, kind, one, other }: Pick<InsightGapInput, 'programmeId' | 'kind' | 'one' | 'other'>): Sql {
  const group = keyOf(kind);
  return sql`select people.id, case when ${group} = any(${[...one]}::text[]) then 1 else 2 end as side from (${peopleOf(programmeId)}) people where ${group} = any(${[...one, ...other]}::text[])`;
}
const keyOf = (kind: InsightKind): Sql => raw(kind === 'COHORT' ? 'people.cohort::text' : 'people.sector');

/** Ideas that all members may see and the reader too: theirs by work or by support. */
const openIdeas = (actor: SignedIn): Sql => sql`select i.id from idea i where i.audience = 'MEMBERS' and ${ideaPolicy.sql(actor, 'see', raw('i'))}
  and (exists (select 1 from idea_team it where it.idea_id = i.id and it.member_id = m.id and it.ended_at is null) or exists (select 1 from idea_support s where s.idea_id = i.id and s.member_id = m.id)) limit 40`;

function candidates(actor: SignedIn, gap: InsightGapInput): Sql {
  // Everyone as any member sees them: what is proposed may be told to both.
  const facts = factsOf(asAnyMember(actor), raw('m.id'), openIdeas(actor), sql`select null::uuid where false`);
  return sql`with sides as materialized (${sidesOf(gap)}),
    ranked as (select sides.id, sides.side, least(5, (select count(*)::int from insight_gap_pair p where sides.id in (p.one_id, p.other_id) and p.sent_at > ${actor.at}::timestamptz - ${lately})) as often,
      row_number() over (partition by sides.side order by (select count(*) from insight_gap_pair p where sides.id in (p.one_id, p.other_id) and p.sent_at > ${actor.at}::timestamptz - ${lately}), md5(sides.id::text || ${actor.at.toISOString().slice(0, 10)}::text)) as n
      from sides join member m on m.id = sides.id and m.id <> ${actor.accountId}::uuid and ${memberPolicy.sql(actor, 'see', raw('m'))})
    select ranked.side, facts.seen, ranked.often * ${costOfLately}::int + coalesce(standing.price, 0) as cost from ranked join member m on m.id = ranked.id left join match_standing standing on standing.member_id = m.id
    cross join lateral (${facts}) facts where ranked.n <= ${looked}::int`;
}

/** Pairs between whom something stands already, or was tried: whatever it is, it is not told which. */
const apart = (ones: readonly string[], others: readonly string[]): Sql => sql`select o.id as one, array(
    select c.b_id from connection c where c.a_id = o.id and c.state <> 'WITHDRAWN' union select c.a_id from connection c where c.b_id = o.id and c.state <> 'WITHDRAWN'
    union select unnest(${atOddsWith(raw('o.id'))}) union select d.dismissed_id from match_dismissal d where d.member_id = o.id union select d.member_id from match_dismissal d where d.dismissed_id = o.id
    union select i.b_id from introduction i where i.a_id = o.id union select i.a_id from introduction i where i.b_id = o.id)::text[] as others
  from unnest(${[...ones]}::uuid[]) o(id) where ${others.length}::int > 0`;

const told: Readonly<Record<string, ProposalReason['kind'] | undefined>> = {
  OFFERS_WHAT_YOU_NEED: 'NEEDS', NEEDS_WHAT_YOU_OFFER: 'OFFERS', NEAR_YOU: 'PLACE', SHARES_LANGUAGE: 'LANGUAGE', SAME_ROLE_ELSEWHERE: 'ROLE', SHARES_IDEA: 'IDEA',
};

/** What speaks for a pair, the weightiest first; a language only where nothing else does. */
function weighed(one: Seen, other: Seen, world: World, policy: Policy): { points: number; reasons: ProposalReason[] } {
  const found: (ProposalReason & { weight: number })[] = [];
  const nothing = { mutual: 0, apart: 0, like: null, first: false };
  const there = score(one, other, nothing, world, policy, (kind, weight, about) => {
    const reason = told[kind];
    if (reason) found.push({ kind: reason, weight, about: reason === 'PLACE' ? (other.placeSaid ?? '') : reason === 'ROLE' ? (other.roleSaid ?? '') : String(about ?? '') });
  });
  const telling = found.toSorted((a, b) => b.weight - a.weight).map(({ kind, about }) => ({ kind, about }));
  const strong = telling.filter(({ kind }) => kind !== 'LANGUAGE');
  return { points: there + score(other, one, nothing, world, policy), reasons: (strong.length ? strong : telling).slice(0, 3) };
}

/**
 * Pairs across a gap, the best first, nobody in two: by the product's one scoring function in both directions, over what every member may see. Who was
 * introduced or suggested much lately comes later.
 */
export async function proposalsFor(db: Queryable, actor: SignedIn, gap: InsightGapInput, first: number): Promise<Proposal[]> {
  const found = await db.query<Candidate>(candidates(actor, gap));
  const [ones, others] = [found.filter(({ side }) => side === 1), found.filter(({ side }) => side === 2)];
  const closed = new Map((await db.query<{ one: string; others: string[] }>(apart(ones.map(({ seen }) => seen.id), others.map(({ seen }) => seen.id)))).map(row => [row.one, new Set(row.others)]));
  const world = worldOf(await db.query<KnownSkill>(sql`select s.id, s.group_id as "group", r.rarity from skill s left join match_skill r on r.skill_id = s.id`));
  const policies = await currentPolicies(db);
  const pairs = ones.flatMap(one => others.flatMap(other => {
    const { together, mine, theirs } = policiesOf(policies, [gap.programmeId], [gap.programmeId]);
    if (one.seen.id === other.seen.id || closed.get(one.seen.id)?.has(other.seen.id) || !mayMeet(one.seen, other.seen, together, mine, theirs)) return [];
    const { points, reasons } = weighed(one.seen, other.seen, world, mine);
    return [{ one: one.seen.id, other: other.seen.id, reasons, value: points - one.cost - other.cost + (reasons.length ? 5 : 0) }];
  }));
  const taken = new Set<string>();
  const chosen: Proposal[] = [];
  for (const pair of pairs.toSorted((a, b) => b.value - a.value)) {
    if (chosen.length === first) break;
    if (taken.has(pair.one) || taken.has(pair.other)) continue;
    taken.add(pair.one).add(pair.other);
    chosen.push(pair);
  }
  return chosen;
}
