import { fold, findingLimits, findingText, searchWords } from '@cohortium/contract';
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
   * The same words or near spellings of each: one slip away, or alike in most threes of letters. Looked up among the words that every member may
   * see (`search_word`), so that what is kept to fewer leads nobody's slip anywhere. Worked out once a statement, and only where it is used.
   */
  readonly near: Sql;
  nearWeighing(weights: 'A'): Sql;
}

const queryOf = (words: readonly string[], weights = ''): Sql => sql`to_tsquery('simple', ${words.map(word => `${word}:*${weights}`).join(' & ')})`;

const nearQuery = (words: readonly string[], weights: '' | 'A' = ''): Sql => sql`(select to_tsquery('simple', string_agg('(' || asked.word || ${`:*${weights}`} || coalesce(near.others, '') || ')', ' & ')) from unnest(${[...words]}::text[]) asked(word)
  left join lateral (select string_agg('|' || found.word || ${weights && ':A'}, '') as others from (select distinct sw.word, sw.slips && slips(asked.word) as by_slip, similarity(sw.word, asked.word) as alike from search_word sw
    where length(asked.word) >= 3 and asked.word !~ '[0-9]' and (sw.slips && slips(asked.word) or (length(asked.word) >= ${raw(String(likeFrom))} and sw.word % asked.word and similarity(sw.word, asked.word) >= ${raw(String(likeness))}))
    order by by_slip desc, alike desc, word limit ${raw(String(spellings))}) found) near on true)`;

/** Reads what someone typed; null when it holds no letter or digit. @throws DomainError BAD_INPUT at `field`. */
export function askedFor(text: unknown, field = 'text'): Asked | null {
  const typed = parseInput(findingText, text, field);
  const words = searchWords(typed);
  if (!words.length) return null;
  return {
    query: queryOf(words),
    weighing: weights => queryOf(words, weights),
    beginning: sql`${`${fold(typed).replace(/[\\%_]/g, '\\$&')}%`}`,
    near: nearQuery(words),
    nearWeighing: weights => nearQuery(words, weights),
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
