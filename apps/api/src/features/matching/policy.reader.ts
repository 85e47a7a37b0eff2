import { matchingLimits, matchingPolicy } from '@cohortium/contract';
import { defaultPolicy, type Policy } from '@cohortium/matching';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { authorize } from '../../kernel/authz/policy.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { notFound, parseId, parseInput } from '../../kernel/errors/domain-error.ts';
import { readList, type Answer } from '../../kernel/read/page.ts';
import { column, instant, instantSql, one, Shape } from '../../kernel/read/shape.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { memberShape } from '../members/index.ts';
import { programmePolicy } from '../programmes/index.ts';
import { MatchingReader } from './matching.reader.ts';

export const matchingPolicyShape = new Shape('MatchingPolicy', { table: 'match_policy' }, {
  version: column('version'),
  crossCohort: column('cross_cohort'),
  crossSector: column('cross_sector'),
  mayMeet: column('may_meet'),
  colleagues: column('colleagues'),
  mostShown: column('most_shown'),
  setBy: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.set_by` }),
  setAt: instant('set_at'),
});

@Injectable()
export class MatchingPolicyReader {
  constructor(
    private readonly db: Database,
    private readonly suggestions: MatchingReader,
  ) {}

  /** All versions, the one that holds first; where nothing was decided, what holds then. At most {@link matchingLimits.policyVersions}. For staff. */
  async versions(actor: SignedIn, programmeId: string, selection: Selection): Promise<Answer[]> {
    const id = await this.requireStaff(actor, programmeId);
    const found = await readList(this.db, matchingPolicyShape, actor, selection, sql`t0.programme_id = ${id}::uuid and t0.version > (select coalesce(max(version), 0) from match_policy where programme_id = ${id}::uuid) - ${raw(String(matchingLimits.policyVersions))}`, raw('t0.version desc'));
    const undecided: Record<string, unknown> = { version: 0, ...defaultPolicy, setBy: null, setAt: null };
    return found.length ? found : [Object.fromEntries(selection.below.map(({ key, field }) => [key, field === '__typename' ? 'MatchingPolicy' : undecided[field]]))];
  }

  /** An example's suggestions under the policy that holds and under the one tried; for staff, by their own eyes. The example belongs to the programme. */
  async example(actor: SignedIn, programmeId: string, memberId: string, given: unknown, selection: Selection): Promise<Answer> {
    const tried: Policy = parseInput(matchingPolicy, given, 'policy');
    const id = await this.requireStaff(actor, programmeId);
    const example = parseId(memberId);
    if (!(await this.db.one(sql`select 1 from member m where m.id = ${example}::uuid and in_programme(m.id, array[${id}::uuid])`))) throw notFound();
    const answer: Answer = {};
    for (const part of selection.below) {
      answer[part.key] = part.field === '__typename' ? 'MatchingExample' : await this.suggestions.example(actor, example, part.field === 'tried' ? new Map([[id, tried]]) : new Map(), part);
    }
    return answer;
  }

  /** The last night's work; null before the first. */
  async night(actor: SignedIn, programmeId: string): Promise<{ endedAt: string; people: number; gini: number } | null> {
    await this.requireStaff(actor, programmeId);
    return (await this.db.one<{ endedAt: string; people: number; gini: number }>(sql`select ${instantSql(raw('ended_at'))} as "endedAt", people, gini from match_night`)) ?? null;
  }

  /** The first people to meet, in their order. For staff. */
  async first(actor: SignedIn, programmeId: string, selection: Selection): Promise<Answer[]> {
    const id = await this.requireStaff(actor, programmeId);
    return readList(this.db, memberShape, actor, selection, sql`true`, raw('named.position'), sql`join match_first named on named.member_id = t0.id and named.programme_id = ${id}::uuid`);
  }

  private async requireStaff(actor: SignedIn, programmeId: string): Promise<string> {
    const programme = await this.db.one<{ id: string }>(sql`select id from programme where id = ${parseId(programmeId)}`);
    await authorize(this.db, programmePolicy, actor, 'setUp', programme);
    if (!programme) throw notFound();
    return programme.id;
  }
}
