import { z } from 'zod';
import { introductionLimits } from './introductions.ts';
import { id, prose } from './text.ts';
import { InsightExport, InsightKind, Sector } from './vocabulary.ts';

/** Bounds of a programme's figures. */
export const insightLimits = {
  /** Groups of fewer people are never told apart, and counts stand in steps of so many. */
  step: 5,
  /** With fewer people or ties, figures of the network as a whole are not told. */
  fewest: 10,
  /** In the history, circles are looked for in networks of at most so many people: it is worked out for each month. */
  circlesInHistory: 5000,
  /** Days before and after a convention that are compared. */
  conventionDays: 56,
  /** Months of history that are worked out at first. */
  historyMonths: 120,
  /** Days that are told, the latest. */
  days: 2000,
  /** Conventions whose outcome is told, the latest; and people whose leaving would cut others off. */
  conventions: 24, keystones: 24,
  /** Pairs proposed for a gap at a time; so many unless said otherwise. */
  proposals: 12,
  usualProposals: 6,
  gaps: 40,
} as const;

/** A group of a table: cohorts by their ids, or sectors; several where they are told together. */
const groupKeys = z.array(z.union([z.enum(Sector), id])).min(1, { error: 'common:error.required' }).max(200);

/** A pair of groups between which there are few ties. */
export const insightGap = z.strictObject({ programmeId: id, kind: z.enum(InsightKind), one: groupKeys, other: groupKeys });
export type InsightGapInput = z.infer<typeof insightGap>;

/** Introductions that staff send across a gap. */
export const introduceAcross = insightGap.extend({
  pairs: z.array(z.strictObject({ oneId: id, otherId: id })).min(1, { error: 'insights:error.noPairs' }).max(insightLimits.proposals),
  /** Why: both read it. */
  words: prose(introductionLimits.words),
});
export type IntroduceAcross = z.infer<typeof introduceAcross>;

/** Which figures staff take along: as they stand in the address of the download. */
export const exportInsights = z.object({ programme: id, what: z.enum(InsightExport) });
