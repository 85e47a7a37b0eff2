/**
 * A piece of SQL with its parameters; pieces nest, values never become text. It is a tree that is written out once, when it is sent: a
 * page's statement has hundreds of pieces, and joining them level by level (as the library sql-template-tag does) cost more than PostgreSQL's answer.
 */
export class Sql {
  #written: { readonly text: string; readonly values: readonly unknown[] } | undefined;

  constructor(
    private readonly strings: readonly string[],
    private readonly parts: readonly unknown[],
  ) {}

  /** The statement, with `$1`, `$2` … where values stand. */
  get text(): string {
    return this.written().text;
  }

  get values(): unknown[] {
    return [...this.written().values];
  }

  private written(): { readonly text: string; readonly values: readonly unknown[] } {
    if (!this.#written) {
      const sent: Sent = { values: [], shared: new Map() };
      this.#written = { text: this.write(sent), values: sent.values };
    }
    return this.#written;
  }

  private write(sent: Sent): string {
    let text = this.strings[0] ?? '';
    for (let at = 0; at < this.parts.length; at++) {
      const part = this.parts[at];
      text += (part instanceof Sql ? part.write(sent) : `$${numberOf(part, sent)}`) + (this.strings[at + 1] ?? '');
    }
    return text;
  }

  /** Its pieces as one row, nothing nested: text, value, text … `texts` ends with the text that goes on. */
  flatten(texts: string[], values: unknown[]): void {
    const say = (text: string | undefined): void => void (texts[texts.length - 1] += text ?? '');
    say(this.strings[0]);
    for (const [at, part] of this.parts.entries()) {
      if (part instanceof Sql) part.flatten(texts, values);
      else {
        values.push(part);
        texts.push('');
      }
      say(this.strings[at + 1]);
    }
  }
}

/** What a statement's values are while it is written out. */
interface Sent {
  readonly values: unknown[];
  readonly shared: Map<Shared, number>;
}

/** A value that stands in several places of a statement and is sent once. */
class Shared {
  constructor(readonly value: unknown) {}
}

function numberOf(part: unknown, { values, shared }: Sent): number {
  if (!(part instanceof Shared)) return values.push(part);
  const known = shared.get(part);
  if (known !== undefined) return known;
  const number = values.push(part.value);
  shared.set(part, number);
  return number;
}

/** SQL in which some values are left open, to be filled in for each who asks: `placeOf` tells of a value which place it holds, if any. */
export class SqlForm<Place> {
  readonly texts = [''];
  readonly #parts: unknown[] = [];
  /** Each place once for each type it is cast to, and where it stands. */
  readonly #places = new Map<string, { place: Place; at: number[] }>();

  constructor(sample: Sql, placeOf: (value: unknown) => Place | undefined) {
    sample.flatten(this.texts, this.#parts);
    for (const [at, part] of this.#parts.entries()) {
      const place = placeOf(part);
      if (place === undefined) continue;
      const key = `${String(place)}${/^::\w+(\[\])?/.exec(this.texts[at + 1] ?? '')?.[0] ?? ''}`;
      this.#places.set(key, { place, at: [...(this.#places.get(key)?.at ?? []), at] });
    }
  }

  /** The SQL with these values; one that stands in several places is sent once. */
  fill(valueOf: (place: Place) => unknown): Sql {
    const parts = [...this.#parts];
    for (const { place, at } of this.#places.values()) {
      const value = new Shared(valueOf(place));
      for (const index of at) parts[index] = value;
    }
    return new Sql(this.texts, parts);
  }
}

/** `` sql`select * from idea where id = ${id}` ``: pieces of SQL are taken in, everything else becomes a parameter. */
export const sql = (strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql => new Sql(strings, parts);

const raws = new Map<string, Sql>();
/** SQL as it stands, written by us: never anything a person sent. */
export function raw(text: string): Sql {
  const known = raws.get(text);
  if (known) return known;
  const made = new Sql([text], []);
  if (raws.size < 5000) raws.set(text, made);
  return made;
}

export const empty = raw('');

/** Pieces or values with something between them. @throws Error for none: SQL has no empty list. */
export function join(parts: readonly unknown[], separator = ', '): Sql {
  if (!parts.length) throw new Error('Nothing to join');
  return new Sql(['', ...Array.from({ length: parts.length - 1 }, () => separator), ''], parts);
}

/** An identifier written by us (never by a person). @throws Error for anything but a plain name. */
export function name(identifier: string): Sql {
  if (!/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/.test(identifier)) throw new Error(`Not an identifier: ${identifier}`);
  return raw(identifier);
}

/** `authorId` → `author_id`, as columns are named. */
export const snakeCase = (property: string): string => property.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/** All of them (`true` for none). */
export const and = (conditions: readonly Sql[]): Sql => (conditions.length ? sql`(${join(conditions, ' and ')})` : raw('true'));
/** Any of them (`false` for none). */
export const or = (conditions: readonly Sql[]): Sql => (conditions.length ? sql`(${join(conditions, ' or ')})` : raw('false'));
