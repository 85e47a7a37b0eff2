import { sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';

contributeOwnData(
  {
    name: 'secondmentOpenings', tables: ['secondment_opening'],
    rows: ({ locale }, me) => sql`select json_build_object('title', o.title, 'about', o.about, 'organisation', (select said(g.name, ${locale}) from organisation g where g.id = o.organisation_id), 'place', o.place, 'startsOn', o.starts_on, 'endsOn', o.ends_on,
      'share', o.share, 'outcome', o.outcome, 'createdAt', o.created_at) as row from secondment_opening o where o.author_id = ${me} order by o.created_at`,
  },
  {
    name: 'secondmentAsks', tables: ['secondment_ask'],
    rows: (_, me) => sql`select json_build_object('opening', o.title, 'note', a.note, 'state', a.state, 'askedAt', a.asked_at) as row from secondment_ask a join secondment_opening o on o.id = a.opening_id
      where a.member_id = ${me} and o.author_id <> all(at_odds(${me})) order by a.asked_at`,
  },
  { name: 'secondmentDates', tables: ['secondment_dates'], rows: (_, me) => sql`select json_build_object('startsOn', d.starts_on, 'endsOn', d.ends_on, 'share', d.share, 'audience', d.audience) as row from secondment_dates d where d.member_id = ${me}` },
);
