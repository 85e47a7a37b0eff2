import { addCohort, createProgramme, type ProgrammeRole } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { authorize } from '../../kernel/authz/policy.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, forbidden, notFound, parseId, parseInput } from '../../kernel/errors/domain-error.ts';
import { MembershipService } from './membership.service.ts';
import { programmePolicy } from './programme.policy.ts';

/** What was given in each language; those left empty are not there. */
const said = (en: string, he: string): string => JSON.stringify({ ...(en && { en }), ...(he && { he }) });

@Injectable()
export class ProgrammeService {
  constructor(
    private readonly db: Database,
    private readonly memberships: MembershipService,
  ) {}

  /** A new programme, made by an admin, who becomes its first staff. Answers its slug. */
  create(actor: SignedIn, raw: unknown): Promise<string> {
    if (!actor.isAdmin) throw forbidden();
    const input = parseInput(createProgramme, raw);
    return this.db.transaction(async tx => {
      const made = await tx.one<{ id: string }>(sql`insert into programme (slug, name, about) values (${input.slug}, ${said(input.nameEn, input.nameHe)}::jsonb, ${said(input.aboutEn, input.aboutHe)}::jsonb)
        on conflict (slug) do nothing returning id`);
      if (!made) throw badField('slug', 'programmes:error.slugTaken', { slug: input.slug });
      await this.memberships.giveRole(tx, made.id, actor.accountId, 'STAFF', actor.accountId);
      return input.slug;
    });
  }

  /** Ends someone's role in a programme. @throws DomainError NOT_FOUND when they have none, CONFLICT for the last of its staff. */
  takeRole(actor: SignedIn, raw: { programmeId: string; memberId: string; role: ProgrammeRole }): Promise<void> {
    const { programmeId, memberId, role } = { ...raw, programmeId: parseId(raw.programmeId), memberId: parseId(raw.memberId) };
    return this.db.transaction(async tx => {
      const programme = await tx.one<{ id: string }>(sql`select id from programme where id = ${programmeId} for update`);
      await authorize(tx, programmePolicy, actor, 'nameTeam', programme);
      const others = await tx.one(sql`select 1 from programme_role where programme_id = ${programmeId} and role = 'STAFF' and ended_at is null and member_id <> ${memberId}`);
      if (role === 'STAFF' && !others) throw new DomainError('CONFLICT', 'staff:error.lastStaff');
      if (!(await this.memberships.takeRole(tx, programmeId, memberId, role, actor.accountId))) throw notFound();
    });
  }

  /** Says whether its members may show fields to visitors; whether that is a change. @throws DomainError FORBIDDEN for all but its staff. */
  async allowPublicFields(tx: Transaction, actor: SignedIn, programmeId: string, allowed: boolean): Promise<{ id: string; changed: boolean }> {
    const programme = await tx.one<{ id: string; allowed: boolean }>(sql`select id, allows_public_fields as allowed from programme where id = ${parseId(programmeId)} for update`);
    await authorize(tx, programmePolicy, actor, 'setUp', programme);
    if (!programme) throw notFound();
    await tx.query(sql`update programme set allows_public_fields = ${allowed} where id = ${programme.id}`);
    return { id: programme.id, changed: programme.allowed !== allowed };
  }

  /** A new cohort. Answers its id. */
  addCohort(actor: SignedIn, programmeId: string, raw: unknown): Promise<string> {
    const input = parseInput(addCohort, raw);
    return this.db.transaction(async tx => {
      const programme = await tx.one<{ id: string }>(sql`select id from programme where id = ${parseId(programmeId)}`);
      await authorize(tx, programmePolicy, actor, 'addCohort', programme);
      const made = await tx.one<{ id: string }>(sql`insert into cohort (programme_id, name, year, starts_on, ends_on, state)
        values (${programmeId}, ${said(input.nameEn, input.nameHe)}::jsonb, ${input.year}, ${input.startsOn ?? null}::date, ${input.endsOn ?? null}::date, ${input.state}) returning id`);
      if (!made) throw new Error('An insert answers its id');
      return made.id;
    });
  }
}
