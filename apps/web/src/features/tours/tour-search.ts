import type { Sector } from '@cohortium/schema';

export const sectors = ['CENTRAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'NON_PROFIT', 'PRIVATE', 'ACADEMIA', 'INTERNATIONAL'] as const satisfies readonly Sector[];
export const tourShows = ['fits', 'mine'] as const;

/** The list's filter as it stands in the address, so that it can be shared. */
export interface TourSearch {
  q?: string;
  skills?: string[];
  sectors?: Sector[];
  from?: string;
  until?: string;
  show?: (typeof tourShows)[number];
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.slice(0, 120) : undefined);
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).flatMap(one => textOf(one) ?? []).slice(0, 10);
const dayOf = (value: unknown): string | undefined => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);

/** Reads an address that anyone may have written: what makes no sense is left out. */
export function readTourSearch(search: Record<string, unknown>): TourSearch {
  const [skills, chosen] = [listOf(search['skills']), sectors.filter(one => listOf(search['sectors']).includes(one))];
  const [q, from, until, show] = [textOf(search['q']), dayOf(search['from']), dayOf(search['until']), tourShows.find(one => one === search['show'])];
  return { ...(q && { q }), ...(skills.length > 0 && { skills }), ...(chosen.length > 0 && { sectors: chosen }), ...(from && { from }), ...(until && { until }), ...(show && { show }) };
}

/** How many filters are set, words and tabs apart. */
export const countChosen = ({ skills = [], sectors: chosen = [], from, until }: TourSearch): number => skills.length + chosen.length + (from ? 1 : 0) + (until ? 1 : 0);
