import { moment, nearness } from './limit-statements.ts';

const skills = (kind: 'OFFER' | 'NEED', audience: string): string => `case when p.closeness <= p.${audience} then (select coalesce(json_agg(json_build_object('note', h.note, 'skill', json_build_object('id', s.id, 'name', coalesce(s.name ->> $4, s.name ->> 'en'))) order by h.position, h.skill_id), '[]')
  from member_skill h join skill s on s.id = h.skill_id where h.member_id = p.id and h.kind = '${kind}') else '[]' end`;
/** What the reader may see of an idea: theirs, or not across a block and meant for members, for a cohort of theirs, or theirs to work on. */
export const ideaSeen = `i.deleted_at is null and (i.author_id = $1 or (i.author_id <> all((select at_odds($1))::uuid[])
  and (i.audience = 'MEMBERS' or i.cohort_id = any($2) or exists (select 1 from idea_team mine where mine.idea_id = i.id and mine.member_id = $1 and mine.ended_at is null))))`;
export const supporters = `i.supporters - (select count(*)::int from idea_support s where s.idea_id = i.id and s.member_id = any((select at_odds($1))::uuid[]))`;

/** $3 whose profile, $4 the reader's language. */
export const profileStatement = `
  with p as materialized (select m.*, near.closeness from member m ${nearness('m')} where m.id = $3 and m.left_at is null and m.id <> all((select at_odds($1))::uuid[])),
  mutual as materialized (select m.id, m.name, case when m.audience_avatar >= 1 then '/avatars/' || m.avatar_file_id end as avatar, row_number() over (order by m.name collate "und-x-icu", m.id) as n
    from (select b_id as id from connection where a_id = $1 and state = 'CONNECTED' union all select a_id from connection where b_id = $1 and state = 'CONNECTED') mine
    join (select b_id as id from connection where a_id = $3 and state = 'CONNECTED' union all select a_id from connection where b_id = $3 and state = 'CONNECTED') theirs on theirs.id = mine.id
    join member m on m.id = mine.id where m.left_at is null and m.id <> all((select at_odds($1))::uuid[]) and not exists (select 1 from connection_audience ca where ca.member_id in (m.id, $3) and ca.audience = 0))
  select json_build_object('id', p.id, 'name', p.name,
    'headline', case when p.closeness <= p.audience_headline then nullif(p.headline, '') end, 'bio', case when p.closeness <= p.audience_bio then nullif(p.bio, '') end,
    'place', case when p.closeness <= p.audience_place then nullif(p.place, '') end, 'languages', case when p.closeness <= p.audience_languages then p.languages else '{}' end,
    'openTo', case when p.closeness <= p.audience_open_to then p.open_to else '{}' end, 'avatarUrl', case when p.closeness <= p.audience_avatar then '/avatars/' || p.avatar_file_id end, 'isMe', p.closeness = 0,
    'roleTitle', case when p.closeness <= p.audience_role then nullif(f.role_title, '') end, 'sector', o.sector,
    'organisation', case when p.closeness <= p.audience_role and o.id is not null then json_build_object('id', o.id, 'name', coalesce(o.name ->> $4, o.name ->> 'en')) end,
    'cohorts', (select coalesce(json_agg(json_build_object('id', co.id, 'name', coalesce(co.name ->> $4, co.name ->> 'en'), 'year', co.year, 'programme', json_build_object('id', pr.id, 'name', coalesce(pr.name ->> $4, pr.name ->> 'en'))) order by co.year desc, co.id), '[]')
      from cohort_membership cm join cohort co on co.id = cm.cohort_id join programme pr on pr.id = co.programme_id where cm.member_id = p.id and cm.ended_at is null),
    'offers', ${skills('OFFER', 'audience_offers')}, 'needs', ${skills('NEED', 'audience_needs')},
    'tie', (select json_build_object('state', case when t.id is null then 'NONE' when t.state = 'CONNECTED' then 'CONNECTED' when t.requested_by = $1 then 'REQUESTED_BY_ME' else 'REQUESTED_BY_THEM' end, 'since', ${moment('coalesce(t.decided_at, t.requested_at)')})
      from (select 1) one left join connection t on t.a_id = least($1, p.id) and t.b_id = greatest($1, p.id) and t.state in ('REQUESTED', 'CONNECTED')),
    'mutualConnections', json_build_object('count', (select count(*) from mutual), 'people', (select coalesce(json_agg(json_build_object('id', k.id, 'name', k.name, 'avatarUrl', k.avatar) order by k.n), '[]') from mutual k where k.n <= 10)),
    'ideas', (select coalesce(json_agg(json_build_object('id', i.id, 'title', i.title, 'stage', i.stage, 'createdAt', ${moment('i.created_at')}, 'supporterCount', ${supporters}) order by i.created_at desc, i.id desc), '[]')
      from (select i.* from idea_team it join idea i on i.id = it.idea_id where it.member_id = p.id and it.ended_at is null and ${ideaSeen} order by i.created_at desc, i.id desc limit 24) i)
  )::text as answer from p left join affiliation f on f.member_id = p.id and f.ended_at is null left join organisation o on o.id = f.organisation_id`;

/** $3 a programme, $4 a cohort (or null), $5 how many, $6 and $7 moment and id of the last one before, $8 the reader's language. One text for each filter, as a hand would write it. */
export const ideasStatement = (filter: 'all' | 'programme' | 'cohort', follows: boolean): string => `
  with page as materialized (select i.*, row_number() over (order by i.created_at desc, i.id desc) as n from idea i
    where ${ideaSeen} ${filter === 'programme' ? 'and i.programme_id = $3' : 'and $3::uuid is null'} ${filter === 'cohort' ? 'and i.cohort_id = $4' : 'and $4::uuid is null'}
      ${follows ? 'and (i.created_at, i.id) < ($6::timestamptz, $7::uuid)' : 'and $6::timestamptz is null and $7::uuid is null'} order by i.created_at desc, i.id desc limit $5::int + 1)
  select json_build_object('nodes', coalesce(json_agg(json_build_object('id', i.id, 'title', i.title, 'problem', i.problem, 'stage', i.stage, 'tags', i.tags, 'supporterCount', ${supporters},
      'isSupporting', exists (select 1 from idea_support s where s.idea_id = i.id and s.member_id = $1),
      'commentCount', (select count(*) from idea_comment k where k.idea_id = i.id and k.deleted_at is null and (k.author_id = $1 or k.author_id <> all((select at_odds($1))::uuid[]))),
      'openPlaces', (select coalesce(sum(greatest(0, r.wanted - (select count(*)::int from idea_team t where t.role_id = r.id and t.ended_at is null))), 0)::int from idea_role r where r.idea_id = i.id and r.ended_at is null),
      'createdAt', ${moment('i.created_at')}, 'author', case when a.id is not null then json_build_object('id', a.id, 'name', a.name, 'avatarUrl', case when near.closeness <= a.audience_avatar then '/avatars/' || a.avatar_file_id end) end,
      'cohort', json_build_object('id', co.id, 'name', coalesce(co.name ->> $8, co.name ->> 'en'), 'year', co.year)) order by i.n) filter (where i.n <= $5), '[]'), 'hasNextPage', count(*) > $5)::text as answer
  from page i join cohort co on co.id = i.cohort_id left join member a on a.id = i.author_id and a.left_at is null and a.id <> all((select at_odds($1))::uuid[]) ${nearness('a')}`;
