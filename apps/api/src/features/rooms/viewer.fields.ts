import { Int } from '@nestjs/graphql';
import { raw, sql } from '../../kernel/database/sql.ts';
import { contributeField } from '../../kernel/graphql/contribute.ts';
import { value } from '../../kernel/read/shape.ts';
import { nothingNewAfter } from './room.shape.ts';
import { viewerShape, ViewerType } from '../identity/index.ts';

contributeField(ViewerType, viewerShape, 'unreadRooms', () => Int, { description: 'How many of their rooms have something unread.' },
  value(({ row, actor }) => sql`(select count(*) from room r left join room_read rr on rr.room_id = r.id and rr.account_id = ${row}.id
    where r.id in (select g.room_id from room_grant g where g.account_id = ${row}.id) and r.head_seq > coalesce(rr.seq, 0)
      and r.head_seq - coalesce(rr.seq, 0) > ${nothingNewAfter(actor, raw('r.id'), raw('coalesce(rr.seq, 0)'))})`));
