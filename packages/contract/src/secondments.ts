import { z } from 'zod';
import { audienceRank, SecondmentOutcome, spokenLanguages, type Audience } from './vocabulary.ts';
import { id, line, optionalLine, optionalProse, prose } from './text.ts';

/** Bounds of tours of service. A share of time is in percent of a full post. */
export const secondmentLimits = { title: 120, about: 4000, place: 120, skills: 8, note: 600, leastShare: 10, searchText: 120, idempotencyKey: 64, forMe: 12 } as const;

const day = z.string({ error: 'common:error.required' }).regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'secondments:error.day' }).refine(text => !Number.isNaN(Date.parse(text)), { error: 'secondments:error.day' });
const share = z.int({ error: 'secondments:error.share' }).min(secondmentLimits.leastShare, { error: 'secondments:error.share' }).max(100, { error: 'secondments:error.share' });
const inOrder = (term: { startsOn: string; endsOn: string }): boolean => term.startsOn <= term.endsOn;
const order = { path: ['endsOn'], error: 'secondments:error.order' };
const audiences = Object.keys(audienceRank).filter((name): name is Audience => name in audienceRank);

const opening = {
  title: line(secondmentLimits.title),
  about: prose(secondmentLimits.about),
  organisationId: id,
  place: optionalLine(secondmentLimits.place).default(''),
  skillIds: z.array(id).min(1, { error: 'secondments:error.skills' }).max(secondmentLimits.skills).transform(ids => [...new Set(ids)]),
  startsOn: day,
  endsOn: day,
  share,
  lang: z.enum(spokenLanguages).nullish(),
};

/** A new opening for a tour of service. */
export const postOpening = z.strictObject({ ...opening, idempotencyKey: line(secondmentLimits.idempotencyKey).nullish() }).refine(inOrder, order);
export type PostOpening = z.output<typeof postOpening>;
/** Its new text; `version` is the one that was read. */
export const updateOpening = z.strictObject({ ...opening, id, version: z.int().min(1) }).refine(inOrder, order);
export const closeOpening = z.strictObject({ id, outcome: z.enum(SecondmentOutcome) });
export const askForOpening = z.strictObject({ openingId: id, note: optionalProse(secondmentLimits.note).default('') });

/** When someone is open to a secondment, for how much of their time, and who is told. */
export const secondmentDates = z.strictObject({ startsOn: day, endsOn: day, share, audience: z.enum(audiences) }).refine(inOrder, order);
