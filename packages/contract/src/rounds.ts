import { z } from 'zod';
import { id } from './text.ts';
import { MeetingPairKind } from './vocabulary.ts';

/** Bounds of a convention's meeting rounds. */
export const roundsLimits = {
  rounds: 20, fewestMinutes: 3, mostMinutes: 60, pause: 30, places: 30, tables: 300, pairs: 200,
  /** People who take part at most. */
  people: 600,
  /** So many minutes before the first round its people are told. */
  soonMinutes: 10,
  /** After so many seconds a plan is ended as best as can be. */
  seconds: 60,
} as const;

const between = (least: number, most: number) => z.int({ error: 'common:error.required' }).min(least, { error: 'rounds:error.tooFew' }).max(most, { error: 'rounds:error.tooMany' });

/** A wall clock's time (`2026-11-22T14:00`), on the clock of the convention's place. */
const wallTime = z.string({ error: 'common:error.required' }).regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { error: 'rounds:error.time' }).refine(text => !Number.isNaN(Date.parse(`${text}Z`)), { error: 'rounds:error.time' });

/** What staff decide on a convention's meeting rounds. `version` is the one that was read, 0 for the first. */
export const setUpRounds = z.strictObject({
  conventionId: id,
  version: z.int().min(0),
  rounds: between(1, roundsLimits.rounds),
  minutes: between(roundsLimits.fewestMinutes, roundsLimits.mostMinutes),
  pause: between(0, roundsLimits.pause),
  startsAt: wallTime,
  /** Everybody who comes to the hall takes part unless they say no; else only those who say so. */
  everyone: z.boolean(),
  preferSectors: z.boolean(),
  preferCohorts: z.boolean(),
  leaveOutConnected: z.boolean(),
  tables: z.array(z.strictObject({ placeId: id, tables: between(1, roundsLimits.tables) })).min(1, { error: 'rounds:error.noTables' }).max(roundsLimits.places)
    .refine(list => new Set(list.map(({ placeId }) => placeId)).size === list.length, { error: 'common:error.invalid' }),
});
export type SetUpRounds = z.output<typeof setUpRounds>;

/** Two people who are to meet, or must not; without a kind the wish is taken back. */
export const wishForPair = z.strictObject({ conventionId: id, oneId: id, otherId: id, kind: z.enum(MeetingPairKind).nullish() });
