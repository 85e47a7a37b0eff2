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
  /** Choices of one kind in a filter, and the length of one: an id, a place, words to search for. */
  choices: 20,
  choice: 120,
} as const;

/** What a filter that is kept may hold, field by field; yes and no aside. What it means is for the directory to say. */
export const keptFilter = z.strictObject({ filter: z.record(z.string(), z.array(line(savedSearchLimits.choice)).max(savedSearchLimits.choices, { error: 'common:error.tooMany' })) });

/** How a search is called, and whether its owner hears of new people. */
export const nameSearch = z.strictObject({ name: line(savedSearchLimits.name) });
export const changeSearch = z.strictObject({ name: line(savedSearchLimits.name).optional(), tells: z.boolean().optional() });
export type ChangeSearch = z.infer<typeof changeSearch>;
