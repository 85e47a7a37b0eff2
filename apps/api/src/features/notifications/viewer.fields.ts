import { notificationLimits } from '@cohortium/contract';
import { Int } from '@nestjs/graphql';
import { sql } from '../../kernel/database/sql.ts';
import { contributeField } from '../../kernel/graphql/contribute.ts';
import { value } from '../../kernel/read/shape.ts';
import { viewerShape, ViewerType } from '../identity/index.ts';
import { unreadSql } from './unread.ts';

contributeField(ViewerType, viewerShape, 'unreadNotifications', () => Int, { description: `Unread lines of their notifications, at most ${notificationLimits.unreadUpTo}.` },
  value(({ row, actor }) => unreadSql(actor, sql`${row}.id`)));
