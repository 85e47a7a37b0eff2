import { sql } from '../../kernel/database/sql.ts';
import { contributeField } from '../../kernel/graphql/contribute.ts';
import { many } from '../../kernel/read/shape.ts';
import { memberShape, MemberType } from '../members/index.ts';
import { workedOnBy } from './idea-filter.ts';
import { IdeaType } from './idea.graphql.ts';
import { ideaShape } from './idea.shape.ts';

contributeField(MemberType, memberShape, 'ideas', () => [IdeaType], { description: 'Ideas they wrote or are on the team of, as far as the reader may see them: the newest 24.' }, many({
  shape: () => ideaShape,
  where: ({ row, item }) => workedOnBy(item, sql`${row}.id`),
  order: ({ item }) => sql`${item}.created_at desc, ${item}.id desc`,
  limit: 24,
}));
