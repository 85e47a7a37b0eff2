import { matchingLimits, matchingPolicy } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../kernel/audit/audit.ts';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { authorize } from '../../kernel/authz/policy.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, notFound, parseId, parseInput, wellFormedIds } from '../../kernel/errors/domain-error.ts';
import { memberPolicy } from '../members/index.ts';
import { programmePolicy } from '../programmes/index.ts';

/** What the staff of a programme decide on its suggestions: each decision a version, each in the audit log. */
@Injectable()
export class MatchingPolicyService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Sets the policy that follows `version`. @throws DomainError CONFLICT when a colleague decided meanwhile, FORBIDDEN for all but staff. */
  set(actor: SignedIn, programmeId: string, version: number, given: unknown): Promise<string> {
    const input = parseInput(matchingPolicy, given);
    return this.db.transaction(async tx => {
      const id = await this.requireProgramme(tx, actor, programmeId);
      const held = await tx.one<{ version: number }>(sql`select version from match_policy where programme_id = ${id} order by version desc limit 1`);
      if ((held?.version ?? 0) !== version) throw new DomainError('CONFLICT', 'staff:error.policyChanged');
      await tx.query(sql`insert into match_policy (programme_id, version, cross_cohort, cross_sector, may_meet, colleagues, most_shown, set_by, set_at)
        values (${id}, ${version + 1}, ${input.crossCohort}, ${input.crossSector}, ${input.mayMeet}, ${input.colleagues}, ${input.mostShown}, ${actor.accountId}, ${this.clock.now()})`);
      await this.audit.write(tx, { by: actor.accountId, act: 'MATCHING_POLICY_SET', programmeId: id, subject: { kind: 'PROGRAMME', id }, detail: { version: version + 1 } });
      return id;
    });
  }

  /** Names the first people to meet, in this order, in place of those before. @throws DomainError BAD_INPUT for too many, or one who is not of the programme. */
  nameFirst(actor: SignedIn, programmeId: string, memberIds: readonly string[]): Promise<string> {
    const chosen = [...new Set(wellFormedIds([...memberIds]))];
    if (memberIds.length > matchingLimits.firstToMeet) throw badField('memberIds', 'common:error.tooMany', { max: matchingLimits.firstToMeet });
    return this.db.transaction(async tx => {
      const id = await this.requireProgramme(tx, actor, programmeId);
      const known = await tx.query(sql`select 1 from member m where m.id = any(${chosen}::uuid[]) and m.left_at is null and not m.is_guest and ${memberPolicy.sql(actor, 'see', raw('m'))}
        and (in_programme(m.id, array[${id}::uuid]) or exists (select 1 from programme_role pr where pr.member_id = m.id and pr.programme_id = ${id} and pr.ended_at is null))`);
      if (known.length !== new Set(memberIds).size) throw badField('memberIds', 'common:error.unknownId');
      await tx.query(sql`delete from match_first where programme_id = ${id}`);
      await tx.query(sql`insert into match_first (programme_id, member_id, position, named_at) select ${id}, named.id, named.position, ${this.clock.now()} from unnest(${chosen}::uuid[]) with ordinality named(id, position)`);
      await this.audit.write(tx, { by: actor.accountId, act: 'FIRST_TO_MEET_NAMED', programmeId: id, subject: { kind: 'PROGRAMME', id }, detail: { count: chosen.length } });
      return id;
    });
  }

  private async requireProgramme(tx: Transaction, actor: SignedIn, programmeId: string): Promise<string> {
    const programme = await tx.one<{ id: string }>(sql`select id from programme where id = ${parseId(programmeId)} for update`);
    await authorize(tx, programmePolicy, actor, 'setUp', programme);
    if (!programme) throw notFound();
    return programme.id;
  }
}
