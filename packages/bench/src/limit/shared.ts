/**
 * The limit: for each page the one statement that a patient hand would write, behind a bare HTTP handler. It reads the same session, applies
 * the same audience rules and blocks, and its answers are compared with ours. In every statement $1 is the viewer and $2 their cohorts.
 */
export const sessionStatement = `
  select s.id as "sessionId", a.id as "accountId", a.is_admin as "isAdmin", a.locale,
    (select coalesce(json_agg(cm.cohort_id), '[]')
      from cohort_membership cm where cm.member_id = a.id and cm.ended_at is null) as cohorts,
    (select coalesce(json_agg(json_build_array(pr.programme_id, pr.role)), '[]')
      from programme_role pr where pr.member_id = a.id and pr.ended_at is null) as roles
  from session s join account a on a.id = s.account_id
  where s.token_hash = $1 and s.revoked_at is null and s.expires_at > now() and a.disabled_at is null`;

export const moment = (expression: string): string => `to_char(${expression} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A text that staff translate, in the language of parameter `locale`. */
export const said = (names: string, locale: string): string => `coalesce(${names} ->> ${locale}, ${names} ->> 'en')`;

/** That one of these is none whom the viewer blocked or who blocked them. */
export const notAtOdds = (id: string): string => `${id} <> all((select at_odds($1))::uuid[])`;

/** How near the viewer stands to a person. `offset 0`: a cohort is looked up for the one person, never collected for all. */
export const closenessTo = (id: string): string => `case when ${id} = $1 then 0
  when exists (select 1 from connection c where c.state = 'CONNECTED' and c.a_id = least($1, ${id}) and c.b_id = greatest($1, ${id})) then 1
  when exists (select 1 from cohort_membership cm where cm.member_id = ${id} and cm.ended_at is null and $2 @> array[cm.cohort_id] offset 0) then 2
  else 3 end`;

/** How near the viewer stands to a row of `member`: worked out once a row, as `near.closeness`. */
export const nearness = (row: string): string => `cross join lateral (select ${closenessTo(`${row}.id`)} as closeness offset 0) near`;

/** A field of `p` as far as its audience lets the viewer know; an empty text is none. */
export const told = (field: string, none = 'null'): string =>
  `case when p.closeness <= p.audience_${field} then ${none === 'null' ? `nullif(p.${field}, '')` : `p.${field}`} else ${none} end`;

/** The present post of `p`, joined as `f` and its organisation `o`. */
export const post = `left join affiliation f on f.member_id = p.id and f.ended_at is null left join organisation o on o.id = f.organisation_id`;
export const roleTitle = `case when p.closeness <= p.audience_role then nullif(f.role_title, '') end`;
export const employer = (locale: string): string => `case when p.closeness <= p.audience_role and o.id is not null
  then json_build_object('id', o.id, 'name', ${said('o.name', locale)}) end`;

/** The viewer's tie with `p`. */
export const tie = `(select json_build_object(
    'state', case when t.id is null then 'NONE' when t.state = 'CONNECTED' then 'CONNECTED'
      when t.requested_by = $1 then 'REQUESTED_BY_ME' else 'REQUESTED_BY_THEM' end,
    'since', ${moment('coalesce(t.decided_at, t.requested_at)')})
  from (select 1) one left join connection t
    on t.a_id = least($1, p.id) and t.b_id = greatest($1, p.id) and t.state in ('REQUESTED', 'CONNECTED'))`;
