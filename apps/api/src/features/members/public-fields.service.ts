import { audienceFields, audienceRank } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../kernel/audit/audit.ts';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { join, name, or, raw, snakeCase, sql } from '../../kernel/database/sql.ts';
import { ProgrammeService } from '../programmes/index.ts';

const columns = audienceFields.map(field => name(`audience_${snakeCase(field)}`));
const toMembers = raw(String(audienceRank.MEMBERS));
const toVisitors = raw(String(audienceRank.PUBLIC));

/** Whether members of a programme may show fields to visitors: staff decide, and a consent does not outlive its withdrawal. */
@Injectable()
export class PublicFieldsService {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeService,
    private readonly audit: Audit,
  ) {}

  /** Allows or forbids it. Forbidden, public fields of those whom no other programme allows become the members' again: allowing it later shows nothing by itself. */
  async allow(actor: SignedIn, programmeId: string, allowed: boolean): Promise<string> {
    return this.db.transaction(async tx => {
      const { id, changed } = await this.programmes.allowPublicFields(tx, actor, programmeId, allowed);
      if (changed && !allowed) await this.withdraw(tx, id);
      if (changed) await this.audit.write(tx, { by: actor.accountId, act: allowed ? 'PUBLIC_FIELDS_ALLOWED' : 'PUBLIC_FIELDS_FORBIDDEN', programmeId: id, subject: { kind: 'PROGRAMME', id } });
      return id;
    });
  }

  private async withdraw(tx: Transaction, programmeId: string): Promise<void> {
    const lowered = await tx.query<{ id: string }>(sql`update member m set ${join(columns.map(column => sql`${column} = least(m.${column}, ${toMembers})`))}
      where in_programme(m.id, array[${programmeId}::uuid]) and not may_be_public(m.id) and ${or(columns.map(column => sql`m.${column} = ${toVisitors}`))} returning m.id`);
    if (lowered.length) await tx.query(sql`select member_reindex(${lowered.map(({ id }) => id)}::uuid[])`);
  }
}
