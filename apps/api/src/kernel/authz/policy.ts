import type { ProgrammeRole } from '@cohortium/contract';
import { and, name, or, raw, snakeCase, sql, type Sql } from '../database/sql.ts';
import type { Queryable } from '../database/database.ts';
import { forbidden, notFound } from '../errors/domain-error.ts';
import { programmesWithRole, type Actor } from './actor.ts';

/** A tie between the actor and a value (a block, a connection, a grant): told by SQL, wherever it is asked. */
export interface Relation {
  readonly name: string;
  /** A boolean expression; `viewer` is the actor's account id (may be null). */
  readonly sql: (viewer: Sql, value: Sql) => Sql;
}

type Value = string | number | boolean;
/** A condition as data: the SQL predicate for lists and the check of one row are both made from it. */
export type Condition<Column extends string> =
  | { readonly is: 'signedIn' | 'insider' | 'admin' | 'anyone' }
  | { readonly is: 'own'; readonly column: Column }
  | { readonly is: 'among'; readonly column: Column; readonly fact: 'cohortIds' | 'programmeIds' }
  | { readonly is: 'role'; readonly column: Column; readonly roles: readonly ProgrammeRole[] }
  | { readonly is: 'oneOf'; readonly column: Column; readonly values: readonly Value[] }
  | { readonly is: 'empty'; readonly column: Column }
  | { readonly is: 'related'; readonly column: Column; readonly relation: Relation }
  | { readonly is: 'all' | 'any'; readonly of: readonly Condition<Column>[] }
  | { readonly is: 'not'; readonly of: Condition<Column> };

export const signedIn = { is: 'signedIn' } as const;
/** Signed in and no guest: belongs to a cohort or has a role. */
export const insider = { is: 'insider' } as const;
export const admin = { is: 'admin' } as const;
export const anyone = { is: 'anyone' } as const;
/** The row's column is the actor's own id. */
export const own = <C extends string>(column: C): Condition<C> => ({ is: 'own', column });
/** The row's column is among the actor's cohorts or programmes. */
export const among = <C extends string>(column: C, fact: 'cohortIds' | 'programmeIds'): Condition<C> => ({ is: 'among', column, fact });
/** The actor has one of the roles in the programme that the column names. */
export const role = <C extends string>(column: C, ...roles: ProgrammeRole[]): Condition<C> => ({ is: 'role', column, roles });
export const oneOf = <C extends string>(column: C, ...values: Value[]): Condition<C> => ({ is: 'oneOf', column, values });
/** The column is null. */
export const isEmpty = <C extends string>(column: C): Condition<C> => ({ is: 'empty', column });
export const related = <C extends string>(column: C, relation: Relation): Condition<C> => ({ is: 'related', column, relation });
export const all = <C extends string>(...of: Condition<C>[]): Condition<C> => ({ is: 'all', of });
export const any = <C extends string>(...of: Condition<C>[]): Condition<C> => ({ is: 'any', of });
export const not = <C extends string>(of: Condition<C>): Condition<C> => ({ is: 'not', of });

/** A value that a rule names, written out: PostgreSQL then knows how common it is, and plans once for all who ask. @throws Error for anything but a plain word, number or boolean. */
function literal(value: Value): Sql {
  if (typeof value === 'string' && !/^[A-Z_]+$/i.test(value)) throw new Error(`Not a plain word: ${value}`);
  return raw(typeof value === 'string' ? `'${value}'` : String(value));
}

/** The predicate over the row `alias`, for this actor. */
export function conditionSql<C extends string>(condition: Condition<C>, actor: Actor, alias: Sql): Sql {
  const column = (property: C): Sql => sql`${alias}.${name(snakeCase(property))}`;
  switch (condition.is) {
    case 'anyone': return raw('true');
    case 'signedIn': return raw(String(actor.accountId !== null));
    case 'insider': return raw(String(actor.kind === 'member'));
    case 'admin': return raw(String(actor.isAdmin));
    case 'own': return actor.accountId === null ? raw('false') : sql`(${column(condition.column)} = ${actor.accountId}::uuid) is true`;
    case 'among': return sql`(${column(condition.column)} = any(${[...actor[condition.fact]]}::uuid[])) is true`;
    case 'role': return sql`(${column(condition.column)} = any(${programmesWithRole(actor, ...condition.roles)}::uuid[])) is true`;
    case 'oneOf': return or(condition.values.map(value => sql`(${column(condition.column)} = ${literal(value)}) is true`));
    case 'empty': return sql`${column(condition.column)} is null`;
    case 'related': return sql`(${condition.relation.sql(sql`${actor.accountId}::uuid`, column(condition.column))}) is true`;
    case 'all': return and(condition.of.map(part => conditionSql(part, actor, alias)));
    case 'any': return or(condition.of.map(part => conditionSql(part, actor, alias)));
    case 'not': return sql`not ${conditionSql(condition.of, actor, alias)}`;
  }
}

