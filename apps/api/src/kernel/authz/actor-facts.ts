import { join, type Sql, sql, raw } from '../database/sql.ts';

type FactSql = (accountId: Sql) => Sql;
const facts = new Map<string, FactSql>();

/** Adds what a feature knows of an account (its cohorts, its roles) to the one statement that reads a session. The SQL gives JSON. */
export function contributeActorFact(name: 'cohortIds' | 'programmeIds' | 'roles', fact: FactSql): void {
  facts.set(name, fact);
}

/** A JSON object of all facts about the account. */
export function actorFacts(accountId: Sql): Sql {
  const pairs = [...facts].map(([name, fact]) => sql`${raw(`'${name}'`)}, (${fact(accountId)})`);
  return sql`json_build_object(${pairs.length ? join(pairs, ', ') : raw('')})`;
}
