import type { SignedIn } from '../authz/actor.ts';
import { sql, type Sql } from '../database/sql.ts';

/** One part of what is kept of a person. */
export interface OwnPart {
  /** Its key in the file. */
  readonly name: string;
  /** The tables it tells of: a test finds those that hold something of people and are told nowhere. */
  readonly tables: readonly string[];
  /**
   * A statement whose rows have one column `row`: a JSON object each. It tells what the person did, wrote or was told, and of others only what
   * they may see: no refusal that was not told, nobody across a block.
   */
  readonly rows: (actor: SignedIn, me: Sql) => Sql;
}

const parts: OwnPart[] = [];

/** Adds a feature's part to what a person can download of themselves. A name is given once: of two keys a reader of JSON keeps one. */
export function contributeOwnData(...given: OwnPart[]): void {
  for (const part of given) {
    if (parts.some(({ name }) => name === part.name)) throw new Error(`Two parts of a person's own data are named ${part.name}.`);
    parts.push(part);
  }
}

export const ownParts = (): readonly OwnPart[] => parts;
export const meOf = (actor: SignedIn): Sql => sql`${actor.accountId}::uuid`;
