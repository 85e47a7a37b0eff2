import type { ProgrammeRole } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../kernel/audit/audit.ts';
import { Clock } from '../../kernel/config/clock.ts';
import type { Queryable, Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';

/** Who belongs to which cohort and works for which programme. Who may decide it is for the caller to ask. */
@Injectable()
export class MembershipService {
  constructor(
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Adds a member to a cohort, once. */
  async join(tx: Queryable, cohortId: string, memberId: string): Promise<void> {
    await tx.query(sql`insert into cohort_membership (cohort_id, member_id, joined_at) values (${cohortId}, ${memberId}, ${this.clock.now()}) on conflict do nothing`);
  }

  /** Gives a member a role in a programme, once; `by` is who decided it. */
  async giveRole(tx: Transaction, programmeId: string, memberId: string, role: ProgrammeRole, by: string | null): Promise<void> {
    const given = await tx.one(sql`insert into programme_role (programme_id, member_id, role, since) values (${programmeId}, ${memberId}, ${role}, ${this.clock.now()}) on conflict do nothing returning member_id`);
    if (given) await this.audit.write(tx, { by, act: 'ROLE_GIVEN', programmeId, subject: { kind: 'MEMBER', id: memberId }, detail: { role } });
  }

  /** Ends a member's role in a programme. Whether there was one to end. */
  async takeRole(tx: Transaction, programmeId: string, memberId: string, role: ProgrammeRole, by: string | null): Promise<boolean> {
    const taken = await tx.one(sql`update programme_role set ended_at = ${this.clock.now()} where programme_id = ${programmeId} and member_id = ${memberId} and role = ${role} and ended_at is null returning member_id`);
    if (taken) await this.audit.write(tx, { by, act: 'ROLE_TAKEN', programmeId, subject: { kind: 'MEMBER', id: memberId }, detail: { role } });
    return taken !== undefined;
  }

  /** Whether the cohort is one of the programme's. */
  async hasCohort(db: Queryable, programmeId: string, cohortId: string): Promise<boolean> {
    return Boolean(await db.one(sql`select 1 from cohort where id = ${cohortId} and programme_id = ${programmeId}`));
  }

  /** Which of these people have this very place already: the cohort, the role, or both where both are asked for. */
  async placed(db: Queryable, memberIds: readonly string[], place: { programmeId: string; cohortId: string | null; role: ProgrammeRole | null }): Promise<Set<string>> {
    const rows = await db.query<{ id: string }>(sql`select m.id from unnest(${[...memberIds]}::uuid[]) as m(id)
      where (${place.cohortId}::uuid is null or in_cohort(m.id, array[${place.cohortId}::uuid]))
        and (${place.role}::text is null or exists (select 1 from programme_role pr where pr.member_id = m.id and pr.programme_id = ${place.programmeId} and pr.role = ${place.role} and pr.ended_at is null))`);
    return new Set(rows.map(row => row.id));
  }
}
