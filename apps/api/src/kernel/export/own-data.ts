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

/** Adds a feature's part to what a person can download of themselves. */
export function contributeOwnData(...given: OwnPart[]): void {
  parts.push(...given);
}

export const ownParts = (): readonly OwnPart[] => parts;
export const meOf = (actor: SignedIn): Sql => sql`${actor.accountId}::uuid`;
