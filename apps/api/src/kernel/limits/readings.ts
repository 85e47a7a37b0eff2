import { readingLimits } from '@cohortium/contract';
import type { Actor } from '../authz/actor.ts';
import { raw, sql, type Sql } from '../database/sql.ts';
import { DomainError } from '../errors/domain-error.ts';

/** Enough of an id to tell people apart: the last digits, random in every id we make. Collisions make one person in millions uncounted. */
const digits = 8;

/** What one account read today, in this process, and what is known of its reading elsewhere. */
export interface Reader {
  readonly accountId: string;
  programmeIds: readonly string[];
  readonly seen: Set<number>;
  /** Seen since it was last written down. */
  fresh: number[];
  /** People that only other nodes, or this one before its start, showed them. */
  elsewhere: number;
}

/**
 * Whose entries each account read today: in memory, since every page asks. Nobody waits for a count to be written; `ReadingLedger` does so in the
 * background, and brings what other nodes counted.
 */
export class Readings {
  /** Bounds, changed by tests alone. */
  bounds: { noticedAt: number; most: number; keptFrom: number } = { ...readingLimits };
  #day = '';
  readonly #readers = new Map<string, Reader>();

  /** SQL that tells {@link count} of rows, as one text: `ids` answers uuids. */
  entriesOf = (ids: Sql): Sql => sql`(select string_agg(right(read.id::text, ${raw(String(digits))}), '') from (${ids}) read(id))`;

  /** Whether the actor has read as many different people today as one may. */
  isSpent({ accountId, at }: Actor): boolean {
    const reader = accountId === null ? undefined : this.#of(at).get(accountId);
    return reader !== undefined && total(reader) >= this.bounds.most;
  }

  /** Those of these people whom the actor may be shown today: all, or, where enough was read, those seen already. */
  open(actor: Actor, ids: readonly string[]): string[] {
    if (!this.isSpent(actor)) return [...ids];
    const seen = this.#readerOf(actor, actor.accountId ?? '').seen;
    return ids.filter(id => seen.has(mark(id, id.length - digits)));
  }

  /** @throws DomainError RATE_LIMITED for who read as many different people today as one may; those seen already stay open to them. */
  check(actor: Actor, id?: string): void {
    if (!this.isSpent(actor) || (id !== undefined && this.open(actor, [id]).length)) return;
    throw this.#enough();
  }

  /**
   * Counts people who are about to be shown: their ids, or what {@link entriesOf} told. @throws DomainError RATE_LIMITED for new ones where others, asked
   * for at the same moment, have used up the day meanwhile: of a hundred requests at once, no more is shown than of a hundred in turn.
   */
  count(actor: Actor, people: readonly string[] | string | null): void {
    if (actor.accountId === null || !people?.length) return;
    const reader = this.#readerOf(actor, actor.accountId);
    const isFull = total(reader) >= this.bounds.most;
    const add = (one: number): void => {
      if (reader.seen.has(one)) return;
      if (isFull) throw this.#enough();
      reader.seen.add(one);
      reader.fresh.push(one);
    };
    if (typeof people === 'string') for (let at = 0; at < people.length; at += digits) add(mark(people, at));
    else for (const id of people) add(mark(id, id.length - digits));
  }

  /** Those of whom there is enough to write down. */
  toKeep(at: Date): { day: string; readers: Reader[] } {
    const readers = [...this.#of(at).values()].filter(reader => reader.fresh.length && total(reader) >= this.bounds.keptFrom);
    return { day: this.#day, readers };
  }

  forget(): void {
    this.#day = '';
    this.#readers.clear();
  }

  #enough(): DomainError {
    return new DomainError('RATE_LIMITED', 'common:error.readEnough', { number: this.bounds.most });
  }

  #readerOf({ at, programmeIds }: Actor, accountId: string): Reader {
    const readers = this.#of(at);
    let reader = readers.get(accountId);
    if (!reader) readers.set(accountId, (reader = { accountId, programmeIds, seen: new Set(), fresh: [], elsewhere: 0 }));
    reader.programmeIds = programmeIds;
    return reader;
  }

  /** A new day begins with nothing read. */
  #of(at: Date): Map<string, Reader> {
    const day = at.toISOString().slice(0, 10);
    if (day > this.#day) {
      this.#readers.clear();
      this.#day = day;
    }
    return this.#readers;
  }
}

export const total = ({ seen, elsewhere }: Reader): number => seen.size + elsewhere;

const mark = (text: string, from: number): number => Number.parseInt(text.slice(from, from + digits), 16) | 0;

/** One for the process: statements are made where nothing is injected. */
export const readings = new Readings();
