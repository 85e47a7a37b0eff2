/** People are numbers from 0 here: who they are, and why two fit, was settled before. */
export type Group = readonly number[];

/** What is to be planned. */
export interface RoundsTask {
  readonly people: number;
  readonly rounds: number;
  /** For each pair (`one * people + other`, both ways) how much it is wished for, above 0; 0 where the two must not meet, or met already. */
  readonly wishes: Float64Array;
  /** For each pair whether it joins two sectors: what the outcome is measured by. */
  readonly crosses: Uint8Array;
  /** Pairs that are to meet in one of the rounds. */
  readonly together: readonly (readonly [number, number])[];
  /** After so many seconds the rest is filled in without searching for the best. */
  readonly seconds: number;
}

/** Who meets whom. */
export interface RoundsPlan {
  /** For each round its groups: pairs, and three together where the number of people is odd. */
  readonly rounds: readonly (readonly Group[])[];
  /** For each round those for whom nobody was left. */
  readonly sittingOut: readonly (readonly number[])[];
  /** Pairs that were to meet and do not. */
  readonly unmet: readonly (readonly [number, number])[];
  /** Groups that join sectors, and how many could by any plan at all; the latter is proved, not guessed. */
  readonly crossing: number;
  readonly crossingBound: number;
  /** What the meetings are worth by the wishes, as a share of what no plan can pass (0 to 1). */
  readonly share: number;
}

export const pairKey = (people: number, one: number, other: number): number => (one < other ? one * people + other : other * people + one);
