import { z } from 'zod';
import { MayMeet } from './vocabulary.ts';

/** Bounds of suggestions. */
export const matchingLimits = {
  suggestions: 3, mostSuggestions: 24, reasons: 6,
  /** "Not now": so many days until someone is suggested again. */
  notNowDays: 30,
  /** Waved-away people that are listed, the latest first. */
  putAside: 100,
  /** First people to meet that a programme names. */
  firstToMeet: 12,
  /** Versions of a policy that are listed, the one that holds first. */
  policyVersions: 20,
  /** With fewer connections, the first people to meet are suggested. */
  newcomerTies: 3,
  /** Preferences run from 0 to this. */
  strongest: 4, fewestShown: 3, mostShown: 30,
} as const;

const step = z.int({ error: 'staff:error.preference' }).min(0, { error: 'staff:error.preference' }).max(matchingLimits.strongest, { error: 'staff:error.preference' });

/** What the staff of a programme decide on its suggestions. */
export const matchingPolicy = z.strictObject({
  crossCohort: step,
  crossSector: step,
  mayMeet: z.enum(MayMeet),
  colleagues: z.boolean(),
  mostShown: z.int({ error: 'staff:error.mostShown' }).min(matchingLimits.fewestShown, { error: 'staff:error.mostShown' }).max(matchingLimits.mostShown, { error: 'staff:error.mostShown' }),
});
export type MatchingPolicy = z.infer<typeof matchingPolicy>;
