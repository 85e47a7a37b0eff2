import { audienceFields, audienceRank } from '@cohortium/contract';
import { name, or, raw, snakeCase, sql, type Sql } from '../../kernel/database/sql.ts';
import { column, many, Shape, value, type Field } from '../../kernel/read/shape.ts';

const toVisitors = (row: Sql, field: string): Sql => sql`${row}.${name(`audience_${snakeCase(field)}`)} = ${raw(String(audienceRank.PUBLIC))}`;

/** Visitors see a member who marked a field public while a programme of theirs allows it; nobody else is there for them. */
export const isPublic = (row: Sql): Sql => sql`(${row}.left_at is null and not ${row}.is_guest and ${or(audienceFields.map(field => toVisitors(row, field)))} and may_be_public(${row}.id))`;

/** Whether this very field of a member is shown to visitors. */
export const isPublicField = (row: Sql, field: string): Sql => sql`(${toVisitors(row, field)} and ${isPublic(row)})`;

const guarded = (field: string, empty: Sql, told: (row: Sql) => Sql = row => sql`${row}.${name(snakeCase(field))}`): Field =>
  value(({ row }) => sql`case when ${toVisitors(row, field)} then ${told(row)} else ${empty} end`);
const text = (field: string): Field => guarded(field, raw('null'), row => sql`nullif(${row}.${name(snakeCase(field))}, '')`);
const held = (kind: 'OFFER' | 'NEED', field: string): Field => many({
  shape: () => publicSkillShape,
  where: ({ row, item }) => sql`${item}.member_id = ${row}.id and ${item}.kind = ${kind} and ${toVisitors(row, field)}`,
  order: ({ item }) => sql`${item}.position, ${item}.skill_id`,
});

const publicSkillShape = new Shape('PublicSkill', { table: 'member_skill' }, {
  id: column('skill_id'),
  name: value(({ row, actor }) => sql`(select said(s.name, ${actor.locale}) from skill s where s.id = ${row}.skill_id)`),
  note: column('note'),
});

/** A shape of its own, without a way on to anything that members see: what is not listed here cannot leak through it. */
export const publicProfileShape = new Shape('PublicProfile', { table: 'member', visible: ({ row }) => isPublic(row) }, {
  id: column('id'),
  name: column('name'),
  alsoNamed: value(({ row }) => sql`nullif(${row}.also_named, '')`),
  lang: column('lang'),
  headline: text('headline'),
  bio: text('bio'),
  place: text('place'),
  languages: guarded('languages', raw(`'{}'`)),
  links: guarded('links', raw(`'[]'::jsonb`)),
  openTo: guarded('openTo', raw(`'{}'`)),
  roleTitle: guarded('role', raw('null'), row => sql`(select nullif(f.role_title, '') from affiliation f where f.member_id = ${row}.id and f.ended_at is null)`),
  organisation: value(({ row, actor }) => sql`case when ${toVisitors(row, 'role')} then (select said(g.name, ${actor.locale}) from affiliation f join organisation g on g.id = f.organisation_id where f.member_id = ${row}.id and f.ended_at is null) end`),
  offers: held('OFFER', 'offers'),
  needs: held('NEED', 'needs'),
  email: guarded('email', raw('null'), row => sql`account_email(${row}.id)`),
  avatarUrl: guarded('avatar', raw('null'), row => sql`'/avatars/' || ${row}.avatar_file_id`),
});
