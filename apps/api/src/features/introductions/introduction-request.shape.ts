import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import type { Actor } from '../../kernel/authz/actor.ts';
import { column, instant, instantSql, one, Shape, value, type Field } from '../../kernel/read/shape.ts';
import { memberPolicy, memberShape } from '../members/index.ts';
import { areConnected, isOpen, requestVisible } from './introduction.policy.ts';

const person = (side: 'asker_id' | 'helper_id' | 'other_id'): Field => one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.${raw(side)}` });
/** It waits for an answer, or looks as if it did: who would rather not is told to nobody. */
export const waits = (actor: Actor, row: Sql): Sql => sql`(${row}.state = 'OPEN' and ${row}.expires_at > ${actor.at}::timestamptz and ${row}.answer is distinct from 'YES')`;
const passedOn = (actor: Actor, row: Sql): Sql => sql`exists (select 1 from introduction i where i.id = ${row}.introduction_id and ${isOpen(actor, raw('i'))})`;

export const introductionRequestShape = new Shape('IntroductionRequest', { table: 'introduction_request', visible: ({ row, actor }) => requestVisible(row, actor) }, {
  id: column('id'),
  asker: person('asker_id'),
  helper: person('helper_id'),
  other: person('other_id'),
  isMine: value(({ row, actor }) => sql`(${row}.asker_id = ${actor.accountId}::uuid)`),
  words: column('words'),
  lang: column('lang'),
  state: value(({ row, actor }) => sql`case when ${areConnected(sql`${row}.asker_id`, sql`${row}.other_id`)} then 'MADE' when ${waits(actor, row)} then 'WAITING' when ${passedOn(actor, row)} then 'PASSED_ON' else 'NOT_MADE' end`),
  askedAt: instant('asked_at'),
  expiresAt: value(({ row }) => instantSql(sql`coalesce((select i.expires_at from introduction i where i.id = ${row}.introduction_id), ${row}.expires_at)`)),
});

/** Read with the id of the third joined as `wanted`. */
export const introducerShape = new Shape('Introducer', { table: 'member', visible: ({ row, actor }) => memberPolicy.sql(actor, 'see', row) }, {
  member: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.id` }),
  isAsked: value(({ row, actor }) => sql`exists (select 1 from introduction_request q where q.asker_id = ${actor.accountId}::uuid and q.helper_id = ${row}.id and q.other_id = wanted.id and ${waits(actor, raw('q'))})`),
});
