/** How long and how hard: all of it in `npm run soak`, a little of each in `npm test`. */
export interface Scale {
  readonly serverKills: number;
  readonly databaseKills: number;
  /** Acts a second while things are killed. */
  readonly pace: number;
  readonly clients: number;
  readonly cuts: number;
  /** Clients that say nonsense, and times that a right is taken away. */
  readonly hostile: number;
  /** Clients that do not read. None where realtime.spec.ts asks it: it takes long until a kernel's buffers are full. */
  readonly deaf: number;
  readonly nodes: readonly number[];
  /** Rooms of twenty people who all write. */
  readonly rooms: number;
  /** Seconds of each phase under load. */
  readonly seconds: number;
  /** Turns with a flood and without; the first is not counted. */
  readonly rounds: number;
  /** Whether times are held against their limits: not where other tests have the machine too. There it counts who is admitted, who is refused, and that all are answered. */
  readonly timed: boolean;
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

export const whole: Scale = { serverKills: 100, databaseKills: 50, pace: 200, clients: 200, cuts: 10_000, hostile: 20, deaf: 10, nodes: [2, 3], rooms: 20, seconds: 15, rounds: 4, timed: true };
export const smoke: Scale = { serverKills: 1, databaseKills: 1, pace: 100, clients: 15, cuts: 40, hostile: 1, deaf: 0, nodes: [2], rooms: 4, seconds: 3, rounds: 2, timed: false };
