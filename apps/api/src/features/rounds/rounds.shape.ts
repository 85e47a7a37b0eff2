import { roundsLimits } from '@cohortium/contract';
import { askedAt } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { column, group, instant, instantSql, many, one, Shape, value, type Field } from '../../kernel/read/shape.ts';
import { conventionShape, placeShape } from '../conventions/index.ts';
import { reasonsField } from '../matching/index.ts';
import { memberPolicy, memberShape } from '../members/index.ts';
import { roundsPolicy, seatPolicy } from './rounds.policy.ts';
import type { Actor } from '../../kernel/authz/actor.ts';

/** As many groups as a round may have: nobody meets alone. */
const mostGroups = roundsLimits.people / 2;
/** The programme's staff look at it: `convention` is the id of the convention. */
export const drawnBy = (actor: Actor, convention: Sql): Sql => sql`exists (select 1 from convention c where c.id = ${convention} and ${roundsPolicy.sql(actor, 'draw', raw('c'))})`;
const zoneOf = (round: Sql): Sql => sql`(select c.time_zone from meeting_draw d join convention c on c.id = d.convention_id where d.id = ${round}.draw_id)`;
/** A round's moment, as an instant. */
export const roundStart = (round: Sql): Sql => sql`(${round}.starts_at at time zone ${zoneOf(round)})`;
export const roundEnd = (round: Sql): Sql => sql`(${round}.ends_at at time zone ${zoneOf(round)})`;
const phaseOf = (actor: Actor, round: Sql): Sql => sql`case when ${askedAt(actor)} < ${roundStart(round)} then 'TO_COME' when ${askedAt(actor)} < ${roundEnd(round)} then 'NOW' else 'OVER' end`;

const place = one({ shape: () => placeShape, where: ({ row, item }) => sql`${item}.id = ${row}.place_id` });

export const meetingTablesShape = new Shape('MeetingTables', { table: 'meeting_tables' }, { place, tables: column('tables') });

export const meetingGroupShape = new Shape('MeetingGroup', { table: 'meeting_group' }, {
  id: column('id'),
  place,
  table: column('table_number'),
  people: many({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id in (select ms.member_id from meeting_seat ms where ms.group_id = ${row}.id)`, order: ({ item }) => sql`${item}.name collate "und-x-icu", ${item}.id` }),
});

export const meetingRoundShape = new Shape('MeetingRound', { table: 'meeting_round' }, {
  id: column('id'),
  number: column('number'),
  startsAt: value(({ row }) => instantSql(roundStart(row))),
  endsAt: value(({ row }) => instantSql(roundEnd(row))),
  phase: value(({ row, actor }) => phaseOf(actor, row)),
  groups: many({
    shape: () => meetingGroupShape,
    where: ({ row, item }) => sql`${item}.round_id = ${row}.id`,
    order: ({ item }) => sql`(select mt.position from meeting_tables mt where mt.place_id = ${item}.place_id), ${item}.place_id, ${item}.table_number`,
    limit: mostGroups,
  }),
});

const figure = (name: string, type: 'int' | 'real'): Field => value(({ row }) => sql`(${row}.figures ->> ${raw(`'${name}'`)})::${raw(type)}`);

export const meetingDrawShape = new Shape('MeetingDraw', { table: 'meeting_draw', visible: ({ row, actor }) => drawnBy(actor, sql`${row}.convention_id`) }, {
  id: column('id'),
  state: column('state'),
  progress: column('progress'),
  askedAt: instant('asked_at'),
  publishedAt: instant('published_at'),
  figures: group({
    people: figure('people', 'int'), groups: figure('groups', 'int'), crossing: figure('crossing', 'int'), crossingBound: figure('crossingBound', 'int'), share: figure('share', 'real'),
    sittingOut: figure('sittingOut', 'int'), unmet: figure('unmet', 'int'),
  }, ({ row }) => sql`${row}.state = 'READY'`),
  rounds: many({ shape: () => meetingRoundShape, where: ({ row, item }) => sql`${item}.draw_id = ${row}.id`, order: ({ item }) => sql`${item}.number` }),
});

const wall = (time: Sql): Sql => sql`to_char(${time}, 'YYYY-MM-DD"T"HH24:MI')`;
const takesPart = (row: Sql, person: Sql): Sql => sql`takes_part_in_meetings(${row}.id, ${person})`;
const draw = (published: boolean): Field => one({
  shape: () => meetingDrawShape,
  where: ({ row, item }) => sql`${item}.convention_id = ${row}.id and ${item}.published_at is ${raw(published ? 'not null' : 'null')}`,
  order: ({ item }) => sql`${item}.asked_at desc, ${item}.id desc`,
});

export const meetingRoundsShape = new Shape('MeetingRounds', { table: 'meeting_rounds' }, {
  id: column('id'),
  rounds: column('rounds'),
  minutes: column('minutes'),
  pause: column('pause'),
  startsAt: value(({ row }) => instantSql(sql`convention_instant(${row}.id, ${row}.starts_at)`)),
  startsAtThere: value(({ row }) => wall(sql`${row}.starts_at`)),
  everyone: column('everyone'),
  preferSectors: column('prefer_sectors'),
  preferCohorts: column('prefer_cohorts'),
  leaveOutConnected: column('leave_out_connected'),
  tables: many({ shape: () => meetingTablesShape, where: ({ row, item }) => sql`${item}.convention_id = ${row}.id`, order: ({ item }) => sql`${item}.position` }),
  takingPart: value(({ row, actor }) => sql`(select count(*)::int from member m join registration r on r.member_id = m.id and r.convention_id = ${row}.id
    where not m.is_guest and ${takesPart(row, raw('m.id'))} and ${memberPolicy.sql(actor, 'see', raw('m'))})`),
  takesPart: value(({ row, actor }) => takesPart(row, sql`${actor.accountId}::uuid`)),
  mayTakePart: value(({ row, actor }) => sql`(${raw(String(actor.kind === 'member'))} and exists (select 1 from registration r where r.convention_id = ${row}.id and r.member_id = ${actor.accountId}::uuid and r.cancelled_at is null and r.attendance = 'ONSITE'))`),
  publishedAt: value(({ row }) => sql`(select ${instantSql(raw('d.published_at'))} from meeting_draw d where d.convention_id = ${row}.id and d.published_at is not null)`),
  published: draw(true),
  draft: draw(false),
  viewerCan: value(({ row, actor }) => sql`json_build_object('draw', ${drawnBy(actor, sql`${row}.id`)})`),
  version: column('version'),
});

export const meetingPartnerShape = new Shape('MeetingPartner', { table: 'member', visible: ({ row, actor }) => memberPolicy.sql(actor, 'see', row) }, {
  member: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.id` }),
  reasons: reasonsField(row => sql`coalesce(told.reasons -> ${row}.id::text, '[]'::jsonb)`),
});

