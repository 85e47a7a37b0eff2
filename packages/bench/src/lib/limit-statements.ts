/**
 * The limit: for each page the one statement that a patient hand would write, behind a bare HTTP handler. It reads the same session, applies
 * the same audience rules and blocks, and its answers are compared with ours. $1 is the viewer, $2 their cohorts.
 */
export const sessionStatement = `
  select s.id as "sessionId", a.id as "accountId", a.is_admin as "isAdmin", a.locale,
    (select coalesce(json_agg(cm.cohort_id), '[]') from cohort_membership cm where cm.member_id = a.id and cm.ended_at is null) as cohorts,
    (select coalesce(json_agg(json_build_array(pr.programme_id, pr.role)), '[]') from programme_role pr where pr.member_id = a.id and pr.ended_at is null) as roles
  from session s join account a on a.id = s.account_id
  where s.token_hash = $1 and s.revoked_at is null and s.expires_at > now() and a.disabled_at is null`;

export const moment = (expression: string): string => `to_char(${expression} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** How near the reader stands to a row of `member`: worked out once a row. */
export const nearness = (row: string): string => `cross join lateral (select case when ${row}.id = $1 then 0
        when exists (select 1 from connection c where c.state = 'CONNECTED' and c.a_id = least($1, ${row}.id) and c.b_id = greatest($1, ${row}.id)) then 1
        when exists (select 1 from cohort_membership cm where cm.member_id = ${row}.id and cm.ended_at is null and cm.cohort_id = any($2)) then 2 else 3 end as closeness offset 0) near`;

/** $3 the skill, $4 the sector: one of each, so that the page is read off the skill's index in its order; $5 how many, $6 and $7 name and id of the last one before. */
export const directoryStatement = `
  with page as materialized (
    select m.*, near.closeness, row_number() over (order by m.name collate "und-x-icu", m.id) as n
    from member_skill ms join member m on m.id = ms.member_id
    ${nearness('m')}
    where ms.skill_id = $3 and ms.kind = 'OFFER' and ms.sector = $4 and (ms.audience >= 3 or near.closeness <= ms.audience)
      and m.left_at is null and not m.is_guest and ms.member_id <> all ((select at_odds($1))::uuid[])
      and ($6::text is null or (ms.name collate "und-x-icu", ms.member_id) > ($6::text, $7::uuid))
    order by ms.name collate "und-x-icu", ms.member_id limit $5 + 1)
  select json_build_object('nodes', coalesce(json_agg(json_build_object(
      'id', p.id, 'name', p.name,
      'headline', case when p.closeness <= p.audience_headline then nullif(p.headline, '') end,
      'roleTitle', case when p.closeness <= p.audience_role then nullif(f.role_title, '') end,
      'sector', o.sector,
      'organisation', case when p.closeness <= p.audience_role and o.id is not null then json_build_object('id', o.id, 'name', coalesce(o.name ->> $8, o.name ->> 'en')) end,
      'cohorts', (select coalesce(json_agg(json_build_object('id', co.id, 'name', coalesce(co.name ->> $8, co.name ->> 'en'), 'year', co.year) order by co.year desc, co.id), '[]')
        from cohort_membership cm join cohort co on co.id = cm.cohort_id where cm.member_id = p.id and cm.ended_at is null),
      'offers', case when p.closeness <= p.audience_offers then (select coalesce(json_agg(json_build_object('skill', json_build_object('id', s.id, 'name', coalesce(s.name ->> $8, s.name ->> 'en'))) order by h.position, h.skill_id), '[]')
        from member_skill h join skill s on s.id = h.skill_id where h.member_id = p.id and h.kind = 'OFFER') else '[]' end,
      'tie', case when p.id <> $1 then (select json_build_object('state', case when t.id is null then 'NONE' when t.state = 'CONNECTED' then 'CONNECTED' when t.requested_by = $1 then 'REQUESTED_BY_ME' else 'REQUESTED_BY_THEM' end,
          'since', ${moment('coalesce(t.decided_at, t.requested_at)')})
        from (select 1) one left join connection t on t.a_id = least($1, p.id) and t.b_id = greatest($1, p.id) and t.state in ('REQUESTED', 'CONNECTED')) end
    ) order by p.n) filter (where p.n <= $5), '[]'), 'hasNextPage', count(*) > $5)::text as answer
  from page p left join affiliation f on f.member_id = p.id and f.ended_at is null left join organisation o on o.id = f.organisation_id`;

/** $3 room, $4 before which seq, $5 how many. */
export const historyStatement = `
  with odds as materialized (select blocked_id as id from block where blocker_id = $1 and ended_at is null union select blocker_id from block where blocked_id = $1 and ended_at is null),
  page as materialized (select m.*, exists (select 1 from odds where odds.id = m.author_id) as hidden, row_number() over (order by m.seq desc) as n
    from message m where m.room_id = $3 and ($4::int is null or m.seq < $4) order by m.seq desc limit $5 + 1)
  select json_build_object('nodes', coalesce(json_agg(json_build_object(
      'id', p.id, 'seq', p.seq, 'state', case when p.hidden then 'HIDDEN' when p.deleted_at is not null then 'DELETED' else 'SAID' end,
      'body', case when p.hidden then '' else p.body end, 'lang', p.lang, 'createdAt', ${moment('p.created_at')}, 'editedAt', case when not p.hidden then ${moment('p.edited_at')} end, 'revision', p.revision,
      'author', case when not p.hidden and a.left_at is null then json_build_object('id', a.id, 'name', a.name, 'avatarUrl', case when case when a.id = $1 then 0
          when exists (select 1 from connection c where c.state = 'CONNECTED' and c.a_id = least($1, a.id) and c.b_id = greatest($1, a.id)) then 1
          when exists (select 1 from cohort_membership cm where cm.member_id = a.id and cm.ended_at is null and cm.cohort_id = any($2)) then 2 else 3 end <= a.audience_avatar then '/avatars/' || a.avatar_file_id end) end
    ) order by p.n) filter (where p.n <= $5), '[]'), 'hasNextPage', count(*) > $5)::text as answer
  from page p join member a on a.id = p.author_id where exists (select 1 from room_grant g where g.room_id = $3 and g.account_id = $1)`;
