import { sql } from '../../kernel/database/sql.ts';
import { contributeField } from '../../kernel/graphql/contribute.ts';
import { one } from '../../kernel/read/shape.ts';
import { messageShape, MessageType, roomShape, RoomType } from '../rooms/index.ts';

contributeField(MessageType, messageShape, 'room', () => RoomType, { nullable: true, description: 'Where it was said: what is found is shown with its room.' },
  one({ shape: () => roomShape, where: ({ row, item }) => sql`${item}.id = ${row}.room_id` }));
