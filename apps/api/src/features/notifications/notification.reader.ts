import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import type { PageArgs } from '../../kernel/graphql/page.types.ts';
import { readPage, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { notificationVisible } from './notification.policy.ts';
import { notificationShape } from './notification.shape.ts';
import { unreadSql } from './unread.ts';

@Injectable()
export class NotificationReader {
  constructor(private readonly db: Database) {}

  /** The reader's list, one line a group, the latest first. */
  page(actor: SignedIn, page: PageArgs, selection: Selection): Promise<Answer> {
    const where = sql`t0.member_id = ${actor.accountId}::uuid and not exists (select 1 from notification later where later.member_id = t0.member_id and later.group_key = t0.group_key
      and (later.created_at, later.id) > (t0.created_at, t0.id) and ${notificationVisible(raw('later'), actor)})`;
    const order = [{ by: raw('t0.created_at'), type: 'timestamptz' as const, descending: true }, { by: raw('t0.id'), type: 'uuid' as const, descending: true }];
    return readPage(this.db, { shape: notificationShape, actor, selection, where, order, ...page });
  }

  /** How many lines are unread, at most {@link notificationLimits.unreadUpTo}. */
  async unread(actor: SignedIn): Promise<number> {
    const found = await this.db.one<{ unread: number }>(sql`select ${unreadSql(actor, sql`${actor.accountId}::uuid`)}::int as unread`);
    return found?.unread ?? 0;
  }
}
