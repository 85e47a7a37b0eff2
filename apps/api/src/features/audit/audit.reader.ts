import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { forbidden, notFound, parseId } from '../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../kernel/graphql/page.types.ts';
import { readPage, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { auditPolicy } from './audit.policy.ts';
import { auditShape } from './audit.shape.ts';

const newestFirst = [{ by: raw('t0.at'), type: 'timestamptz' as const, descending: true }, { by: raw('t0.id'), type: 'uuid' as const, descending: true }];

@Injectable()
export class AuditReader {
  constructor(private readonly db: Database) {}

  /** What was done, the newest first: in one programme for its staff, everywhere for admins. @throws DomainError FORBIDDEN for all others. */
  async log(actor: SignedIn, programmeId: string | null, page: PageArgs, selection: Selection): Promise<Answer> {
    const where = programmeId === null ? sql`true` : sql`t0.programme_id = ${await this.requireProgramme(actor, programmeId)}::uuid`;
    if (programmeId === null && !actor.isAdmin) throw forbidden();
    return readPage(this.db, { shape: auditShape, actor, selection, where, order: newestFirst, ...page });
  }

  private async requireProgramme(actor: SignedIn, programmeId: string): Promise<string> {
    const id = parseId(programmeId);
    if (!(await this.db.one(sql`select 1 from programme where id = ${id}`))) throw notFound();
    if (!(await auditPolicy.allows(this.db, actor, 'see', { programmeId: id }))) throw forbidden();
    return id;
  }
}
