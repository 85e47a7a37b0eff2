import { raw, sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';
import { nameOf } from '../members/index.ts';
import { unknownTo } from '../ties/index.ts';

contributeOwnData(
  {
    name: 'talks', tables: ['talk'],
    rows: (actor, me) => sql`select json_build_object('with', ${nameOf(actor, raw('k.other'))}, 'proposedByMe', k.opened_by = ${me}, 'note', k.note, 'place', k.place, 'minutes', k.minutes, 'startsAt', k.starts_at, 'state', k.state, 'openedAt', k.opened_at) as row
      from (select w.*, case when w.a_id = ${me} then w.b_id else w.a_id end as other from talk w where ${me} in (w.a_id, w.b_id)) k where not ${unknownTo(actor, raw('k.other'))} order by k.opened_at`,
  },
  {
    // Its address opens the calendar to whoever has it, and a file is passed on: only where it lies is told.
    name: 'calendar', tables: ['calendar_feed'],
    rows: (_, me) => sql`select json_build_object('host', f.host, 'since', f.since) as row from calendar_feed f where f.member_id = ${me}`,
  },
);
