import { z } from 'zod';
import { line } from './text.ts';

/** Bounds of saved searches. */
export const savedSearchLimits = {
  /** So many searches a member keeps. */
  saved: 20,
  name: 60,
  /** A search that finds more people than this tells of no new ones: nobody reads through them. */
  toldUpTo: 1000,
  /** New people that a saved search shows beside its name. */
  newShown: 6,
} as const;

/** How a search is called, and whether its owner hears of new people. */
export const nameSearch = z.strictObject({ name: line(savedSearchLimits.name) });
export const changeSearch = z.strictObject({ name: line(savedSearchLimits.name).optional(), tells: z.boolean().optional() });
export type ChangeSearch = z.infer<typeof changeSearch>;
