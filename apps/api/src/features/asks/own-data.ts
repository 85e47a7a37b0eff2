import { raw, sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';
import { nameOf } from '../members/index.ts';

contributeOwnData(
  {
    name: 'asks', tables: ['ask'],
    rows: ({ locale }, me) => sql`select json_build_object('programme', said(p.name, ${locale}), 'text', k.text, 'askedAt', k.asked_at, 'closedAt', k.closed_at) as row from ask k join programme p on p.id = k.programme_id where k.author_id = ${me} order by k.asked_at`,
  },
  {
    name: 'helpOffered', tables: ['ask_offer'],
    rows: (actor, me) => sql`select json_build_object('to', ${nameOf(actor, raw('k.author_id'))}, 'ask', case when ${nameOf(actor, raw('k.author_id'))} is not null then k.text end, 'offeredAt', f.offered_at) as row
      from ask_offer f join ask k on k.id = f.ask_id where f.member_id = ${me} order by f.offered_at`,
  },
);
