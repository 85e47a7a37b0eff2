import { z } from 'zod';
import { MetKind, Sector } from './vocabulary.ts';

/** Bounds of the network's picture. */
export const networkLimits = {
  /** So many people are told one by one; above it, groups of them. */
  people: 5000,
  /** Groups told by name, the largest first; the rest is one. */
  groups: 60,
  /** A group of fewer people is told only as part of the rest. */
  smallestGroup: 5,
  /** Times one member may ask in an hour. */
  asksAnHour: 120,
  /** Beside the reader's own connections, so many people are told by name at once, the nearest first; and at most so many more each time names are asked for. */
  named: 100,
} as const;

const place = z.int().min(0);
/** A place in a list, or -1 for none. */
const maybePlace = z.int().min(-1);

/**
 * People and the ties between them, as columns: the n-th entry of each is one person's (or one tie's). What stands for something else is its place
 * in the list of those, from 0.
 */
export const networkPeople = z.object({
  ids: z.array(z.string()),
  /** Of the reader's own connections and of those nearest beside them; null for all others, whose names are asked for one by one (`networkNames`). */
  names: z.array(z.string().nullable()),
  /** Places in `cohorts`, the latest first. */
  cohortsOf: z.array(z.array(place)),
  sectorsOf: z.array(z.enum(Sector).nullable()),
  /** Places in `organisations`; -1 for none, none that the reader may know, and for who has no name here and shares their employer with fewer than five. */
  organisationsOf: z.array(maybePlace),
  /** The reader's own place; -1 where they are not among these. */
  me: maybePlace,
  cohorts: z.array(z.object({ id: z.string(), name: z.string(), year: z.int() })),
  organisations: z.array(z.object({ id: z.string(), name: z.string() })),
  ties: z.object({
    /** Places of the two people, the lower first; ties stand in the order in which they came to be. */
    a: z.array(place),
    b: z.array(place),
    /** Minutes since 1970 (UTC) when they agreed. */
    at: z.array(z.int()),
    /** Places in `mets`; -1 where nothing was told. */
    met: z.array(maybePlace),
  }),
  /** Where people met: what kind of place, and its name where it has one that the reader may see. What the two wrote is told to them only. */
  mets: z.array(z.object({ kind: z.enum(MetKind), name: z.string().nullable() })),
});
export type NetworkPeople = z.infer<typeof networkPeople>;

/** Groups of people with the ties within and between them, where there are too many people to tell. */
export const networkGroups = z.object({
  /** `key` is a cohort's or an organisation's id, or a sector; null for all who have none and all smaller groups together. */
  groups: z.array(z.object({ key: z.string().nullable(), name: z.string().nullable(), people: z.int(), merged: z.int() })),
  /** Rows of [place, place, year, ties]: how many came to be in that year between (or within) groups; the lower place first. */
  ties: z.array(z.tuple([place, place, z.int(), z.int()])),
});
export type NetworkGroups = z.infer<typeof networkGroups>;
