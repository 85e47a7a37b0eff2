import { sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';

contributeOwnData({
  name: 'holdingNetworkTogether', tables: ['insight_keystone'],
  rows: (actor, me) => sql`select json_build_object('programme', said(p.name, ${actor.locale}), 'peopleAtLeast', k.cuts_off) as row from insight_keystone k join programme p on p.id = k.programme_id where k.member_id = ${me} order by p.id`,
});
contributeOwnData({
  name: 'gapsWorkedOn', tables: ['insight_gap'],
  rows: (actor, me) => sql`select json_build_object('programme', said(p.name, ${actor.locale}), 'kind', g.kind, 'openedAt', g.opened_at) as row from insight_gap g join programme p on p.id = g.programme_id where g.opened_by = ${me} order by g.opened_at`,
});
contributeOwnData({
  name: 'introducedAcrossGaps', tables: ['insight_gap_pair'],
  rows: (_, me) => sql`select json_build_object('sentAt', s.sent_at) as row from insight_gap_pair s where s.sent_by = ${me} order by s.sent_at`,
});
