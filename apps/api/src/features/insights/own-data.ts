import { sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';

contributeOwnData({
  name: 'holdingNetworkTogether', tables: ['insight_keystone'],
  rows: (actor, me) => sql`select json_build_object('programme', said(p.name, ${actor.locale}), 'peopleAtLeast', k.cuts_off) as row from insight_keystone k join programme p on p.id = k.programme_id where k.member_id = ${me} order by p.id`,
});
