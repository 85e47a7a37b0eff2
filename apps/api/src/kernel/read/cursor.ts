import { badField } from '../errors/domain-error.ts';

/** Types by which lists are ordered, as SQL casts the cursor's text back. */
export type KeyType = 'text' | 'timestamptz' | 'timestamp' | 'uuid' | 'bigint' | 'int' | 'numeric' | 'text collate "und-x-icu"';

const isText = (value: string): boolean => value.isWellFormed() && !value.includes('\0');
/** `2026-11-21 09:30:00.123456Z`, and a day that there is. */
function isMoment(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?Z?$/.test(value)) return false;
  const moment = new Date(`${value.slice(0, 10)}T${value.slice(11, 19)}Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value.slice(0, 10));
}

/** A cursor is opaque but not sealed: whoever rewrites one is refused before the database is asked to cast it. */
const fits: Readonly<Record<KeyType, (value: string) => boolean>> = {
  text: isText,
  'text collate "und-x-icu"': isText,
  timestamptz: isMoment,
  timestamp: isMoment,
  uuid: value => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  bigint: value => /^-?\d{1,18}$/.test(value),
  int: value => /^-?\d{1,10}$/.test(value) && Math.abs(Number(value)) < 2 ** 31,
  numeric: value => /^-?\d{1,30}(\.\d{1,30})?$/.test(value),
};

function partsOf(after: string): unknown {
  try {
    return JSON.parse(Buffer.from(after, 'base64').toString('utf8'));
  } catch {
    return null;
  }
}

/** The keys that a cursor of this list holds. @throws DomainError BAD_INPUT for one of another list, and for what is none. */
export function readCursor(after: string, hash: string, types: readonly KeyType[]): string[] {
  const parts = partsOf(after);
  const [given, ...values]: unknown[] = Array.isArray(parts) ? parts : [];
  const keys = values.filter((value, index): value is string => typeof value === 'string' && fits[types[index] ?? 'text'](value));
  if (given !== hash || keys.length !== types.length || values.length !== types.length) throw badField('after', 'common:error.cursor');
  return keys;
}
