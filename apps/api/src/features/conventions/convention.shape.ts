import { askedAt, type Actor } from '../../kernel/authz/actor.ts';
import type { Sql } from '../../kernel/database/sql.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { column, group, instant, instantSql, many, one, said, Shape, value } from '../../kernel/read/shape.ts';
import { memberShape } from '../members/index.ts';
import { programmeShape } from '../programmes/index.ts';
import { unknownTo } from '../ties/index.ts';
import { conventionPolicy } from './convention.policy.ts';

const phase = (actor: Actor, starts: Sql, ends: Sql): Sql => sql`case when ${askedAt(actor)} < ${starts} then 'TO_COME' when ${askedAt(actor)} < ${ends} then 'NOW' else 'OVER' end`;
/** A moment on the session's clock, as an instant. */
export const sessionStart = (row: Sql): Sql => sql`convention_instant(${row}.convention_id, ${row}.starts_at)`;
export const sessionEnd = (row: Sql): Sql => sql`convention_instant(${row}.convention_id, ${row}.ends_at)`;

export const placeShape = new Shape('Place', { table: 'convention_place' }, { id: column('id'), name: said('name'), capacity: column('capacity') });
export const trackShape = new Shape('Track', { table: 'convention_track' }, { id: column('id'), name: said('name'), colour: column('colour'), position: column('position') });

export const sessionPartShape: Shape = new Shape('SessionPart', { table: 'session_role', visible: ({ row, actor }) => sql`not ${unknownTo(actor, sql`${row}.member_id`)}` }, {
  role: column('role'),
  member: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.member_id` }),
});

export const registrationShape = new Shape('Registration', { table: 'registration' }, { attendance: column('attendance'), registeredAt: instant('registered_at'), checkedInAt: instant('checked_in_at') });

export const sessionShape: Shape = new Shape('Session', {
  table: 'convention_session',
  visible: ({ row, actor }) => sql`exists (select 1 from convention c where c.id = ${row}.convention_id and ${conventionPolicy.sql(actor, 'see', raw('c'))})`,
}, {
  id: column('id'),
  title: said('title'),
  abstract: said('abstract'),
  format: column('format'),
  track: one({ shape: () => trackShape, where: ({ row, item }) => sql`${item}.id = ${row}.track_id` }),
  sdgs: column('sdgs'),
  startsAt: value(({ row }) => instantSql(sessionStart(row))),
  endsAt: value(({ row }) => instantSql(sessionEnd(row))),
  phase: value(({ row, actor }) => phase(actor, sessionStart(row), sessionEnd(row))),
  place: one({ shape: () => placeShape, where: ({ row, item }) => sql`${item}.id = ${row}.place_id` }),
  parts: many({ shape: () => sessionPartShape, where: ({ row, item }) => sql`${item}.session_id = ${row}.id`, order: ({ item }) => sql`${item}.position, ${item}.member_id, ${item}.role` }),
  isMine: value(({ row, actor }) => sql`exists (select 1 from session_role sr where sr.session_id = ${row}.id and sr.member_id = ${actor.accountId}::uuid)`),
  roomId: value(({ row, actor }) => sql`case when in_room(${row}.room_id, ${actor.accountId}::uuid) then ${row}.room_id end`),
  convention: one({ shape: () => conventionShape, where: ({ row, item }) => sql`${item}.id = ${row}.convention_id` }),
});

const attending = (actor: Actor, row: Sql, attendance: 'ONSITE' | 'REMOTE'): Sql =>
  sql`(select count(*) from registration r where r.convention_id = ${row}.id and r.cancelled_at is null and r.attendance = ${attendance} and not ${unknownTo(actor, sql`r.member_id`)})`;
const dayStart = (row: Sql): Sql => sql`(${row}.starts_on::timestamp at time zone ${row}.time_zone)`;
const dayEnd = (row: Sql): Sql => sql`((${row}.ends_on + 1)::timestamp at time zone ${row}.time_zone)`;

export const conventionShape: Shape = new Shape('Convention', { table: 'convention', visible: ({ row, actor }) => conventionPolicy.sql(actor, 'see', row) }, {
  id: column('id'),
  slug: column('slug'),
  name: said('name'),
  about: said('about'),
  place: value(({ row, actor }) => sql`coalesce(said(${row}.place, ${actor.locale}), '')`),
  timeZone: column('time_zone'),
  startsOn: column('starts_on'),
  endsOn: column('ends_on'),
  phase: value(({ row, actor }) => phase(actor, dayStart(row), dayEnd(row))),
  programme: one({ shape: () => programmeShape, where: ({ row, item }) => sql`${item}.id = ${row}.programme_id` }),
  places: many({ shape: () => placeShape, where: ({ row, item }) => sql`${item}.convention_id = ${row}.id`, order: ({ item }) => sql`${item}.position, ${item}.id` }),
  tracks: many({ shape: () => trackShape, where: ({ row, item }) => sql`${item}.convention_id = ${row}.id`, order: ({ item }) => sql`${item}.position, ${item}.id` }),
  sessions: many({ shape: () => sessionShape, where: ({ row, item }) => sql`${item}.convention_id = ${row}.id`, order: ({ item }) => sql`${item}.starts_at, ${item}.place_id, ${item}.id` }),
  registration: one({ shape: () => registrationShape, where: ({ row, item, actor }) => sql`${item}.convention_id = ${row}.id and ${item}.member_id = ${actor.accountId}::uuid and ${item}.cancelled_at is null` }),
  attendees: group({ onsite: value(({ row, actor }) => attending(actor, row, 'ONSITE')), remote: value(({ row, actor }) => attending(actor, row, 'REMOTE')) }),
  viewerCan: value(({ row, actor }) => conventionPolicy.abilities(actor, ['register', 'run', 'seePeople'], row)),
});
