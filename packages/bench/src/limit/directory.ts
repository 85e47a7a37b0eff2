import { employer, nearness, notAtOdds, post, roleTitle, said, tie, told } from './shared.ts';

/**
 * $3 the skill, $4 the sector: one of each, so that the page is read off the skill's index in its order; $5 how many, $6 and $7 name and id of
 * the last one before, $8 the viewer's language. One text for first pages, one for those that follow, as a hand would write it.
 */
export const directoryStatement = (follows: boolean): string => `
  with page as materialized (
    select m.*, near.closeness, row_number() over (order by m.name collate "und-x-icu", m.id) as n
    from member_skill ms join member m on m.id = ms.member_id ${nearness('m')}
    where ms.skill_id = $3 and ms.kind = 'OFFER' and ms.sector = $4 and (ms.audience >= 3 or near.closeness <= ms.audience)
      and m.left_at is null and not m.is_guest and ${notAtOdds('ms.member_id')}
      and ${follows ? '(ms.name collate "und-x-icu", ms.member_id) > ($6::text, $7::uuid)' : '$6::text is null and $7::uuid is null'}
    order by ms.name collate "und-x-icu", ms.member_id limit $5::int + 1)
  select json_build_object('nodes', coalesce(json_agg(json_build_object(
      'id', p.id, 'name', p.name, 'headline', ${told('headline')}, 'roleTitle', ${roleTitle}, 'sector', o.sector, 'organisation', ${employer('$8')},
      'cohorts', (select coalesce(json_agg(json_build_object('id', co.id, 'name', ${said('co.name', '$8')}, 'year', co.year)
          order by co.year desc, co.id), '[]')
        from cohort_membership cm join cohort co on co.id = cm.cohort_id where cm.member_id = p.id and cm.ended_at is null),
      'offers', case when p.closeness <= p.audience_offers then (
        select coalesce(json_agg(json_build_object('skill', json_build_object('id', s.id, 'name', ${said('s.name', '$8')}))
          order by h.position, h.skill_id), '[]')
        from member_skill h join skill s on s.id = h.skill_id where h.member_id = p.id and h.kind = 'OFFER') else '[]' end,
      'tie', case when p.id <> $1 then ${tie} end
    ) order by p.n) filter (where p.n <= $5), '[]'), 'hasNextPage', count(*) > $5)::text as answer
  from page p ${post}`;
