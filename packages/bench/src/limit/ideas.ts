import { moment, nearness, notAtOdds, said } from './shared.ts';

/** What the viewer may see of an idea: theirs, or not across a block and meant for members, for a cohort of theirs, or theirs to work on. */
export const ideaSeen = `i.deleted_at is null and (i.author_id = $1 or (${notAtOdds('i.author_id')}
  and (i.audience = 'MEMBERS' or i.cohort_id = any($2)
    or exists (select 1 from idea_team mine where mine.idea_id = i.id and mine.member_id = $1 and mine.ended_at is null))))`;

export const supporters = `i.supporters - (select count(*)::int from idea_support s
  where s.idea_id = i.id and s.member_id = any((select at_odds($1))::uuid[]))`;

const comments = `(select count(*) from idea_comment k
  where k.idea_id = i.id and k.deleted_at is null and (k.author_id = $1 or ${notAtOdds('k.author_id')}))`;
const openPlaces = `(select coalesce(sum(greatest(0, r.wanted - (
    select count(*)::int from idea_team t where t.role_id = r.id and t.ended_at is null))), 0)::int
  from idea_role r where r.idea_id = i.id and r.ended_at is null)`;

/**
 * $3 a programme, $4 a cohort (or null), $5 how many, $6 and $7 moment and id of the last one before, $8 the viewer's language. One text for
 * each filter, as a hand would write it.
 */
export const ideasStatement = (filter: 'all' | 'programme' | 'cohort', follows: boolean): string => `
  with page as materialized (
    select i.*, row_number() over (order by i.created_at desc, i.id desc) as n from idea i
    where ${ideaSeen}
      ${filter === 'programme' ? 'and i.programme_id = $3' : 'and $3::uuid is null'}
      ${filter === 'cohort' ? 'and i.cohort_id = $4' : 'and $4::uuid is null'}
      ${follows ? 'and (i.created_at, i.id) < ($6::timestamptz, $7::uuid)' : 'and $6::timestamptz is null and $7::uuid is null'}
    order by i.created_at desc, i.id desc limit $5::int + 1)
  select json_build_object('nodes', coalesce(json_agg(json_build_object(
      'id', i.id, 'title', i.title, 'problem', i.problem, 'stage', i.stage, 'tags', i.tags, 'supporterCount', ${supporters},
      'isSupporting', exists (select 1 from idea_support s where s.idea_id = i.id and s.member_id = $1),
      'commentCount', ${comments}, 'openPlaces', ${openPlaces}, 'createdAt', ${moment('i.created_at')},
      'author', case when a.id is not null then json_build_object('id', a.id, 'name', a.name,
        'avatarUrl', case when near.closeness <= a.audience_avatar then '/avatars/' || a.avatar_file_id end) end,
      'cohort', json_build_object('id', co.id, 'name', ${said('co.name', '$8')}, 'year', co.year)
    ) order by i.n) filter (where i.n <= $5), '[]'), 'hasNextPage', count(*) > $5)::text as answer
  from page i join cohort co on co.id = i.cohort_id
  left join member a on a.id = i.author_id and a.left_at is null and ${notAtOdds('a.id')} ${nearness('a')}`;
