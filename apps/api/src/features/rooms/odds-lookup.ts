import type { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { atOddsWith } from '../ties/index.ts';

interface Asked {
  readonly people: readonly string[];
  readonly told: (byOther: Map<string, Set<string>>) => void;
  readonly failed: (error: unknown) => void;
}

/** Who has a block with whom. What is asked in one moment, for the frames of many rooms, is one question to the database. */
export class OddsLookup {
  #asked: Asked[] = [];

  constructor(private readonly db: Database) {}

  /** For each person with a block between them and some of these people: those people. */
  of(people: readonly string[]): Promise<Map<string, Set<string>>> {
    return new Promise((told, failed) => {
      if (this.#asked.push({ people, told, failed }) === 1) setImmediate(() => void this.ask());
    });
  }

  private async ask(): Promise<void> {
    const asked = this.#asked;
    this.#asked = [];
    try {
      const everyone = [...new Set(asked.flatMap(({ people }) => people))];
      const pairs = await this.db.query<{ person: string; other: string }>(sql`select person, other from unnest(${everyone}::uuid[]) as person, unnest(${atOddsWith(sql`person`)}) as other`);
      for (const { people, told } of asked) told(among(new Set(people), pairs));
    } catch (error) {
      for (const { failed } of asked) failed(error);
    }
  }
}

function among(people: ReadonlySet<string>, pairs: readonly { person: string; other: string }[]): Map<string, Set<string>> {
  const byOther = new Map<string, Set<string>>();
  for (const { person, other } of pairs) {
    if (people.has(person)) byOther.set(other, (byOther.get(other) ?? new Set()).add(person));
  }
  return byOther;
}
