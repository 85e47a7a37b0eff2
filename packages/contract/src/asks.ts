import { z } from 'zod';
import { id, line, prose } from './text.ts';

/** Bounds of asks: characters, items. */
export const askLimits = {
  text: 160, words: 600,
  /** Offers of one person in a day: enough for every ask there is. */
  offersADay: 30,
  /** Open at a time in one programme: few enough to be read. */
  open: 12,
  /** Closed ones that staff are shown besides. */
  closed: 20,
} as const;

const lang = z.string().regex(/^[a-z]{2}$/, { error: 'common:error.invalid' });

/** "Who can help with …": what staff ask a programme's members. */
export const postAsk = z.strictObject({
  programmeId: id,
  text: line(askLimits.text),
  /** The skill that is asked for: its holders are shown the ask first. */
  skillId: id.nullable(),
  lang,
});
export type PostAsk = z.infer<typeof postAsk>;

/** The words with which someone offers help: the first of their conversation. */
export const offerHelp = z.strictObject({ askId: id, words: prose(askLimits.words), lang });
export type OfferHelp = z.infer<typeof offerHelp>;
