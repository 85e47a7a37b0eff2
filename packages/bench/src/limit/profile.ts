import { ideaSeen, supporters } from './ideas.ts';
import { employer, moment, nearness, notAtOdds, post, roleTitle, said, tie, told } from './shared.ts';

const skills = (kind: 'OFFER' | 'NEED', audience: string): string => `case when p.closeness <= p.${audience} then (
  select coalesce(json_agg(json_build_object('note', h.note, 'skill', json_build_object('id', s.id, 'name', ${said('s.name', '$4')}))
    order by h.position, h.skill_id), '[]')
  from member_skill h join skill s on s.id = h.skill_id where h.member_id = p.id and h.kind = '${kind}') else '[]' end`;

const friendsOf = (person: string): string => `(select b_id as id from connection where a_id = ${person} and state = 'CONNECTED'
  union all select a_id from connection where b_id = ${person} and state = 'CONNECTED')`;

/** $3 whose profile, $4 the viewer's language. */
export const profileStatement = `
  with p as materialized (select m.*, near.closeness from member m ${nearness('m')} where m.id = $3 and m.left_at is null and ${notAtOdds('m.id')}),
  mutual as materialized (
    select m.id, m.name, case when m.audience_avatar >= 1 then '/avatars/' || m.avatar_file_id end as avatar,
      row_number() over (order by m.name collate "und-x-icu", m.id) as n
    from ${friendsOf('$1')} mine join ${friendsOf('$3')} theirs on theirs.id = mine.id join member m on m.id = mine.id
    where m.left_at is null and ${notAtOdds('m.id')}
      and not exists (select 1 from connection_audience ca where ca.member_id in (m.id, $3) and ca.audience = 0))
  select json_build_object('id', p.id, 'name', p.name,
    'headline', ${told('headline')}, 'bio', ${told('bio')}, 'place', ${told('place')},
    'languages', ${told('languages', `'{}'`)}, 'openTo', ${told('open_to', `'{}'`)},
    'avatarUrl', case when p.closeness <= p.audience_avatar then '/avatars/' || p.avatar_file_id end, 'isMe', p.closeness = 0,
    'roleTitle', ${roleTitle}, 'sector', o.sector, 'organisation', ${employer('$4')},
    'cohorts', (select coalesce(json_agg(json_build_object('id', co.id, 'name', ${said('co.name', '$4')}, 'year', co.year,
        'programme', json_build_object('id', pr.id, 'name', ${said('pr.name', '$4')})) order by co.year desc, co.id), '[]')
      from cohort_membership cm join cohort co on co.id = cm.cohort_id join programme pr on pr.id = co.programme_id
      where cm.member_id = p.id and cm.ended_at is null),
    'offers', ${skills('OFFER', 'audience_offers')}, 'needs', ${skills('NEED', 'audience_needs')},
    'tie', ${tie},
    'mutualConnections', json_build_object('count', (select count(*) from mutual),
      'people', (select coalesce(json_agg(json_build_object('id', k.id, 'name', k.name, 'avatarUrl', k.avatar) order by k.n), '[]')
        from mutual k where k.n <= 10)),
    'ideas', (select coalesce(json_agg(json_build_object('id', i.id, 'title', i.title, 'stage', i.stage, 'createdAt', ${moment('i.created_at')},
        'supporterCount', ${supporters}) order by i.created_at desc, i.id desc), '[]')
      from (select i.* from idea_team it join idea i on i.id = it.idea_id
        where it.member_id = p.id and it.ended_at is null and ${ideaSeen} order by i.created_at desc, i.id desc limit 24) i)
  )::text as answer from p ${post}`;
