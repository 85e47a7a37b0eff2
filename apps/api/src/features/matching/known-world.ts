import { defaultPolicy, worldOf, type KnownSkill, type Policy, type World } from '@cohortium/matching';
import type { Queryable } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { ideaPolicy } from '../ideas/index.ts';
import type { Around } from './candidates.ts';
import type { Ground } from './ground.ts';

/** What is known at large, of what matters around one viewer. */
export interface KnownWorld {
  readonly world: World;
  readonly around: Around;
  /** How little two cohorts know each other; 0 where the night found nothing to say. */
  readonly apart: (mine: readonly string[], theirs: readonly string[]) => number;
  readonly policies: ReadonlyMap<string, Policy>;
}

interface Row {
  skills: KnownSkill[];
  near: { idea: string; near: string; likeness: number }[];
  apart: { mine: string; theirs: string; apart: number }[];
  policies: OfProgramme[];
}
type OfProgramme = Policy & { programmeId: string };

const policyColumns = raw(`'programmeId', p.programme_id, 'crossCohort', p.cross_cohort, 'crossSector', p.cross_sector, 'mayMeet', p.may_meet, 'colleagues', p.colleagues, 'mostShown', p.most_shown`);
/** The policies that hold, one a programme that has one: as objects. */
const policiesSql = sql`select json_build_object(${policyColumns}) as o from (select distinct on (mp.programme_id) mp.* from match_policy mp order by mp.programme_id, mp.version desc) p`;
const byProgramme = (policies: readonly OfProgramme[]): ReadonlyMap<string, Policy> => new Map(policies.map(policy => [policy.programmeId, policy]));
/** The policies that hold, by programme; the usual one holds where there is none. */
export const currentPolicies = async (db: Queryable): Promise<ReadonlyMap<string, Policy>> => byProgramme((await db.query<{ o: OfProgramme }>(policiesSql)).map(({ o }) => o));

/** The taxonomy with how rare each skill is, ideas close to the viewer's, how cohorts stand, and the policies. */
export async function knownWorld(db: Queryable, { seer, subject }: Ground): Promise<KnownWorld> {
  const row = await db.one<Row>(sql`select
    (select coalesce(json_agg(json_build_object('id', s.id, 'group', s.group_id, 'rarity', rare.rarity)), '[]') from skill s left join match_skill rare on rare.skill_id = s.id) as skills,
    (select coalesce(json_agg(json_build_object('idea', n.idea_id, 'near', n.near_id, 'likeness', n.likeness)), '[]') from match_near_idea n join idea i on i.id = n.near_id and ${ideaPolicy.sql(seer, 'see', raw('i'))}
      where n.idea_id = any(${[...subject.ideas]}::uuid[])) as near,
    (select coalesce(json_agg(json_build_object('mine', a.cohort_id, 'theirs', a.other_id, 'apart', a.apart)), '[]') from match_apart a where a.cohort_id = any(${[...subject.cohorts]}::uuid[])) as apart,
    (select coalesce(json_agg(each.o), '[]') from (${policiesSql}) each) as policies`);
  if (!row) throw new Error('One row answers');
  return worldFrom(row, subject);
}

function worldFrom(row: Row, { needs, offers, ideas }: Ground['subject']): KnownWorld {
  const groups = new Map(row.skills.map(({ id, group }) => [id, group]));
  const near = new Map<string, Map<string, number>>();
  for (const { idea, near: other, likeness } of row.near) near.set(idea, (near.get(idea) ?? new Map<string, number>()).set(other, likeness));
  const apart = new Map(row.apart.map(({ mine, theirs, apart: much }) => [`${mine} ${theirs}`, much]));
  const neighbours = (skills: readonly string[]): string[] => {
    const around = new Set(skills.map(skill => groups.get(skill)));
    return row.skills.flatMap(({ id, group }) => (around.has(group) && !skills.includes(id) ? [id] : []));
  };
  return {
    world: worldOf(row.skills, idea => near.get(String(idea))),
    around: { ideas: [...new Set([...ideas, ...row.near.map(found => found.near)])], nearOffers: neighbours(needs), nearNeeds: neighbours(offers) },
    apart: (mine, theirs) => Math.min(1, ...mine.flatMap(one => theirs.map(other => apart.get(`${one} ${other}`) ?? 0))),
    policies: byProgramme(row.policies),
  };
}

/** The policies of a pair: of the programme they share, else each side's own. */
export function policiesOf(policies: ReadonlyMap<string, Policy>, mine: readonly string[], theirs: readonly string[]): { together: boolean; mine: Policy; theirs: Policy } {
  const shared = mine.find(programme => theirs.includes(programme));
  const of = (programme: string | undefined): Policy => (programme === undefined ? undefined : policies.get(programme)) ?? defaultPolicy;
  return { together: shared !== undefined, mine: of(shared ?? mine[0]), theirs: of(shared ?? theirs[0]) };
}
