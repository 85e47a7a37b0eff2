import { z } from 'zod';
import { id, prose } from './text.ts';

/** Bounds of introductions: characters, days, items. */
export const introductionLimits = {
  words: 600,
  /** Days in which both may consent. */
  openDays: 28,
  /** Introductions one person may make in 24 hours. */
  aDay: 10,
  /** Introductions of one person that may wait for answers at a time. */
  open: 30,
  /** Days in which two are not asked again after one of them would rather not. */
  restDays: 365,
  /** Requests for an introduction that one person may make in 24 hours, and that may wait at a time. */
  requestsADay: 5,
  openRequests: 10,
} as const;

/** ISO 639-1, of the words. */
const lang = z.string().regex(/^[a-z]{2}$/, { error: 'common:error.invalid' });

/** A third person brings two together, with a word on why: both read it. */
export const introduce = z.strictObject({
  memberId: id,
  otherId: id,
  words: prose(introductionLimits.words),
  lang,
  /** The request that it answers: who asked has consented by asking. */
  requestId: id.nullish(),
});
export type Introduce = z.infer<typeof introduce>;

/** Somebody asks one whom both know to introduce them to a third, with a word on why: who is asked reads it. */
export const askForIntroduction = z.strictObject({ helperId: id, otherId: id, words: prose(introductionLimits.words), lang });
export type AskForIntroduction = z.infer<typeof askForIntroduction>;
