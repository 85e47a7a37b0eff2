import { raw, sql } from '../../kernel/database/sql.ts';
import { column, instant, instantSql, one, Shape, value } from '../../kernel/read/shape.ts';
import { memberShape } from '../members/index.ts';
import { openSlots, otherOf, talkVisible, waitsForMe } from './talk.policy.ts';

export const talkShape = new Shape('Talk', { table: 'talk', visible: ({ row, actor }) => talkVisible(row, actor) }, {
  id: column('id'),
  other: one({ shape: () => memberShape, where: ({ row, item, actor }) => sql`${item}.id = ${otherOf(actor, row)}` }),
  state: column('state'),
  startsAt: instant('starts_at'),
  minutes: column('minutes'),
  note: column('note'),
  place: column('place'),
  slots: value(({ row, actor }) => sql`(select coalesce(json_agg(${instantSql(raw('open.slot'))} order by open.slot), '[]'::json) from unnest(${openSlots(actor, row)}) as open(slot))`),
  offeredByMe: value(({ row, actor }) => sql`((${row}.offered_by = ${actor.accountId}::uuid) is true)`),
  waitsForMe: value(({ row, actor }) => waitsForMe(actor, row)),
  othersAsked: value(({ row }) => sql`(${row}.others_asked_by is not null)`),
  changedAt: instant('changed_at'),
});

/** The reader's own; the address is no field of it. */
export const calendarFeedShape = new Shape('CalendarFeed', { table: 'calendar_feed', visible: ({ row, actor }) => sql`(${row}.member_id = ${actor.accountId}::uuid)` }, {
  host: column('host'),
  since: instant('since'),
});
