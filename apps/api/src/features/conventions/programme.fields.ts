import { sql } from '../../kernel/database/sql.ts';
import { contributeField } from '../../kernel/graphql/contribute.ts';
import { many } from '../../kernel/read/shape.ts';
import { programmeShape, ProgrammeType } from '../programmes/index.ts';
import { ConventionType } from './convention.graphql.ts';
import { conventionShape } from './convention.shape.ts';

contributeField(ProgrammeType, programmeShape, 'conventions', () => [ConventionType], { description: 'Latest first.' },
  many({ shape: () => conventionShape, where: ({ row, item }) => sql`${item}.programme_id = ${row}.id`, order: ({ item }) => sql`${item}.starts_on desc, ${item}.id` }));
