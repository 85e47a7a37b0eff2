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
} as const;

/** A third person brings two together, with a word on why: both read it. */
export const introduce = z.strictObject({
  memberId: id,
  otherId: id,
  words: prose(introductionLimits.words),
  /** ISO 639-1, of the words. */
  lang: z.string().regex(/^[a-z]{2}$/, { error: 'common:error.invalid' }),
});
export type Introduce = z.infer<typeof introduce>;
