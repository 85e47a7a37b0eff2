import { z } from 'zod';
import { id, optionalLine, optionalProse } from './text.ts';

/** Bounds of talks of two: items, characters, days. */
export const talkLimits = {
  slots: 3, note: 300, place: 300, address: 2000,
  /** A talk is proposed at most so many days ahead. */
  ahead: 120,
  /** How long one may last, in minutes. */
  minutes: [15, 30, 45, 60, 90],
  /** Both are reminded so many minutes before. */
  remindedBefore: 30,
  /** Talks one may propose in 24 hours. */
  aDay: 30,
  /** Free times that are offered, and the days they are looked for in. */
  freeTimes: 9, freeDays: 14,
  /** A calendar at an address: its size in bytes and the time it may take, in milliseconds. */
  feedBytes: 1024 * 1024, feedTime: 5000,
  /** Times such a calendar is read for one person in an hour. */
  feedAnHour: 30,
} as const;

const slots = z.array(z.iso.datetime({ offset: true, error: 'talks:error.time' })).min(1, { error: 'talks:error.noTimes' }).max(talkLimits.slots, { error: 'talks:error.tooManyTimes' });
const zone = z.string().max(60).refine(isZone, { error: 'talks:error.zone' });

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Up to three times for a talk, as instants, with the zone of who gives them. */
export const offerTimes = z.strictObject({ slots, zone });
/** A talk that is proposed to a member. */
export const offerTalk = z.strictObject({
  memberId: id, slots, zone,
  minutes: z.literal(talkLimits.minutes, { error: 'talks:error.minutes' }),
  note: optionalProse(talkLimits.note).default(''),
  /** Where the two talk: a link, a room, a telephone. */
  place: optionalLine(talkLimits.place).default(''),
});
export type OfferTimes = z.infer<typeof offerTimes>;
export type OfferTalk = z.infer<typeof offerTalk>;

/** The address of one's calendar, as calendar programs give it out: https (or webcal, which is the same). */
export const calendarAddress = z.string({ error: 'common:error.required' }).trim().max(talkLimits.address, { error: 'talks:error.address' }).transform(address => address.replace(/^webcals?:/i, 'https:')).pipe(z.url({ protocol: /^https?$/, error: 'talks:error.address' }));

export const askFreeTimes = z.strictObject({ minutes: z.literal(talkLimits.minutes, { error: 'talks:error.minutes' }), zone, weekdays: z.array(z.int().min(1).max(7)).min(1).max(7) });
export type AskFreeTimes = z.infer<typeof askFreeTimes>;
