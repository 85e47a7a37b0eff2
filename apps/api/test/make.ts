import { randomUUID } from 'node:crypto';
import type { ProgrammeRole, RoomRole, Sector } from '@cohortium/contract';
import { SessionService } from '../src/features/identity/index.ts';
import { RoomService } from '../src/features/rooms/index.ts';
import { name as identifier, sql, snakeCase } from '../src/kernel/database/sql.ts';
import { database, server } from './server.ts';

/** Someone signed in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** For a request or a socket's handshake. */
  readonly cookie: string;
}

interface PersonOptions {
  email?: string;
  headline?: string;
  cohortId?: string;
  isAdmin?: boolean;
  isGuest?: boolean;
  locale?: string;
  /** Audience ranks by field: `{ headline: 1 }`. */
  audiences?: Record<string, number>;
  offers?: string[];
  needs?: string[];
  organisationId?: string;
  /** A role in a programme: `{ programmeId: 'STAFF' }`. */
  roles?: Record<string, ProgrammeRole>;
}

let count = 0;
const next = (): number => ++count;
const id = async (statement: ReturnType<typeof sql>): Promise<string> => {
  const row = await database().one<{ id: string }>(statement);
  if (!row) throw new Error('Nothing was inserted');
  return row.id;
};
const named = (name: string): string => JSON.stringify({ en: name, he: `${name} בעברית` });

async function signIn(accountId: string): Promise<string> {
  const { token } = await server().get(SessionService).begin(database(), accountId, 'test');
  return `session=${token}`;
}

async function person(name = `Person ${next()}`, options: PersonOptions = {}): Promise<Person> {
  const db = database();
  const email = options.email ?? `${name.toLowerCase().replace(/[^a-z0-9]+/g, '.')}.${next()}@example.org`;
  const accountId = await id(sql`insert into account (email, email_verified_at, is_admin, locale) values (${email}, now(), ${options.isAdmin ?? false}, ${options.locale ?? 'en'}) returning id`);
  await db.query(sql`insert into member (id, name, headline, is_guest, profile_completed_at) values (${accountId}, ${name}, ${options.headline ?? ''}, ${options.isGuest ?? false}, now())`);
  for (const [field, rank] of Object.entries(options.audiences ?? {})) {
    await db.query(sql`update member set ${identifier(`audience_${snakeCase(field)}`)} = ${rank} where id = ${accountId}`);
  }
  const cohortId = options.cohortId ?? (options.isGuest ? undefined : await cohortOf(await programme()));
  if (cohortId) await db.query(sql`insert into cohort_membership (cohort_id, member_id) values (${cohortId}, ${accountId})`);
  if (options.organisationId) await db.query(sql`insert into affiliation (member_id, organisation_id, role_title) values (${accountId}, ${options.organisationId}, 'Director')`);
  for (const [programmeId, role] of Object.entries(options.roles ?? {})) await db.query(sql`insert into programme_role (programme_id, member_id, role) values (${programmeId}, ${accountId}, ${role})`);
  for (const key of options.offers ?? []) await hold(accountId, 'OFFER', key);
  for (const key of options.needs ?? []) await hold(accountId, 'NEED', key);
  await db.query(sql`select member_reindex(array[${accountId}::uuid])`);
  return { id: accountId, name, email, cookie: await signIn(accountId) };
}

async function hold(memberId: string, kind: 'OFFER' | 'NEED', key: string): Promise<void> {
  await database().query(sql`insert into member_skill (member_id, kind, skill_id) values (${memberId}, ${kind}, ${await skill(key)})`);
}

/** The skill with that key, made when it is not there. */
async function skill(key: string, aliases: string[] = []): Promise<string> {
  const found = await database().one<{ id: string }>(sql`select id from skill where key = ${key}`);
  if (found) return found.id;
  const group = await id(sql`insert into skill_group (key, name) values ('general', ${named('General')}) on conflict (key) do update set key = excluded.key returning id`);
  return id(sql`insert into skill (key, group_id, name, aliases) values (${key}, ${group}, ${named(key.replaceAll('-', ' '))}, ${aliases}) returning id`);
}

const programme = (name = `Programme ${next()}`): Promise<string> => id(sql`insert into programme (slug, name) values (${`programme-${next()}`}, ${named(name)}) returning id`);
const organisation = (name: string, sector: Sector): Promise<string> => id(sql`insert into organisation (name, sector) values (${named(name)}, ${sector}) returning id`);
const cohortOf = (programmeId: string, name = `Cohort ${next()}`, year = 2016): Promise<string> =>
  id(sql`insert into cohort (programme_id, name, year, state) values (${programmeId}, ${named(name)}, ${year}, 'GRADUATED') returning id`);

/** Members of one new cohort of a new programme, by their names: `const { ana, ben, cohort } = await make.cohort('ana', 'ben')`. */
async function cohort<Name extends string>(...names: Name[]): Promise<Record<Name, Person> & { cohort: { id: string }; programme: { id: string } }> {
  const programmeId = await programme();
  const cohortId = await cohortOf(programmeId);
  const people: [string, Person][] = [];
  for (const name of names) people.push([name, await person(name, { cohortId })]);
  return Object.assign(Object.fromEntries(people) as Record<Name, Person>, { cohort: { id: cohortId }, programme: { id: programmeId } });
}

async function connect(one: Person, other: Person): Promise<void> {
  const [a, b] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
  await database().query(sql`insert into connection (a_id, b_id, requested_by, state, decided_at) values (${a}, ${b}, ${one.id}, 'CONNECTED', now())`);
}

async function block(blocker: Person, blocked: Person): Promise<void> {
  await database().query(sql`insert into block (blocker_id, blocked_id) values (${blocker.id}, ${blocked.id})`);
}

/** A room that these people may enter; its host is nobody's. */
async function room(people: readonly Person[], role: RoomRole = 'MEMBER'): Promise<string> {
  const rooms = server().get(RoomService);
  return database().transaction(async tx => {
    const roomId = await rooms.open(tx, { kind: 'GROUP', hostKind: 'TEST', hostId: randomUUID(), title: { en: 'A room', he: 'חדר' } });
    await rooms.grant(tx, roomId, people.map(person => person.id), role, 'test');
    return roomId;
  });
}

/** Worlds for tests, made straight in the database; what is tested goes through the API. */
export const make = { person, programme, cohort, cohortOf, organisation, skill, connect, block, room, signIn };
