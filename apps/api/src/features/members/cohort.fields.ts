import { Int } from '@nestjs/graphql';
import { sql } from '../../kernel/database/sql.ts';
import { contributeField } from '../../kernel/graphql/contribute.ts';
import { value } from '../../kernel/read/shape.ts';
import { cohortShape, CohortType } from '../programmes/index.ts';
import { unknownTo } from '../ties/index.ts';

contributeField(CohortType, cohortShape, 'size', () => Int, { description: 'How many belong to it now, as far as the reader may know of them.' },
  value(({ row, actor }) => sql`(select count(*) from cohort_membership cm join member m on m.id = cm.member_id
    where cm.cohort_id = ${row}.id and cm.ended_at is null and m.left_at is null and not ${unknownTo(actor, sql`cm.member_id`)})`));
