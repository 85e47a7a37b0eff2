import { Injectable } from '@nestjs/common';
import { Audit } from '../../kernel/audit/audit.ts';
import { actorFacts } from '../../kernel/authz/actor-facts.ts';
import { ActorSource, anonymous, type Actor } from '../../kernel/authz/actor.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Queryable } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { notFound, parseId } from '../../kernel/errors/domain-error.ts';
import { newToken, tokenHash } from './token.ts';

/** How long a session lasts without being used, in seconds. */
const sessionLifetime = 30 * 24 * 3600;

interface AccountRow {
  accountId: string;
  isAdmin: boolean;
  locale: string;
  facts: Partial<Pick<Actor, 'cohortIds' | 'programmeIds' | 'roles'>>;
}
interface SessionRow extends AccountRow {
  sessionId: string;
  stale: boolean;
}

const accountColumns = sql`a.id as "accountId", a.is_admin as "isAdmin", a.locale`;

function actorOf({ accountId, isAdmin, locale, facts: { cohortIds = [], programmeIds = [], roles = {} } }: AccountRow, sessionId: string | null, at: Date): Actor {
  const kind = cohortIds.length || Object.keys(roles).length || isAdmin ? 'member' : 'guest';
  return { kind, accountId, sessionId, isAdmin, cohortIds, programmeIds, roles, at, locale };
}

/** Sessions: begun by signing in, read by every request in one statement, ended one by one or all at once. */
@Injectable()
export class SessionService extends ActorSource {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {
    super();
  }

  /** Begins a session; the token goes into the cookie and nowhere else. */
  async begin(tx: Queryable, accountId: string, userAgent: string): Promise<{ token: string; expires: Date }> {
    const token = newToken();
    const expires = this.clock.in(sessionLifetime);
    await tx.query(sql`insert into session (token_hash, account_id, user_agent, created_at, last_seen_at, expires_at)
      values (${tokenHash(token)}, ${accountId}, ${userAgent.slice(0, 300)}, ${this.clock.now()}, ${this.clock.now()}, ${expires})`);
    return { token, expires };
  }

  async fromToken(token: string | undefined, locale: string): Promise<Actor> {
    const now = this.clock.now();
    if (!token || token.length > 100) return anonymous(now, locale);
    const account = raw('a.id');
    const row = await this.db.one<SessionRow>(sql`select s.id as "sessionId", ${accountColumns}, ${actorFacts(account)} as facts,
        s.last_seen_at < ${now}::timestamptz - interval '1 hour' as stale
      from session s join account a on a.id = s.account_id
      where s.token_hash = ${tokenHash(token)} and s.revoked_at is null and s.expires_at > ${now} and a.disabled_at is null`);
    if (!row) return anonymous(now, locale);
    if (row.stale) await this.touch([row.sessionId], now);
    return actorOf(row, row.sessionId, now);
  }

  async ofAccount(accountId: string): Promise<Actor | null> {
    const row = await this.db.one<AccountRow>(sql`select ${accountColumns}, ${actorFacts(raw('a.id'))} as facts from account a where a.id = ${accountId} and a.disabled_at is null`);
    return row ? actorOf(row, null, this.clock.now()) : null;
  }

  async heldAmong(sessionIds: readonly string[]): Promise<ReadonlySet<string>> {
    const now = this.clock.now();
    const held = await this.db.query<{ id: string; stale: boolean }>(sql`select s.id, s.last_seen_at < ${now}::timestamptz - interval '1 hour' as stale
      from session s join account a on a.id = s.account_id
      where s.id = any(${[...sessionIds]}::uuid[]) and s.revoked_at is null and s.expires_at > ${now} and a.disabled_at is null`);
    await this.touch(held.filter(({ stale }) => stale).map(({ id }) => id), now);
    return new Set(held.map(({ id }) => id));
  }

  /** An open tab uses its session too. */
  private async touch(sessionIds: readonly string[], now: Date): Promise<void> {
    if (sessionIds.length) await this.db.query(sql`update session set last_seen_at = ${now}, expires_at = ${this.clock.in(sessionLifetime)} where id = any(${[...sessionIds]}::uuid[])`);
  }

  /** Ends one session; its sockets are cut at once. */
  async end(sessionId: string): Promise<void> {
    await this.db.query(sql`update session set revoked_at = ${this.clock.now()} where id = ${sessionId} and revoked_at is null`);
  }

  /** Ends one of the account's own sessions. @throws DomainError NOT_FOUND for any other. */
  async endOwn(accountId: string, sessionId: string): Promise<void> {
    const ended = await this.db.one(sql`update session set revoked_at = ${this.clock.now()} where id = ${parseId(sessionId)} and account_id = ${accountId} and revoked_at is null returning id`);
    if (!ended) throw notFound();
  }

  /** Signs someone out everywhere, as they asked. */
  async endEverywhere(accountId: string): Promise<void> {
    await this.db.transaction(async tx => {
      await this.endAll(tx, accountId);
      await this.audit.write(tx, { by: accountId, act: 'SIGNED_OUT_EVERYWHERE', subject: { kind: 'ACCOUNT', id: accountId } });
    });
  }

  /** Ends every session of the account (but one, when it is to stay). */
  async endAll(tx: Queryable, accountId: string, exceptSessionId?: string): Promise<void> {
    await tx.query(sql`update session set revoked_at = ${this.clock.now()} where account_id = ${accountId} and revoked_at is null and id is distinct from ${exceptSessionId ?? null}::uuid`);
  }
}
