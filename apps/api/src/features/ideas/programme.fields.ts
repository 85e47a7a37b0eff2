import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import type { Actor } from '../../kernel/authz/actor.ts';
import { contributeField } from '../../kernel/graphql/contribute.ts';
import { many, value, type Field } from '../../kernel/read/shape.ts';
import { Int } from '@nestjs/graphql';
import { cohortShape, CohortType, programmeShape, ProgrammeType } from '../programmes/index.ts';
import { IdeaType } from './idea.graphql.ts';
import { ideaPolicy } from './idea.policy.ts';
import { ideaShape } from './idea.shape.ts';

type Home = 'cohort_id' | 'programme_id';
const of = (idea: Sql, home: Home, row: Sql): Sql => sql`${idea}.${raw(home)} = ${row}.id`;

/** The newest six, for a page that leads on to the whole list. */
const newest = (home: Home): Field => many({
  shape: () => ideaShape,
  where: ({ row, item }) => of(item, home, row),
  order: ({ item }) => sql`${item}.created_at desc, ${item}.id desc`,
  limit: 6,
});

const counted = (home: Home): Field => value(({ row, actor }) => sql`(select count(*)::int from idea i where ${of(raw('i'), home, row)} and ${visible(actor)})`);
const visible = (actor: Actor): Sql => ideaPolicy.sql(actor, 'see', raw('i'));

for (const [type, shape, home] of [[CohortType, cohortShape, 'cohort_id'], [ProgrammeType, programmeShape, 'programme_id']] as const) {
  contributeField(type, shape, 'ideas', () => [IdeaType], { description: 'The newest six ideas that the reader may see.' }, newest(home));
  contributeField(type, shape, 'ideaCount', () => Int, { description: 'How many ideas the reader may see.' }, counted(home));
}
