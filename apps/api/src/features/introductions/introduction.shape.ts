import { sql } from '../../kernel/database/sql.ts';
import { column, instant, many, one, Shape, value } from '../../kernel/read/shape.ts';
import { memberShape } from '../members/index.ts';
import { introductionVisible, isOpen, myAnswer } from './introduction.policy.ts';

export const introductionShape = new Shape('Introduction', { table: 'introduction', visible: ({ row, actor }) => introductionVisible(row, actor) }, {
  id: column('id'),
  introducer: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.introducer_id` }),
  people: many({ shape: () => memberShape, where: ({ row, item, actor }) => sql`${item}.id in (${row}.a_id, ${row}.b_id) and ${item}.id <> ${actor.accountId}::uuid`, order: ({ item }) => sql`${item}.name collate "und-x-icu", ${item}.id` }),
  isMine: value(({ row, actor }) => sql`(${row}.introducer_id = ${actor.accountId}::uuid)`),
  words: column('words'),
  lang: column('lang'),
  state: value(({ row, actor }) => sql`case when ${row}.state = 'MADE' then 'MADE' when ${isOpen(actor, row)} then 'WAITING' else 'NOT_MADE' end`),
  waitsForMe: value(({ row, actor }) => sql`(${isOpen(actor, row)} and ${actor.accountId}::uuid in (${row}.a_id, ${row}.b_id) and ${myAnswer(actor, row)} is null)`),
  proposedAt: instant('proposed_at'),
  expiresAt: instant('expires_at'),
});
