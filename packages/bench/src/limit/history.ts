import { closenessTo, moment } from './shared.ts';

/** $3 the room, $4 before which seq, $5 how many. */
export const historyStatement = (further: boolean): string => `
  with odds as materialized (
    select blocked_id as id from block where blocker_id = $1 and ended_at is null
    union select blocker_id from block where blocked_id = $1 and ended_at is null),
  page as materialized (
    select m.*, exists (select 1 from odds where odds.id = m.author_id) as hidden, row_number() over (order by m.seq desc) as n
    from message m where m.room_id = $3 and ${further ? 'm.seq < $4' : '$4::int is null'} order by m.seq desc limit $5::int + 1)
  select json_build_object('nodes', coalesce(json_agg(json_build_object(
      'id', p.id, 'seq', p.seq, 'state', case when p.hidden then 'HIDDEN' when p.deleted_at is not null then 'DELETED' else 'SAID' end,
      'body', case when p.hidden then '' else p.body end, 'lang', p.lang, 'createdAt', ${moment('p.created_at')},
      'editedAt', case when not p.hidden then ${moment('p.edited_at')} end, 'revision', p.revision,
      'author', case when not p.hidden and a.left_at is null then json_build_object('id', a.id, 'name', a.name,
        'avatarUrl', case when ${closenessTo('a.id')} <= a.audience_avatar then '/avatars/' || a.avatar_file_id end) end
    ) order by p.n) filter (where p.n <= $5), '[]'), 'hasNextPage', count(*) > $5)::text as answer
  from page p join member a on a.id = p.author_id
  where exists (select 1 from room_grant g where g.room_id = $3 and g.account_id = $1)`;
