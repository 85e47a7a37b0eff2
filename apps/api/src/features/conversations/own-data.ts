import { raw, sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';
import { nameOf } from '../members/index.ts';
import { unknownTo } from '../ties/index.ts';

contributeOwnData({
  name: 'conversations', tables: ['conversation'],
  rows: (actor, me) => sql`select json_build_object('with', ${nameOf(actor, raw('two.other'))}, 'openedByMe', two.opened_by is not distinct from ${me}, 'openedAt', two.opened_at) as row
    from (select c.*, case when c.a_id = ${me} then c.b_id else c.a_id end as other from conversation c where ${me} in (c.a_id, c.b_id)) two where not ${unknownTo(actor, raw('two.other'))} order by two.opened_at`,
});
