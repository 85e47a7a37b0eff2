import type { Actor } from '../authz/actor.ts';
import { SqlForm, type Sql } from '../database/sql.ts';

/** Marks what stands for a value of the actor's. No id, language or time holds it. */
const mark = '\u0001';

/** A member with cohorts and no role: nearly everyone who asks. SQL made for one of them differs from that for another in these values alone. */
const someMember = {
  kind: 'member', accountId: `${mark}accountId`, sessionId: `${mark}sessionId`, isAdmin: false, cohortIds: [`${mark}cohortIds`], programmeIds: [`${mark}programmeIds`],
  roles: {}, at: new Date(1), locale: `${mark}locale`,
} as const satisfies Actor;

type Place = 'accountId' | 'sessionId' | 'cohortIds' | 'programmeIds' | 'at' | 'locale';
const placeOfValue = new Map<unknown, Place>([[someMember.accountId, 'accountId'], [someMember.sessionId, 'sessionId'], [someMember.at, 'at'], [someMember.locale, 'locale']]);
const placeOfList = new Map<unknown, Place>([[someMember.cohortIds[0], 'cohortIds'], [someMember.programmeIds[0], 'programmeIds']]);

/** @throws Error for what was made of an actor's value: it cannot be filled in. */
function placeOf(value: unknown): Place | undefined {
  const place = Array.isArray(value) && value.length === 1 ? placeOfList.get(value[0]) : placeOfValue.get(value);
  if (!place && JSON.stringify(value)?.includes('\\u0001')) throw new Error('Made of a value of the actor');
  return place;
}

function isSome({ kind, isAdmin, seenFrom, cohortIds, programmeIds, roles }: Actor): boolean {
  for (const _programme in roles) return false;
  return kind === 'member' && !isAdmin && seenFrom === undefined && cohortIds.length > 0 && programmeIds.length > 0;
}

const forms = new WeakMap<object, SqlForm<Place> | null>();

/**
 * SQL that depends on the actor alone: made once for each `key`, then filled in for each member who asks; made anew for guests, staff and all for whom
 * rules may read otherwise. Making it cost a sixth of all that the server does for a page.
 */
export function forActor(key: object, actor: Actor, make: (actor: Actor) => Sql): Sql {
  if (actor === someMember || !isSome(actor)) return make(actor);
  let form = forms.get(key);
  if (form === undefined) forms.set(key, (form = formOf(make)));
  if (!form) return make(actor);
  const filled = form.fill(place => actor[place]);
  if (checks) requireSame(filled, make(actor));
  return filled;
}

/** Null when values of the actor are worked into others or into the text. */
function formOf(make: (actor: Actor) => Sql): SqlForm<Place> | null {
  try {
    const form = new SqlForm(make(someMember), placeOf);
    return form.texts.some(text => text.includes(mark)) ? null : form;
  } catch {
    return null;
  }
}

/** SQL reads an actor otherwise than by the values that are filled in: a mistake of ours, found by tests. */
export class DependsOnMore extends Error {}

/** In tests, what is filled in is held against what would have been made. */
const checks = process.env['NODE_ENV'] === 'test';
const spelled = ({ text, values }: Sql): string => text.replaceAll(/\$(\d+)/g, (_, number) => JSON.stringify(values[Number(number) - 1]));

function requireSame(filled: Sql, made: Sql): void {
  if (spelled(filled) !== spelled(made)) throw new DependsOnMore(`More of the actor than their values is read: ${spelled(made)}`);
}
