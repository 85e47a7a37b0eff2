import { employer, nearness, notAtOdds, post, roleTitle, told } from './shared.ts';

/** People of one way of being found, at most a thousand. */
const some = (rank: string, from: string, where: string): string => `(
  select m.id, ${rank} as rank from ${from} join member m on m.id = ms.member_id
  where m.left_at is null and not m.is_guest and ${notAtOdds('m.id')} and ${where} limit 1000)`;

const everyone = 'member_search ms';
/** Each of these few looked up by themselves. */
const of = (few: string): string => `(select distinct near.id from (${few}) near(id)) few
  cross join lateral (select s.* from member_search s where s.member_id = few.id offset 0) ms`;
const mates = of(`select cm.member_id from cohort_membership cm where cm.cohort_id = any((select $2::uuid[])::uuid[]) and cm.ended_at is null`);
const friends = of(`select c.id from connections_of($1) c(id)`);

const names = `to_tsvector('simple', ms.folded_name)`;
/** Asked for by a `select`, so that the statement is planned once a connection and not for each that is typed. */
const [words, headlines] = [`(select to_tsquery('simple', $3))`, `(select to_tsquery('simple', $4))`];
const toldBy = (vector: string): string => `case when ${vector} @@ ${headlines} then 2 else 3 end`;

const like = (rank: number): string => `select s.word, ${rank} as rank, similarity(s.word, w.word) as likeness`;

/** The words or near spellings of each, among those that all members may see: one slip away, also of the word that is being typed, or alike. */
const spelled = `spelled as materialized (
  select to_tsquery('simple', string_agg('(' || w.word || ':*' || coalesce(close.plain, '') || ')', ' & ')) as near,
    to_tsquery('simple', string_agg('(' || w.word || ':*A' || coalesce(close.named, '') || ')', ' & ')) as near_named
  from unnest((select $7::text[])) with ordinality w(word, place) left join lateral (
    select string_agg('|' || n.word, '') as plain, string_agg('|' || n.word || ':A', '') as named from (
      select alike.word from (
        ${like(0)} from search_word s where s.slips && slips(w.word)
        union all ${like(1)} from unnest((select $9::text[])) slip(pattern) join search_word s on s.word like slip.pattern
          where w.place = cardinality((select $7::text[]))
        union all ${like(2)} from search_word s where length(w.word) >= 6 and s.word % w.word and similarity(s.word, w.word) >= 0.45
      ) alike where length(w.word) >= 3 and w.word !~ '[0-9]'
      group by alike.word order by min(alike.rank), max(alike.likeness) desc, alike.word limit 8) n) close on true)`;

/** $3 the words as a query, $4 the same in names and headlines, $5 the beginning for LIKE, $6 how many, $7 the words, $8 the viewer's language, $9 slips of the last. */
export const searchStatement = `
  with ${spelled},
  anywhere as materialized ${some(toldBy('ms.to_members'), everyone, `ms.to_members @@ ${words}`)},
  exact as materialized (select found.id, min(found.rank) as rank from (
      ${some('case when ms.folded_name like $5 then 0 else 1 end', everyone, `${names} @@ ${words}`)}
      union all select * from anywhere
      union all ${some('2', everyone, `ts_filter(ms.to_members, '{a,b}') @@ ${words} and (select count(*) from anywhere) >= 1000`)}
      union all ${some(toldBy('ms.to_cohorts'), mates, `ms.to_cohorts @@ ${words}`)}
      union all ${some(toldBy('ms.to_connections'), friends, `ms.to_connections @@ ${words}`)}
    ) found group by found.id),
  found as materialized (select id, min(rank) as rank from (
      select * from exact
      union all select * from (
        ${some('4', everyone, `${names} @@ (select near_named from spelled)`)}
        union all ${some('5', everyone, `ms.to_members @@ (select near from spelled)`)}) close
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
