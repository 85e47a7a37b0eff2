import { programmesWithRole, type Actor } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { column, instant, one, Shape, value } from '../../kernel/read/shape.ts';
import { memberPolicy, memberShape } from '../members/index.ts';
import { programmeShape } from '../programmes/index.ts';
import { skillShape } from '../skills/index.ts';
import { unknownTo } from '../ties/index.ts';

/** Of a programme that the reader belongs to. */
export const ofMine = (row: Sql, actor: Actor): Sql => sql`${row}.programme_id = any(${[...actor.programmeIds]}::uuid[])`;
/** Known in its programme and to admins, where they may know who asks. */
export const askVisible = (row: Sql, actor: Actor): Sql => sql`((${ofMine(row, actor)} or ${raw(String(actor.isAdmin))}) and exists (select 1 from member asker where asker.id = ${row}.author_id and ${memberPolicy.sql(actor, 'see', raw('asker'))}))`;

/** The reader offers what is asked for. */
export const fits = (row: Sql, actor: Actor): Sql => sql`coalesce(${row}.skill_id = any(offered_by(${actor.accountId}::uuid)), false)`;
/** Where the reader talks about it. */
export const roomOf = (row: Sql, actor: Actor): Sql => sql`(select offer.room_id from ask_offer offer where offer.ask_id = ${row}.id and offer.member_id = ${actor.accountId}::uuid)`;

const seesOffers = (row: Sql, actor: Actor): Sql => sql`(${row}.author_id = ${actor.accountId}::uuid or ${row}.programme_id = any(${programmesWithRole(actor, 'STAFF')}::uuid[]))`;

export const askShape = new Shape('Ask', { table: 'ask', visible: ({ row, actor }) => askVisible(row, actor) }, {
  id: column('id'),
  text: column('text'),
  lang: column('lang'),
  programme: one({ shape: () => programmeShape, where: ({ row, item }) => sql`${item}.id = ${row}.programme_id` }),
  author: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.author_id` }),
  skill: one({ shape: () => skillShape, where: ({ row, item }) => sql`${item}.id = ${row}.skill_id` }),
  askedAt: instant('asked_at'),
  isOpen: value(({ row }) => sql`(${row}.closed_at is null)`),
  isMine: value(({ row, actor }) => sql`(${row}.author_id = ${actor.accountId}::uuid)`),
  fitsMe: value(({ row, actor }) => fits(row, actor)),
  roomId: value(({ row, actor }) => roomOf(row, actor)),
  offers: value(({ row, actor }) => sql`case when ${seesOffers(row, actor)} then (select count(*)::int from ask_offer offer where offer.ask_id = ${row}.id and not ${unknownTo(actor, raw('offer.member_id'))}) end`),
});
