import { raw, sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';
import { nameOf } from '../members/index.ts';
import { notificationVisible } from './notification.policy.ts';

contributeOwnData({
  name: 'notifications', tables: ['notification'],
  rows: (actor, me) => sql`select json_build_object('kind', n.kind, 'by', ${nameOf(actor, raw('n.actor_id'))}, 'at', n.created_at, 'readAt', n.read_at) as row from notification n
    where n.member_id = ${me} and ${notificationVisible(raw('n'), actor)} order by n.created_at`,
});
