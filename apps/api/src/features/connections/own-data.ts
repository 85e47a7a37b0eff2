import { raw, sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';
import { nameOf } from '../members/index.ts';
import { unknownTo } from '../ties/index.ts';

contributeOwnData(
  {
    // A refusal is not told to who asked: what they learn here is what the profile tells them, that nothing is open.
    name: 'connections', tables: ['connection'],
    rows: (actor, me) => sql`select json_build_object('with', ${nameOf(actor, raw('tie.other'))}, 'askedByMe', tie.requested_by = ${me}, 'note', tie.note, 'askedAt', tie.requested_at,
        'state', case when tie.state in ('REQUESTED', 'CONNECTED', 'WITHDRAWN') or tie.requested_by <> ${me} then tie.state else 'ENDED' end,
        'connectedAt', case when tie.state in ('CONNECTED', 'ENDED') then tie.decided_at end, 'metKind', tie.met_kind, 'met', tie.met_text) as row
      from (select c.*, case when c.a_id = ${me} then c.b_id else c.a_id end as other from connection c where ${me} in (c.a_id, c.b_id)) tie
      where not ${unknownTo(actor, raw('tie.other'))} order by tie.requested_at`,
  },
  {
    name: 'connectionsShownTo', tables: ['connection_audience'],
    rows: (_, me) => sql`select json_build_object('audience', ca.audience, 'chosenAt', ca.chosen_at) as row from connection_audience ca where ca.member_id = ${me}`,
  },
  {
    name: 'blocks', tables: ['block'],
    rows: (_, me) => sql`select json_build_object('blocked', (select m.name from member m where m.id = b.blocked_id), 'since', b.since, 'until', b.ended_at) as row from block b where b.blocker_id = ${me} order by b.since`,
  },
);
