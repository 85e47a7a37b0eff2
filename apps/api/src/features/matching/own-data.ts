import { raw, sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';
import { nameOf } from '../members/index.ts';

contributeOwnData({
  name: 'dismissedSuggestions', tables: ['match_dismissal'],
  rows: (actor, me) => sql`select json_build_object('member', ${nameOf(actor, raw('d.dismissed_id'))}, 'dismissedAt', d.dismissed_at) as row from match_dismissal d where d.member_id = ${me} order by d.dismissed_at`,
});
