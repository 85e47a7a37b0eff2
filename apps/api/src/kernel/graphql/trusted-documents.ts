import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { trustedDocuments as ofThisBuild } from '@cohortium/schema/trusted';
import { parse, validate } from 'graphql';
import { Database } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { DomainError } from '../errors/domain-error.ts';
import { Every } from '../events/subscribe.ts';

/** How long tabs of an earlier build go on. */
const keptDays = 30;

const isRecord = (body: unknown): body is Record<string, unknown> => typeof body === 'object' && body !== null && !Array.isArray(body);

/** The operations that run by their id alone: those of this build, and of builds that served lately, for tabs left open. */
@Injectable()
export class TrustedDocuments implements OnApplicationBootstrap {
  private readonly logger = new Logger(TrustedDocuments.name);
  /** Of earlier builds, until asked for the first time: few of them ever are. */
  #past: ReadonlyMap<string, string> = new Map();
  readonly #fitting = new Map<string, boolean>();

  constructor(
    private readonly schemas: GraphQLSchemaHost,
    private readonly db: Database,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.remember();
    const rows = await this.db.query<{ hash: string; body: string }>(
      sql`select hash, body from trusted_document where last_build_at > now() - make_interval(days => ${keptDays}) and not hash = any (${[...ofThisBuild.keys()]}::text[])`);
    this.#past = new Map(rows.map(({ hash, body }) => [hash, body]));
  }

  /** Notes that this build serves, and forgets those that no longer do. Daily too: a server may run for months before it is followed. */
  @Every('7 4 * * *')
  async remember(): Promise<void> {
    await this.db.query(sql`
      insert into trusted_document (hash, body) select hash, body from unnest(${[...ofThisBuild.keys()]}::text[], ${[...ofThisBuild.values()]}::text[]) as own(hash, body) order by hash
      on conflict (hash) do update set last_build_at = now()`);
    await this.db.query(sql`delete from trusted_document where last_build_at <= now() - make_interval(days => ${keptDays})`);
  }

  /** The text of a document; undefined for one that no build of late had, or that asks for what is gone. */
  get(id: string): string | undefined {
    return ofThisBuild.get(id) ?? (this.fits(id) ? this.#past.get(id) : undefined);
  }

  /**
   * Replaces `documentId` in a GraphQL request by the document.
   * @throws DomainError BAD_INPUT for an unknown id, and for any other document where only trusted ones may run.
   */
  request(body: unknown, onlyTrusted: boolean): unknown {
    if (!isRecord(body)) return body;
    const { documentId, ...rest } = body;
    if (typeof documentId === 'string') {
      const query = this.get(documentId);
      if (query === undefined) throw new DomainError('BAD_INPUT', 'common:error.unknownDocument');
      return { ...rest, query };
    }
    if (onlyTrusted) throw new DomainError('BAD_INPUT', 'common:error.unknownDocument');
    return body;
  }

  /** Whether the schema still has all that a past document asks for; its tab is told to load the page anew otherwise. */
  private fits(id: string): boolean {
    const known = this.#fitting.get(id);
    if (known !== undefined) return known;
    const text = this.#past.get(id);
    if (text === undefined) return false;
    const fits = validate(this.schemas.schema, parse(text)).length === 0;
    if (!fits) this.logger.log({ documentId: id }, 'A tab of an earlier build asks for what is gone');
    this.#fitting.set(id, fits);
    return fits;
  }
}