type Row<C extends string> = { readonly [K in C]: unknown };
type Told = (relation: Relation, value: unknown) => boolean;

/** The check of one row; `told` answers for relations, which were asked before. */
export function conditionHolds<C extends string>(condition: Condition<C>, actor: Actor, row: Row<C>, told: Told): boolean {
  switch (condition.is) {
    case 'anyone': return true;
    case 'signedIn': return actor.accountId !== null;
    case 'insider': return actor.kind === 'member';
    case 'admin': return actor.isAdmin;
    case 'own': return actor.accountId !== null && row[condition.column] === actor.accountId;
    case 'among': return actor[condition.fact].some(held => held === row[condition.column]);
    case 'role': return programmesWithRole(actor, ...condition.roles).some(held => held === row[condition.column]);
    case 'oneOf': return condition.values.some(value => value === row[condition.column]);
    case 'empty': return row[condition.column] == null;
    case 'related': return told(condition.relation, row[condition.column]);
    case 'all': return condition.of.every(part => conditionHolds(part, actor, row, told));
    case 'any': return condition.of.some(part => conditionHolds(part, actor, row, told));
    case 'not': return !conditionHolds(condition.of, actor, row, told);
  }
}

function relationsIn<C extends string>(condition: Condition<C>): { relation: Relation; column: C }[] {
  if (condition.is === 'related') return [condition];
  if (condition.is === 'not') return relationsIn(condition.of);
  return condition.is === 'all' || condition.is === 'any' ? condition.of.flatMap(part => relationsIn(part)) : [];
}

/** The rules of one kind of row. `see` must be among them: who may not see it is told that it does not exist. */
export class Policy<C extends string, Rule extends string> {
  constructor(readonly rules: Readonly<Record<Rule | 'see', Condition<C>>>) {}

  /** The predicate for lists, counts, search and nested reads. */
  sql(actor: Actor, rule: Rule | 'see', alias: Sql): Sql {
    return conditionSql(this.rules[rule], actor, alias);
  }

  /** A JSON object `{edit: true, …}` for the client, which holds no rules of its own. */
  abilities(actor: Actor, rules: readonly Rule[], alias: Sql): Sql {
    const pairs = rules.map(rule => sql`${raw(`'${rule}'`)}, ${this.sql(actor, rule, alias)}`);
    return sql`json_build_object(${pairs.reduce((left, right) => sql`${left}, ${right}`)})`;
  }

  /** Whether the actor may, for a row in hand; one query asks for the relations that the rule names. */
  async allows(db: Queryable, actor: Actor, rule: Rule | 'see', row: Row<C>): Promise<boolean> {
    const asked = relationsIn(this.rules[rule]);
    const answers = new Map<string, boolean>();
    for (const { relation, column } of asked) {
      const found = await db.one<{ holds: boolean | null }>(sql`select ${relation.sql(sql`${actor.accountId}::uuid`, sql`${row[column]}::uuid`)} as holds`);
      answers.set(`${relation.name} ${String(row[column])}`, found?.holds === true);
    }
    return conditionHolds(this.rules[rule], actor, row, (relation, value) => answers.get(`${relation.name} ${String(value)}`) === true);
  }
}

/** States the rules for rows with these columns: `definePolicy<'authorId' | 'cohortId'>()({ see: …, edit: own('authorId') })`. */
export const definePolicy = <C extends string>() => <Rule extends string>(rules: Record<Rule | 'see', Condition<C>>): Policy<C, Rule> => new Policy(rules);

/** @throws DomainError NOT_FOUND when the actor may not see the row, FORBIDDEN when they see it but may not. */
export async function authorize<C extends string, Rule extends string>(db: Queryable, policy: Policy<C, Rule>, actor: Actor, rule: Rule, row: Row<C> | undefined | null): Promise<void> {
  if (!row || !(await policy.allows(db, actor, 'see', row))) throw notFound();
  if (!(await policy.allows(db, actor, rule, row))) throw forbidden();
}
