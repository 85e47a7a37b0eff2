import { audienceFields } from '@cohortium/contract';
import type { Actor } from '../../kernel/authz/actor.ts';
import { programmesWithRole } from '../../kernel/authz/actor.ts';
import { name, raw, snakeCase, sql, type Sql } from '../../kernel/database/sql.ts';
import type { OrderKey } from '../../kernel/read/page.ts';
import { audienceName, column, group, instantSql, many, once, one, Shape, value, type Field, type FieldContext } from '../../kernel/read/shape.ts';
import { organisationShape } from '../organisations/index.ts';
import { cohortShape } from '../programmes/index.ts';
import { skillShape } from '../skills/index.ts';
import { connectedTo } from '../ties/index.ts';
import { memberPolicy } from './member.policy.ts';

/**
 * How near the viewer stands to a member: 0 self … 4 anonymous. A field is seen when this is at most its audience's rank. Cohorts are compared by
 * `@>`, which no index serves: one looks up the few of the member, and PostgreSQL reckons the same for any number of the viewer's. With `= any` it
 * reckoned with ten index probes where it did not know the number, and planned each page anew: 4 ms for an answer of one. `offset 0` keeps it from
 * collecting all cohort-mates first.
 */
export function closenessTo(actor: Actor, member: Sql): Sql {
  if (actor.seenFrom !== undefined) return raw(String(actor.seenFrom));
  if (actor.accountId === null) return raw('4');
  const viewer = sql`${actor.accountId}::uuid`;
  return sql`case when ${member} = ${viewer} then 0 when ${connectedTo.sql(viewer, member)} then 1 when exists (select 1 from cohort_membership cm
    where cm.member_id = ${member} and cm.ended_at is null and ${[...actor.cohortIds]}::uuid[] @> array[cm.cohort_id] offset 0) then 2 else 3 end`;
}

/** How near someone signed in stands to each of very many: whom they are connected with and share a cohort with is read once, not looked up for each. */
export const closenessOfMany = (actor: Actor, member: Sql): Sql => sql`case when ${member} = ${actor.accountId}::uuid then 0 when ${member} in (select connections_of(${actor.accountId}::uuid)) then 1
  when ${member} in (select cm.member_id from cohort_membership cm where cm.cohort_id = any(${[...actor.cohortIds]}::uuid[]) and cm.ended_at is null) then 2 else 3 end`;

const sees = (row: Sql, field: string): Sql => sql`${once(row)}.closeness <= ${row}.${name(`audience_${field}`)}`;
const isSelf = ({ row }: FieldContext): Sql => sql`${once(row)}.closeness = 0`;

/** A field that answers only to its audience; otherwise as if it were empty. */
const guarded = (field: string, empty: Sql, expression: (row: Sql) => Sql = row => sql`${row}.${name(field)}`): Field =>
  value(({ row }) => sql`case when ${sees(row, field)} then ${expression(row)} else ${empty} end`);
const guardedText = (field: string): Field => guarded(field, raw('null'), row => sql`nullif(${row}.${name(field)}, '')`);

export const heldSkillShape = new Shape('HeldSkill', { table: 'member_skill' }, {
  skill: one({ shape: () => skillShape, where: ({ row, item }) => sql`${item}.id = ${row}.skill_id` }),
  note: column('note'),
});

const held = (kind: 'OFFER' | 'NEED', field: 'offers' | 'needs'): Field => many({
  shape: () => heldSkillShape,
  where: ({ row, item }) => sql`${item}.member_id = ${row}.id and ${item}.kind = ${raw(`'${kind}'`)} and ${sees(row, field)}`,
  order: ({ item }) => sql`${item}.position, ${item}.skill_id`,
});

/** Staff see the address of those whose programme they run, whatever its audience. */
const emailSql = ({ row, actor }: FieldContext): Sql =>
  sql`case when ${sees(row, 'email')} or in_programme(${row}.id, ${programmesWithRole(actor, 'STAFF')}::uuid[]) or ${actor.isAdmin} then account_email(${row}.id) end`;

export const memberShape: Shape = new Shape('Member', {
  table: 'member',
  visible: ({ row, actor }) => memberPolicy.sql(actor, 'see', row),
  once: {
    closeness: ({ row, actor }) => closenessTo(actor, sql`${row}.id`),
    /** What they do, and where. */
    work: ({ row }) => sql`(select f from affiliation f where f.member_id = ${row}.id and f.ended_at is null)`,
  },
}, {
  id: column('id'),
  name: column('name'),
  alsoNamed: value(({ row }) => sql`nullif(${row}.also_named, '')`),
  lang: column('lang'),
  headline: guardedText('headline'),
  bio: guardedText('bio'),
  place: guardedText('place'),
  languages: guarded('languages', raw(`'{}'`)),
  links: guarded('links', raw(`'[]'::jsonb`)),
  openTo: guarded('open_to', raw(`'{}'`)),
  roleTitle: guarded('role', raw('null'), row => sql`nullif((${once(row)}.work).role_title, '')`),
  organisation: one({
    shape: () => organisationShape,
    where: ({ row, item }) => sql`${item}.id = (${once(row)}.work).organisation_id and ${sees(row, 'role')}`,
  }),
  sector: value(({ row }) => sql`(select g.sector from organisation g where g.id = (${once(row)}.work).organisation_id)`),
  cohorts: many({
    shape: () => cohortShape,
    join: ({ row, item }) => sql`join cohort_membership cm on cm.cohort_id = ${item}.id and cm.ended_at is null and cm.member_id = ${row}.id`,
    where: () => raw('true'),
    order: ({ item }) => sql`${item}.year desc, ${item}.id`,
  }),
  offers: held('OFFER', 'offers'),
  needs: held('NEED', 'needs'),
  email: value(emailSql),
  avatarUrl: guarded('avatar', raw('null'), row => sql`'/avatars/' || ${row}.avatar_file_id`),
  isMe: value(isSelf),
  audiences: group(Object.fromEntries(audienceFields.map(field => [field, audienceName(`audience_${snakeCase(field)}`)])), isSelf),
  mayBePublic: value(c => sql`(${isSelf(c)} and may_be_public(${c.row}.id))`),
  version: value(c => sql`case when ${isSelf(c)} then ${c.row}.version end`),
  profileCompletedAt: value(c => sql`case when ${isSelf(c)} then ${instantSql(sql`${c.row}.profile_completed_at`)} end`),
});

/** In order of name, as its own alphabet sorts it, over a row that has the name and the person's id. */
export const namedAs = (row: Sql, id: 'id' | 'member_id'): OrderKey[] => [{ by: sql`${row}.name collate "und-x-icu"`, type: 'text collate "und-x-icu"' }, { by: sql`${row}.${name(id)}`, type: 'uuid' }];
/** The order of lists of people over the row `t0`. */
export const byName = namedAs(raw('t0'), 'id');
