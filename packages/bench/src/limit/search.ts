import { employer, nearness, notAtOdds, post, roleTitle, told } from './shared.ts';

/** People of one way of being found, at most a thousand. */
const some = (rank: string, from: string, where: string): string => `(
  select m.id, ${rank} as rank from ${from} join member m on m.id = ms.member_id
  where m.left_at is null and not m.is_guest and ${notAtOdds('m.id')} and ${where} limit 1000)`;

const everyone = 'member_search ms';
const mates = `(select distinct cm.member_id from cohort_membership cm where cm.cohort_id = any($2) and cm.ended_at is null offset 0) mate
  join member_search ms on ms.member_id = mate.member_id`;
const friends = `(select c.id from connections_of($1) c(id) offset 0) friend join member_search ms on ms.member_id = friend.id`;

const names = `to_tsvector('simple', ms.folded_name)`;
const [words, headlines] = [`to_tsquery('simple', $3)`, `to_tsquery('simple', $4)`];
const toldBy = (vector: string): string => `case when ${vector} @@ ${headlines} then 2 else 3 end`;

/** The words or near spellings of each, among those that all members may see. */
const near = (weights: string): string => `(
  select to_tsquery('simple', string_agg('(' || w || ':*${weights}' || coalesce((
    select string_agg('|' || n.word || '${weights && ':A'}', '') from (
      select distinct s.word, s.slips && slips(w) as slip, similarity(s.word, w) as alike from search_word s
      where length(w) >= 3 and w !~ '[0-9]'
        and (s.slips && slips(w) or (length(w) >= 6 and s.word % w and similarity(s.word, w) >= 0.45))
      order by slip desc, alike desc, s.word limit 8) n), '') || ')', ' & '))
  from unnest($7::text[]) w)`;

/** $3 the words as a query, $4 the same in names and headlines, $5 the beginning for LIKE, $6 how many, $7 the words, $8 the viewer's language. */
export const searchStatement = `
  with anywhere as materialized ${some(toldBy('ms.to_members'), everyone, `ms.to_members @@ ${words}`)},
  exact as materialized (select found.id, min(found.rank) as rank from (
      ${some('case when ms.folded_name like $5 then 0 else 1 end', everyone, `${names} @@ ${words}`)}
      union all select * from anywhere
      union all ${some('2', everyone, `ms.to_members @@ ${headlines} and (select count(*) from anywhere) >= 1000`)}
      union all ${some(toldBy('ms.to_cohorts'), mates, `ms.to_cohorts @@ ${words}`)}
      union all ${some(toldBy('ms.to_connections'), friends, `ms.to_connections @@ ${words}`)}
    ) found group by found.id),
  found as materialized (select id, min(rank) as rank from (
      select * from exact
      union all select * from (
        ${some('4', everyone, `${names} @@ ${near('A')}`)}
        union all ${some('5', everyone, `ms.to_members @@ ${near('')}`)}) close
      where (select count(*) from exact) < 5) whole group by id),
  page as materialized (
    select m.*, near.closeness, row_number() over (order by ranked.rank, ranked.name collate "und-x-icu", ranked.id) as n
    from (select found.id, found.rank, m.name from found join member m on m.id = found.id
        order by found.rank, m.name collate "und-x-icu", m.id limit $6::int + 1) ranked
      join member m on m.id = ranked.id ${nearness('m')})
  select json_build_object('nodes', coalesce(json_agg(json_build_object(
      'id', p.id, 'name', p.name, 'headline', ${told('headline')}, 'roleTitle', ${roleTitle}, 'organisation', ${employer('$8')}
    ) order by p.n) filter (where p.n <= $6), '[]'), 'hasNextPage', count(*) > $6)::text as answer
  from page p ${post}`;
