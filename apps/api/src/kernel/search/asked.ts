import { fold, findingLimits, findingText, searchWords, slipsWhileTyping } from '@cohortium/contract';
import { empty, raw, sql, type Sql } from '../database/sql.ts';
import { parseInput } from '../errors/domain-error.ts';

/** At most so many near spellings take part for each word. */
const spellings = 8;
/** Below this a word has too few letters for a likeness of threes to mean anything. */
const likeFrom = 6;
const likeness = 0.45;

/** What someone typed, as search asks for it: all of its words, each by its beginning. */
export interface Asked {
  /** `ana:* & serv:*`, as a tsquery. */
  readonly query: Sql;
  /** The same, where the words stand in parts of these weights. */
  weighing(weights: 'A' | 'AB'): Sql;
  /** For LIKE: what begins with the whole text. */
  readonly beginning: Sql;
  /**
   * The part of the statement that `near` and `nearNamed` stand on, worked out once and only where they are used: near spellings of each word, one slip
   * away or alike in most threes of letters. They are looked up among the words that every member may see (`search_word`), so that what is kept to
   * fewer leads nobody's slip anywhere.
   */
  readonly spelled: Sql;
  /** The same words or near spellings of each. */
  readonly near: Sql;
  /** The same, where the words stand in the part that matters most. */
  readonly nearNamed: Sql;
}

/**
 * A tsquery. Asked for by a `select` of its own, so that PostgreSQL reckons the same for all words, plans the statement once a connection and not for
 * each that is typed: planning took as long as finding.
 */
const queryOf = (words: readonly string[], weights = ''): Sql => sql`(select to_tsquery('simple', ${words.map(word => `${word}:*${weights}`).join(' & ')}))`;

const like = (rank: number): Sql => sql`select sw.word, ${raw(String(rank))} as rank, similarity(sw.word, asked.word) as likeness`;
const nearSpellings = (words: readonly string[]): Sql => sql`spelled as materialized (
  select to_tsquery('simple', string_agg('(' || asked.word || ':*' || coalesce(close.plain, '') || ')', ' & ')) as near, to_tsquery('simple', string_agg('(' || asked.word || ':*A' || coalesce(close.named, '') || ')', ' & ')) as near_named
  from unnest((select ${[...words]}::text[])) with ordinality asked(word, place) left join lateral (
    select string_agg('|' || found.word, '') as plain, string_agg('|' || found.word || ':A', '') as named from (
      select alike.word from (
        ${like(0)} from search_word sw where sw.slips && slips(asked.word)
        union all ${like(1)} from unnest((select ${slipsWhileTyping(words)}::text[])) slip(pattern) join search_word sw on sw.word like slip.pattern where asked.place = cardinality((select ${[...words]}::text[]))
        union all ${like(2)} from search_word sw where length(asked.word) >= ${raw(String(likeFrom))} and sw.word % asked.word and similarity(sw.word, asked.word) >= ${raw(String(likeness))}
      ) alike where length(asked.word) >= 3 and asked.word !~ '[0-9]' group by alike.word order by min(alike.rank), max(alike.likeness) desc, alike.word limit ${raw(String(spellings))}) found
  ) close on true)`;

/** Reads what someone typed; null when it holds no letter or digit. @throws DomainError BAD_INPUT at `field`. */
export function askedFor(text: unknown, field = 'text'): Asked | null {
  const typed = parseInput(findingText, text, field);
  const words = searchWords(typed);
  if (!words.length) return null;
  return {
    query: queryOf(words),
    weighing: weights => queryOf(words, weights),
    beginning: sql`${`${fold(typed).replace(/[\\%_]/g, '\\$&')}%`}`,
    spelled: nearSpellings(words),
    near: raw('(select spelled.near from spelled)'),
    nearNamed: raw('(select spelled.near_named from spelled)'),
  };
}

export const candidates = raw(String(findingLimits.candidates));
/** When fewer than this were found as typed, near spellings are looked for besides. */
export const fewHits = raw(String(findingLimits.fewHits));

/**
 * What was found, as `(id, rank)`: as typed, and by near spellings where that is little. Each way answers only what the reader may see, and so
 * nothing hidden has a part in what is found, in whether near spellings are looked for, or in the order. `first` is a part of the statement that ways
 * refer to, with its comma.
 */
export function foundBy(exact: readonly Sql[], near: readonly Sql[], first: Sql = empty): Sql {
  const all = (ways: readonly Sql[]): Sql => ways.reduce((ways_, way) => sql`${ways_} union all ${way}`);
  return sql`(with ${first}exact as materialized (select found.id, min(found.rank) as rank from (${all(exact)}) found group by found.id)
    select whole.id, min(whole.rank) as rank from (select exact.id, exact.rank from exact union all select near.id, near.rank from (${all(near)}) near where (select count(*) from exact) < ${fewHits}) whole group by whole.id)`;
}
