/** How long and how hard: all of it in `npm run soak`, a little of each in `npm test`. */
export interface Scale {
  readonly serverKills: number;
  readonly databaseKills: number;
  /** Acts a second while things are killed. */
  readonly pace: number;
  readonly clients: number;
  readonly cuts: number;
  readonly nodes: readonly number[];
  /** Rooms of twenty people who all write. */
  readonly rooms: number;
  /** Seconds of each phase under load. */
  readonly seconds: number;
  /** By how much times may be longer than they should: 1, or more where other tests have the machine too. */
  readonly patience: number;
}
/** What one line of the table says. */
export interface Finding {
  readonly name: string;
  readonly held: boolean;
  readonly words: string;
}
export interface Line {
  readonly key: string;
  run(scale: Scale): Promise<Finding[]>;
}

export const whole: Scale = { serverKills: 100, databaseKills: 50, pace: 200, clients: 200, cuts: 10_000, nodes: [2, 3], rooms: 20, seconds: 15, patience: 1 };
export const smoke: Scale = { serverKills: 1, databaseKills: 1, pace: 100, clients: 15, cuts: 40, nodes: [2], rooms: 4, seconds: 3, patience: 10 };
