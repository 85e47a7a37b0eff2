import { contributeOwnData } from '../../kernel/export/own-data.ts';
import { sql } from '../../kernel/database/sql.ts';

contributeOwnData({
  name: 'savedSearches', tables: ['saved_search'],
  rows: (_, me) => sql`select json_build_object('name', s.name, 'filter', s.filter, 'tellsOfNewPeople', s.tells, 'savedAt', s.created_at) as row from saved_search s where s.member_id = ${me} order by s.created_at`,
});
