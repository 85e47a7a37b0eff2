import { sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';
import { nameOf } from '../members/index.ts';

contributeOwnData(
  {
    name: 'meetingRoundChoices', tables: ['meeting_choice'],
    rows: ({ locale }, me) => sql`select json_build_object('convention', said(c.name, ${locale}), 'takesPart', mc.takes_part, 'chosenAt', mc.chosen_at) as row
      from meeting_choice mc join convention c on c.id = mc.convention_id where mc.member_id = ${me} order by mc.chosen_at`,
  },
  {
    name: 'meetings', tables: ['meeting_seat'],
    rows: (actor, me) => sql`select json_build_object('convention', said(c.name, ${actor.locale}), 'round', r.number, 'startsAt', convention_instant(c.id, r.starts_at), 'place', said(p.name, ${actor.locale}), 'table', g.table_number,
        'with', array(select ${nameOf(actor, sql`other.member_id`)} from meeting_seat other where other.group_id = g.id and other.member_id <> ${me})) as row
      from meeting_seat ms join meeting_group g on g.id = ms.group_id join meeting_round r on r.id = g.round_id join meeting_draw d on d.id = r.draw_id and d.published_at is not null
      join convention c on c.id = d.convention_id join convention_place p on p.id = g.place_id where ms.member_id = ${me} order by r.starts_at, r.number`,
  },
);
