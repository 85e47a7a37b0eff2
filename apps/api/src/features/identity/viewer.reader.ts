import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { readRow, type Answer } from '../../kernel/read/page.ts';
import { column, Shape, value } from '../../kernel/read/shape.ts';
import type { Selection } from '../../kernel/read/selection.ts';

export const viewerShape = new Shape('Viewer', { table: 'account', visible: ({ row, actor }) => sql`${row}.id = ${actor.accountId}::uuid` }, {
  id: column('id'),
  email: column('email'),
  isAdmin: column('is_admin'),
  locale: column('locale'),
  timeZone: column('time_zone'),
  hasPassword: value(({ row }) => sql`${row}.password_hash is not null`),
});

@Injectable()
export class ViewerReader {
  constructor(private readonly db: Database) {}

  /** Oneself, or null for the anonymous. */
  async viewer(actor: Actor, selection: Selection): Promise<Answer | null> {
    return actor.accountId === null ? null : readRow(this.db, viewerShape, actor, selection, sql`true`);
  }
}
