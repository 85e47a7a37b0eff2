import { raw, sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';
import { nameOf } from '../members/index.ts';

contributeOwnData({
  name: 'dismissedSuggestions', tables: ['match_dismissal'],
  rows: (actor, me) => sql`select json_build_object('member', ${nameOf(actor, raw('d.dismissed_id'))}, 'dismissedAt', d.dismissed_at, 'until', d.until) as row from match_dismissal d where d.member_id = ${me} order by d.dismissed_at`,
});
contributeOwnData({
  name: 'moreLikeThese', tables: ['match_liking'],
  rows: (actor, me) => sql`select json_build_object('member', ${nameOf(actor, raw('l.liked_id'))}, 'since', l.since) as row from match_liking l where l.member_id = ${me} order by l.since`,
});
contributeOwnData({
  name: 'namedFirstToMeet', tables: ['match_first'],
  rows: (actor, me) => sql`select json_build_object('programme', said(p.name, ${actor.locale}), 'namedAt', f.named_at) as row from match_first f join programme p on p.id = f.programme_id where f.member_id = ${me} order by f.named_at`,
});
contributeOwnData({
  name: 'matchingPolicies', tables: ['match_policy'],
  rows: (actor, me) => sql`select json_build_object('programme', said(p.name, ${actor.locale}), 'version', mp.version, 'setAt', mp.set_at) as row from match_policy mp join programme p on p.id = mp.programme_id where mp.set_by = ${me} order by mp.set_at`,
});
