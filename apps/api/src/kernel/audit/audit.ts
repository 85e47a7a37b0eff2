import type { AuditAct, AuditSubject } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { Clock } from '../config/clock.ts';
import type { Transaction } from '../database/database.ts';
import { sql } from '../database/sql.ts';

/** One act of power, as it is told later. */
export interface AuditEntry {
  /** Who did it: an account's id; null for the server itself. */
  readonly by: string | null;
  readonly act: AuditAct;
  /** Whose staff may read of it; without one, admins only. */
  readonly programmeId?: string | null;
  /** What it was done to. */
  readonly subject: { readonly kind: AuditSubject; readonly id: string };
  /** What its sentence needs (`{ role: 'STAFF' }`). Small, and never what a person wrote to another. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** The log of acts of power. Written in the transaction of the act, so that neither is there without the other; never changed. */
@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  /** Writes what was done, all by one statement; nothing for none. */
  async write(tx: Transaction, ...entries: AuditEntry[]): Promise<void> {
    if (!entries.length) return;
    const rows = entries.map(({ by, act, programmeId = null, subject, detail = {} }) => ({ account_id: by, act, programme_id: programmeId, subject_kind: subject.kind, subject_id: subject.id, detail }));
    await tx.query(sql`insert into audit_log (at, account_id, act, programme_id, subject_kind, subject_id, detail)
      select ${this.clock.now()}, e.account_id, e.act, e.programme_id, e.subject_kind, e.subject_id, e.detail
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e(account_id uuid, act text, programme_id uuid, subject_kind text, subject_id uuid, detail jsonb)`);
  }
}