/** A meeting of a plan that holds, of the reader with somebody whom they may see. */
export const meetingTold = (row: Sql, actor: Actor): Sql => sql`exists (select 1 from meeting_seat mine where mine.group_id = ${row}.id and ${seatPolicy.sql(actor, 'see', raw('mine'))})
  and exists (select 1 from meeting_round round join meeting_draw d on d.id = round.draw_id and d.published_at is not null where round.id = ${row}.round_id)
  and exists (select 1 from meeting_seat ms join member m on m.id = ms.member_id and m.id <> ${actor.accountId}::uuid where ms.group_id = ${row}.id and ${memberPolicy.sql(actor, 'see', raw('m'))})`;

/** Read with its round joined as `round`, and the reasons for each person (`{id: […]}`) as `told`. */
export const myMeetingShape = new Shape('MyMeeting', {
  table: 'meeting_group',
  visible: ({ row, actor }) => sql`exists (select 1 from meeting_seat mine where mine.group_id = ${row}.id and ${seatPolicy.sql(actor, 'see', raw('mine'))})`,
}, {
  id: column('id'),
  number: value(() => raw('round.number')),
  startsAt: value(() => instantSql(roundStart(raw('round')))),
  endsAt: value(() => instantSql(roundEnd(raw('round')))),
  phase: value(({ actor }) => phaseOf(actor, raw('round'))),
  place,
  table: column('table_number'),
  people: many({
    shape: () => meetingPartnerShape,
    where: ({ row, item, actor }) => sql`${item}.id in (select ms.member_id from meeting_seat ms where ms.group_id = ${row}.id and ms.member_id <> ${actor.accountId}::uuid)`,
    order: ({ item }) => sql`${item}.name collate "und-x-icu", ${item}.id`,
  }),
});

const roundOf = (row: Sql, told: (round: Sql) => Sql): Sql => sql`(select ${told(raw('round'))} from meeting_round round where round.id = ${row}.round_id)`;

/** One of the reader's own meetings, told by itself. */
export const meetingNewsShape = new Shape('MeetingNews', { table: 'meeting_group', visible: ({ row, actor }) => meetingTold(row, actor) }, {
  id: column('id'),
  convention: one({ shape: () => conventionShape, where: ({ row, item }) => sql`${item}.id = (select d.convention_id from meeting_round round join meeting_draw d on d.id = round.draw_id where round.id = ${row}.round_id)` }),
  number: value(({ row }) => roundOf(row, round => sql`${round}.number`)),
  startsAt: value(({ row }) => roundOf(row, round => instantSql(roundStart(round)))),
  endsAt: value(({ row }) => roundOf(row, round => instantSql(roundEnd(round)))),
  place,
  table: column('table_number'),
  people: many({ shape: () => memberShape, where: ({ row, item, actor }) => sql`${item}.id in (select ms.member_id from meeting_seat ms where ms.group_id = ${row}.id and ms.member_id <> ${actor.accountId}::uuid)`, order: ({ item }) => sql`${item}.name collate "und-x-icu", ${item}.id` }),
});

const sideOf = (side: 'one_id' | 'other_id'): Field => one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.${raw(side)}` });
export const meetingPairShape = new Shape('MeetingPair', { table: 'meeting_pair', visible: ({ row, actor }) => drawnBy(actor, sql`${row}.convention_id`) }, {
  kind: column('kind'), one: sideOf('one_id'), other: sideOf('other_id'),
});
