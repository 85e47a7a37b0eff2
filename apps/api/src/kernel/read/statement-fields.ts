import type { Actor } from '../authz/actor.ts';
import type { Sql } from '../database/sql.ts';
import type { Selection } from './selection.ts';

/** What a root query asks: who, with which arguments, and for what. */
export interface StatementRequest<Args> {
  readonly actor: Actor;
  readonly args: Args;
  readonly selection: Selection;
}
/** Makes the one statement that answers a root query, with the JSON in a column `answer`. It may refuse by a DomainError. */
export type StatementOf<Args> = (request: StatementRequest<Args>) => Sql;

interface Declared {
  readonly statement: StatementOf<never>;
  /** It tells in a column `entries` whose entries are in the answer. */
  readonly metered: boolean;
}

const statements = new Map<string, Declared>();

/**
 * Declares that a root query is answered by one statement: the resolver reads by it, and a trusted document of such queries may be
 * sent as the text PostgreSQL made (docs/adr). The arguments are those of the schema's field.
 */
export function answeredByStatement<Args>(query: string, statement: StatementOf<Args>, { metered = false }: { metered?: boolean } = {}): StatementOf<Args> {
  statements.set(query, { statement, metered });
  return statement;
}

/** The statement of a root query, when it has one. The arguments were coerced by the schema's own types. */
export function statementFor(query: string): StatementOf<Readonly<Record<string, unknown>>> | undefined {
  return statements.get(query)?.statement as StatementOf<Readonly<Record<string, unknown>>> | undefined;
}

/** Whether the answers of a root query tell in `entries` whose entries the reader was shown. */
export const isMetered = (query: string): boolean => statements.get(query)?.metered ?? false;
