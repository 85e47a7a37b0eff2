import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { column, instant, one, Shape, value, type FieldContext } from '../../kernel/read/shape.ts';
import { memberPolicy, memberShape } from '../members/index.ts';
import { programmePolicy } from '../programmes/index.ts';
import { toldSql } from './outcome.shape.ts';

const side = (keys: string) => value(({ row, actor }: FieldContext): Sql => sql`json_build_object('keys', ${row}.${raw(keys)}, 'names',
  (select coalesce(json_agg(said(c.name, ${actor.locale}) order by c.year desc, c.id), '[]'::json) from cohort c where c.id::text = any(${row}.${raw(keys)})))`);

/** A gap that the staff of its programme work on. */
export const gapShape = new Shape('Gap', {
  table: 'insight_gap', visible: ({ row, actor }) => sql`exists (select 1 from programme p where p.id = ${row}.programme_id and ${programmePolicy.sql(actor, 'setUp', raw('p'))})`,
}, {
  id: column('id'),
  kind: column('kind'),
  one: side('one'),
  other: side('other'),
  openedBy: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.opened_by` }),
  openedAt: instant('opened_at'),
  tiesBefore: column('ties_before'),
  tiesNow: column('ties_now'),
  sent: value(({ row }) => sql`(select count(*)::int from insight_gap_pair s where s.gap_id = ${row}.id)`),
  cameAbout: value(({ row }) => toldSql(sql`select count(*) from insight_gap_pair s join connection t on t.a_id = least(s.one_id, s.other_id) and t.b_id = greatest(s.one_id, s.other_id) and t.state = 'CONNECTED' and t.decided_at >= s.sent_at
    where s.gap_id = ${row}.id`)),
});

/** Read with what was proposed joined as `proposed (one, other, n, reasons)`. */
export const gapProposalShape = new Shape('GapProposal', { table: 'member', visible: ({ row, actor }) => memberPolicy.sql(actor, 'see', row) }, {
  one: one({ shape: () => memberShape, where: ({ row, item }) => sql`${item}.id = ${row}.id` }),
  other: one({ shape: () => memberShape, where: ({ item }) => sql`${item}.id = proposed.other` }),
  reasons: value(({ actor }) => sql`(select coalesce(json_agg(json_build_object('kind', told.kind, 'about', told.about) order by told.n), '[]'::json) from (
    select r.kind, r.n, case when r.kind in ('OFFERS', 'NEEDS') then (select said(s.name, ${actor.locale}) from skill s where s.id::text = r.about) when r.kind = 'IDEA' then (select i.title from idea i where i.id::text = r.about) else r.about end as about
    from rows from (jsonb_to_recordset(proposed.reasons) as (kind text, about text)) with ordinality as r(kind, about, n)) told where told.about <> '')`),
});
