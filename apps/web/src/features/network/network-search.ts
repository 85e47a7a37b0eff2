import type { Groupable } from './graph/grouping.ts';

/** By what the picture may be grouped. */
export const groupings = ['COHORT', 'SECTOR', 'ORGANISATION', 'CIRCLE'] as const satisfies readonly Groupable[];

/** What the page shows, as it stands in the address: a look at the network can be shared, kept and gone back to. */
export interface NetworkSearch {
  by?: Exclude<Groupable, 'COHORT'>;
  /** The month up to which ties are shown, `2016-11`; a year alone where groups are shown. */
  at?: string;
  person?: string;
  /** The other end of a way from `person`. */
  to?: string;
  /** Groups whose bridges are asked for, by their keys. */
  one?: string;
  other?: string;
  view?: 'table';
  programme?: string;
  cohort?: string;
  sector?: string;
  organisation?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value.slice(0, 64) : typeof value === 'number' ? String(value) : undefined);

/** Reads the address; what makes no sense is left out rather than refused. */
export function readNetworkSearch(search: Record<string, unknown>): NetworkSearch {
  const by = groupings.find(one => one === search['by']);
  const at = text(search['at']);
  const read = {
    by: by === 'COHORT' ? undefined : by, at: at && /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(at) ? at : undefined, view: search['view'] === 'table' ? ('table' as const) : undefined,
    ...Object.fromEntries((['person', 'to', 'one', 'other', 'programme', 'cohort', 'sector', 'organisation'] as const).map(key => [key, text(search[key])])),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
