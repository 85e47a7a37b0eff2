import { sql } from '../../kernel/database/sql.ts';
import { contributeField } from '../../kernel/graphql/contribute.ts';
import { one } from '../../kernel/read/shape.ts';
import { viewerShape, ViewerType } from '../identity/index.ts';
import { MemberType } from './member.graphql.ts';
import { memberShape } from './member.shape.ts';

contributeField(ViewerType, viewerShape, 'profile', () => MemberType, { nullable: true, description: 'Their profile.' },
  one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.id` }));
