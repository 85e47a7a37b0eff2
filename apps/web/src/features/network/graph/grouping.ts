import type { NetworkGrouping } from '@cohortium/contract';
import { sectors } from '../../../shared/theme/palette.ts';
import { cohortIndex } from '../../../shared/ui/identity-marks.ts';
import type { SeenNetwork } from './network.ts';

/** By what people of the picture are grouped: what they were given, or the circles that their ties make (`circlesOf`). */
export type Groupable = NetworkGrouping | 'CIRCLE';

/** People who have something in common: a cohort, a sector, an employer, a circle. */
export interface Group {
  /** The cohort's or organisation's id, the sector, or the circle's number; null for those who have none. */
  readonly key: string | null;
  /** As staff or the organisation gave it; null where the catalogue has its word. */
  readonly name: string | null;
  /** Of a circle: the cohort of most of its people, and its share, 0 to 1. */
  readonly mostly?: { readonly name: string; readonly share: number } | undefined;
  readonly people: number;
  /** The name of its colour, as a custom property of the theme; null for the plain one. */
  readonly colour: string | null;
}
export interface Grouping {
  readonly by: Groupable;
  /** The largest first, those who have none last. */
  readonly groups: readonly Group[];
  /** The place in `groups` of each person. */
  readonly of: Int32Array;
}

const tones = 8;

interface Kind { readonly key: string; readonly name: string | null }
/** What each person is grouped by: of several cohorts the latest. */
function kindOf({ told }: SeenNetwork, by: Groupable, person: number, circles: Int32Array | undefined): Kind | null {
  if (by === 'CIRCLE') {
    const circle = circles?.[person] ?? -1;
    return circle < 0 ? null : { key: String(circle + 1), name: null };
  }
  if (by === 'SECTOR') {
    const sector = told.sectorsOf[person];
    return sector ? { key: sector, name: null } : null;
  }
  const found = by === 'COHORT' ? told.cohorts[told.cohortsOf[person]?.[0] ?? -1] : told.organisations[told.organisationsOf[person] ?? -1];
  return found ? { key: found.id, name: found.name } : null;
}

/** Groups the people. The largest eight have colours; a cohort has its own where no larger one of the same tone took it. */
export function groupBy(network: SeenNetwork, by: Groupable, circles?: Int32Array): Grouping {
  const kinds = Array.from({ length: network.size }, (_, person) => kindOf(network, by, person, circles));
  const counts = new Map<string | null, { kind: Kind | null; people: number }>();
  for (const kind of kinds) {
    const counted = counts.get(kind?.key ?? null);
    if (counted) counted.people++;
    else counts.set(kind?.key ?? null, { kind, people: 1 });
  }
  const inOrder = [...counts].toSorted(([one, x], [other, y]) => Number(one === null) - Number(other === null) || y.people - x.people || (one ?? '').localeCompare(other ?? ''));
  const colours = coloursOf(by, inOrder.map(([key]) => key));
  const places = new Map(inOrder.map(([key], place) => [key, place]));
  const of = Int32Array.from(kinds, kind => places.get(kind?.key ?? null) ?? 0);
  return {
    by, of,
    groups: inOrder.map(([key, { kind, people }], place) => ({ key, name: kind?.name ?? null, people, colour: colours[place] ?? null, mostly: by === 'CIRCLE' && key !== null ? mostlyOf(network, of, place, people) : undefined })),
  };
}

/** Of which cohort most of a group are. */
function mostlyOf({ told }: SeenNetwork, of: Int32Array, place: number, people: number): Group['mostly'] {
  const counts = new Map<number, number>();
  of.forEach((group, person) => {
    const cohort = told.cohortsOf[person]?.[0];
    if (group === place && cohort !== undefined) counts.set(cohort, (counts.get(cohort) ?? 0) + 1);
  });
  const [most] = [...counts].toSorted(([one, x], [other, y]) => y - x || one - other);
  const name = most && told.cohorts[most[0]]?.name;
  return name ? { name, share: most[1] / people } : undefined;
}

/** The colours of groups, the largest first, by the names of the theme's properties. With `again`, tones come again where every group is named beside its dot. */
export function coloursOf(by: Groupable, keys: readonly (string | null)[], again = false): (string | null)[] {
  if (by === 'SECTOR') return keys.map(key => (sectors.some(sector => sector === key) ? `--sector-${(key ?? '').toLowerCase().replaceAll('_', '-')}` : null));
  if (by === 'CIRCLE') return keys.map((key, place) => (key === null || place >= tones ? null : `--cohort-${place}`));
  const free = new Set(Array.from({ length: tones }, (_, tone) => tone));
  return keys.map(key => {
    const own = cohortIndex(key ?? '');
    if (key === null || !free.size) return key === null || !again ? null : `--cohort-${own}`;
    const tone = free.has(own) ? own : Math.min(...free);
    free.delete(tone);
    return `--cohort-${tone}`;
  });
}
