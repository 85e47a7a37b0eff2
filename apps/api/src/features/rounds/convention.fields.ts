import { sql } from '../../kernel/database/sql.ts';
import { contributeField } from '../../kernel/graphql/contribute.ts';
import { one } from '../../kernel/read/shape.ts';
import { conventionShape, ConventionType } from '../conventions/index.ts';
import { MeetingRoundsType } from './rounds.graphql.ts';
import { meetingRoundsShape } from './rounds.shape.ts';

contributeField(ConventionType, conventionShape, 'meetingRounds', () => MeetingRoundsType, { nullable: true, description: 'Short meetings in a row, each with somebody new; null where staff plan none.' },
  one({ shape: () => meetingRoundsShape, where: ({ row, item }) => sql`${item}.id = ${row}.id` }));
