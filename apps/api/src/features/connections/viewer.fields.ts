import { Audience, audiences } from '@cohortium/contract';
import { sql } from '../../kernel/database/sql.ts';
import { contributeField } from '../../kernel/graphql/contribute.ts';
import { value } from '../../kernel/read/shape.ts';
import { viewerShape, ViewerType } from '../identity/index.ts';
import { tieAudience } from '../ties/index.ts';

contributeField(ViewerType, viewerShape, 'showsConnectionsTo', () => Audience, { description: 'Whom they show their connections to.' },
  value(({ row }) => sql`(${[...audiences]}::text[])[${tieAudience(sql`${row}.id`)} + 1]`));
