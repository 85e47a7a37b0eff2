import { z } from 'zod';
import { line, optionalProse } from './text.ts';
import { CohortState } from './vocabulary.ts';

/** Bounds of what a programme office writes, in characters. */
export const programmeLimits = { name: 120, about: 2000, slug: 60, firstYear: 1950, lastYear: 2200 } as const;

const day = z.iso.date({ error: 'programmes:error.day' });
/** A name in English, and in Hebrew where there is one. */
const names = { nameEn: line(programmeLimits.name), nameHe: z.union([z.literal(''), line(programmeLimits.name)]).default('') };

/** A new programme. The slug is its name in addresses. */
export const createProgramme = z.strictObject({
  ...names,
  slug: z.string().trim().toLowerCase().regex(/^[a-z0-9-]{2,60}$/, { error: 'programmes:error.slug' }),
  aboutEn: optionalProse(programmeLimits.about).default(''),
  aboutHe: optionalProse(programmeLimits.about).default(''),
});
export type CreateProgramme = z.infer<typeof createProgramme>;

/** A new cohort of a programme. */
export const addCohort = z.strictObject({
  ...names,
  year: z.int({ error: 'programmes:error.year' }).min(programmeLimits.firstYear, { error: 'programmes:error.year' }).max(programmeLimits.lastYear, { error: 'programmes:error.year' }),
  startsOn: day.nullish(),
  endsOn: day.nullish(),
  state: z.enum(CohortState),
}).refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, { path: ['endsOn'], error: 'programmes:error.endsBeforeStart' });
export type AddCohort = z.infer<typeof addCohort>;
