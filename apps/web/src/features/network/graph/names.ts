/** Someone who was named. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly organisation?: { readonly name: string } | null;
}
/** Asks who people are; rejects when no more are told today. */
export type AskNames = (ids: string[]) => Promise<readonly Named[]>;

/** So many are asked for at once; whoever asks for more waits for the next turn. */
const atOnce = 100;
/** Milliseconds in which what is asked for is gathered into one question. */
const gathered = 30;

/**
 * Who the dots of a picture are. Those nearest come with it; all others are named when somebody looks at them, which counts as reading their entry. So nothing here
 * asks on its own: only for what is shown in words.
 */
export class Names {
  readonly #known: Map<string, Named>;
  readonly #ask: AskNames;
  readonly #asked = new Set<string>();
  readonly #told = new Set<() => void>();
  #waiting: string[] = [];
  #isAsking = false;
  readonly #learnt: string[] = [];
  #version = 0;
  #isRefused = false;

  constructor({ ids, names }: { readonly ids: readonly string[]; readonly names: readonly (string | null)[] }, ask: AskNames) {
    this.#known = new Map(ids.flatMap((id, place) => (names[place] === null || names[place] === undefined ? [] : [[id, { id, name: names[place] }] as const])));
    this.#ask = ask;
  }

  of = (id: string): string | null => this.#known.get(id)?.name ?? null;
  employerOf = (id: string): string | undefined => this.#known.get(id)?.organisation?.name;
  /** No more names are told, today or because nobody answers. */
  isRefused = (): boolean => this.#isRefused;
  /** Changes with every name that is learnt. */
  version = (): number => this.#version;
  /** Ids of all who were named since the picture came, in that order. */
  learnt = (): readonly string[] => this.#learnt;

  onTold = (call: () => void): (() => void) => {
    this.#told.add(call);
    return () => void this.#told.delete(call);
  };

  /** Someone was named elsewhere: in what a search found. */
  learn(people: readonly Named[]): void {
    for (const person of people) {
      this.#known.set(person.id, person);
      this.#learnt.push(person.id);
    }
    this.tell();
  }

  /** Asks for those who are not known, each once. */
  want(ids: readonly string[]): void {
    for (const id of ids) {
      if (this.#known.has(id) || this.#asked.has(id)) continue;
      this.#asked.add(id);
      this.#waiting.push(id);
    }
    if (!this.#waiting.length || this.#isAsking) return;
    this.#isAsking = true;
    setTimeout(() => void this.next(), gathered);
  }

  private async next(): Promise<void> {
    const ids = this.#waiting.slice(0, atOnce);
    this.#waiting = this.#waiting.slice(atOnce);
    try {
      const people = await this.#ask(ids);
      this.#isRefused = false;
      this.learn(people);
    } catch {
      this.#isRefused = true;
      // Whoever looks again asks again.
      for (const id of [...ids, ...this.#waiting]) this.#asked.delete(id);
      this.#waiting = [];
      this.tell();
    }
    this.#isAsking = false;
    this.want([]);
  }

  private tell(): void {
    this.#version++;
    for (const call of this.#told) call();
  }
}
