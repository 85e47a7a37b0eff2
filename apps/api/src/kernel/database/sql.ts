import sqlTag, { empty, join, raw, type RawValue, Sql } from 'sql-template-tag';

/** A piece of SQL with its parameters; pieces nest, values never become text. */
export const sql = sqlTag;
export { empty, join, raw, Sql, type RawValue };

/** An identifier written by us (never by a person). @throws Error for anything but a plain name. */
export function name(identifier: string): Sql {
  if (!/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/.test(identifier)) throw new Error(`Not an identifier: ${identifier}`);
  return raw(identifier);
}

/** `authorId` → `author_id`, as columns are named. */
export const snakeCase = (property: string): string => property.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/** All of them (`true` for none). */
export const and = (conditions: readonly Sql[]): Sql => (conditions.length ? sql`(${join([...conditions], ' and ')})` : raw('true'));
/** Any of them (`false` for none). */
export const or = (conditions: readonly Sql[]): Sql => (conditions.length ? sql`(${join([...conditions], ' or ')})` : raw('false'));
