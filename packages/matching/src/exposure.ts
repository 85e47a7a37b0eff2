/** Someone's possible suggestions: whom, and how well each fits. Parallel arrays, since there are dozens for each of a hundred thousand. */
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
  /** In how many lists each person stands. */
  readonly shown: Int32Array;
  /** For each person the suggested, best first; fewer where there are no more. */
  readonly suggested: readonly (readonly number[])[];
}

/** So many lists are made between two pauses. */
const atOnce = 500;

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
 * Yields now and then, so that a server can do its other work between.
 */
export function* spreading(wishes: readonly Wishes[], fairness: Fairness): Generator<undefined, Spread> {
  const people = wishes.length;
  const prices = new Float32Array(people);
  const counts = new Int32Array(people);
  const settled = new Float32Array(people);
  const typical = typicalScore(wishes);
  for (let round = 0; round < fairness.rounds; round++) {
    counts.fill(0);
    for (const [viewer, wish] of wishes.entries()) {
      for (const person of best(wish, prices, fairness.each, always)) counts[person] = (counts[person] ?? 0) + 1;
      if (viewer % atOnce === 0) yield;
    }
    const step = (0.25 * typical) / (1 + round / 4);
    for (let person = 0; person < people; person++) {
      const share = (counts[person] ?? 0) / fairness.each;
      prices[person] = (prices[person] ?? 0) + step * Math.max(-0.5, Math.min(2, share - 1));
      // Where many want the same, prices swing about their level: the mean of the later rounds is nearer to it than the last.
      if (2 * round >= fairness.rounds) settled[person] = (settled[person] ?? 0) + (prices[person] ?? 0) / Math.floor((fairness.rounds + 1) / 2);
    }
  }
  return yield* within(wishes, settled, fairness);
}

/** The same without pauses. */
export function spread(wishes: readonly Wishes[], fairness: Fairness): Spread {
  const work = spreading(wishes, fairness);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** The median of everyone's best score: what a price is measured by. */
function typicalScore(wishes: readonly Wishes[]): number {
  const tops: number[] = [];
  for (const { scores } of wishes) {
    let most = 0;
    for (let at = 0; at < scores.length; at++) most = Math.max(most, scores[at] ?? 0);
    if (scores.length) tops.push(most);
  }
  return tops.toSorted((a, b) => a - b)[Math.floor(tops.length / 2)] ?? 1;
}

/** Everyone's lists, none with a person who is full. */
function* within(wishes: readonly Wishes[], prices: Float32Array, { each, most }: Fairness): Generator<undefined, Spread> {
  const left = Int32Array.from({ length: wishes.length }, (_, person) => most(person));
  const shown = new Int32Array(wishes.length);
  const order = [...wishes.keys()].toSorted((a, b) => (wishes[a]?.candidates.length ?? 0) - (wishes[b]?.candidates.length ?? 0) || a - b);
  const suggested: number[][] = wishes.map(() => []);
  for (const [at, viewer] of order.entries()) {
    const wish = wishes[viewer];
    if (!wish) continue;
    const chosen = best(wish, prices, each, person => (left[person] ?? 0) > 0);
    for (const person of chosen) {
      left[person] = (left[person] ?? 0) - 1;
      shown[person] = (shown[person] ?? 0) + 1;
    }
    suggested[viewer] = chosen;
    if (at % atOnce === 0) yield;
  }
  return { prices, shown, suggested };
}

/** Gini's coefficient of how often each is shown: 0 all alike, 1 one person everywhere. */
export function giniOf(counts: ArrayLike<number>): number {
  const sorted = Float64Array.from(counts).sort();
  let [sum, weighted] = [0, 0];
  for (let at = 0; at < sorted.length; at++) {
    sum += sorted[at] ?? 0;
    weighted += (2 * (at + 1) - sorted.length - 1) * (sorted[at] ?? 0);
  }
  return sum ? weighted / (sorted.length * sum) : 0;
}
