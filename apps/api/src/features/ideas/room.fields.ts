import { sql } from '../../kernel/database/sql.ts';
import { contributeField } from '../../kernel/graphql/contribute.ts';
import { many } from '../../kernel/read/shape.ts';
import { roomShape, RoomType } from '../rooms/index.ts';
import { IdeaType } from './idea.graphql.ts';
import { ideaShape } from './idea.shape.ts';

const shown = 100;

contributeField(RoomType, roomShape, 'ideas', () => [IdeaType], { description: 'Ideas that came of what was said here, newest first, at most 100: those the reader may see.' }, many({
  shape: () => ideaShape,
  where: ({ row, item }) => sql`(${item}.origin_kind = 'ROOM' and ${item}.origin_id = ${row}.id
    or ${item}.origin_kind = 'MESSAGE' and exists (select 1 from message m where m.id = ${item}.origin_id and m.room_id = ${row}.id)
    or ${item}.origin_kind = 'QUESTION' and exists (select 1 from room_question q where q.id = ${item}.origin_id and q.room_id = ${row}.id))`,
  order: ({ item }) => sql`${item}.created_at desc, ${item}.id desc`,
  limit: shown,
}));
