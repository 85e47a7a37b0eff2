/** Someone's possible suggestions: whom, and how well each fits. Parallel arrays, since there are a hundred for each of a hundred thousand. */
export interface Wishes {
  readonly candidates: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
}

export interface Fairness {
  /** How many are suggested to each person at a time. */
  readonly each: number;
  /** To how many a person is suggested at most. */
  readonly most: (person: number) => number;
  /** Rounds in which prices find their level. */
  readonly rounds: number;
}

export interface Spread {
  /** What standing in many lists costs a person, in points of score: taken from their score wherever they are weighed. Below 0 for those hardly shown. */
  readonly prices: Float32Array;
  /** For each person the suggested, best first; fewer where there are no more. */
  readonly suggested: readonly (readonly number[])[];
}

/** The best few by score less price. */
function best(wish: Wishes, prices: Float32Array, count: number, open: (person: number) => boolean): number[] {
  const chosen: number[] = [];
  const values: number[] = [];
  for (let at = 0; at < wish.candidates.length; at++) {
    const person = wish.candidates[at] ?? 0;
    const value = (wish.scores[at] ?? 0) - (prices[person] ?? 0);
    if (chosen.length === count && value <= (values[count - 1] ?? 0)) continue;
    if (!open(person)) continue;
    let place = Math.min(chosen.length, count - 1);
    while (place > 0 && (values[place - 1] ?? 0) < value) {
      chosen[place] = chosen[place - 1] ?? 0;
      values[place] = values[place - 1] ?? 0;
      place--;
    }
    chosen[place] = person;
    values[place] = value;
  }
  return chosen;
}

const always = (): boolean => true;

/**
 * Shares people out fairly, as a market would: who stands in more lists than their share becomes dearer, who stands in fewer becomes cheaper,
 * until nobody is shown to everyone and nobody to no one. At the end the most asked for are cut to their bound, the lists with least choice first.
 */
export function spread(wishes: readonly Wishes[], fairness: Fairness): Spread {
  const people = wishes.length;
  const prices = new Float32Array(people);
  const counts = new Int32Array(people);
  const typical = typicalScore(wishes);
  for (let round = 0; round < fairness.rounds; round++) {
    counts.fill(0);
    for (const wish of wishes) for (const person of best(wish, prices, fairness.each, always)) counts[person] = (counts[person] ?? 0) + 1;
    const step = (0.25 * typical) / (1 + round / 4);
    for (let person = 0; person < people; person++) {
      const share = (counts[person] ?? 0) / fairness.each;
      prices[person] = (prices[person] ?? 0) + step * Math.max(-0.5, Math.min(2, share - 1));
    }
  }
  return { prices, suggested: within(wishes, prices, fairness) };
}

/** The median of everyone's best score: what a price is measured by. */
function typicalScore(wishes: readonly Wishes[]): number {
  const tops = wishes.flatMap(({ scores }) => (scores.length ? [Array.from(scores).reduce((most, value) => Math.max(most, value), 0)] : [])).toSorted((a, b) => a - b);
  return tops[Math.floor(tops.length / 2)] ?? 1;
}

/** Everyone's lists, none with a person who is full. */
function within(wishes: readonly Wishes[], prices: Float32Array, { each, most }: Fairness): number[][] {
  const left = Int32Array.from({ length: wishes.length }, (_, person) => most(person));
  const order = [...wishes.keys()].toSorted((a, b) => (wishes[a]?.candidates.length ?? 0) - (wishes[b]?.candidates.length ?? 0) || a - b);
  const suggested: number[][] = wishes.map(() => []);
  for (const viewer of order) {
    const wish = wishes[viewer];
    if (!wish) continue;
    const chosen = best(wish, prices, each, person => (left[person] ?? 0) > 0);
    for (const person of chosen) left[person] = (left[person] ?? 0) - 1;
    suggested[viewer] = chosen;
  }
  return suggested;
}
