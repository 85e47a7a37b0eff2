import { insightLimits, type InsightKind } from '@cohortium/contract';
import { communitiesOf, cutOffBy, degreeOf, medianConstraint, momentOf, variety, type Moment, type Network } from './network.ts';
import { likely, tellable, tellableGroups, told, veiled, type Counted, type Group, type Veil, type Veiled } from './told.ts';

/** A day's figures, as they are told. */
export interface DayFigures {
  readonly people: number;
  readonly within_cohorts: number;
  readonly across_cohorts: number;
  readonly within_sectors: number;
  readonly across_sectors: number;
  readonly cohort_chance: number;
  readonly sector_chance: number;
  readonly no_ties: number;
  readonly holds_together: number;
  readonly tightness: number | null;
  readonly communities: number | null;
  readonly cohort_mix: number | null;
  readonly sector_mix: number | null;
}

/** Ties between two groups, by their places in the table's list; within one where both are the same. */
export interface Cell {
  readonly one: number;
  readonly other: number;
  readonly ties: number;
  /** As many as there would be if the same number of ties had fallen by lot. */
  readonly byChance: number;
}
export interface Table {
  readonly kind: InsightKind;
  readonly groups: readonly Group[];
  readonly cells: readonly Cell[];
}

export interface Figures {
  readonly day: DayFigures;
  readonly tables: readonly Table[];
  /** Whose leaving would cut at least five others off: how many, as told. */
  readonly keystones: ReadonlyMap<number, number>;
}

interface Kind {
  readonly kind: InsightKind;
  readonly of: Int32Array;
  readonly keys: readonly string[];
}

const kindsOf = ({ cohort, cohorts, sector, sectors }: Network): Kind[] => [{ kind: 'COHORT', of: cohort, keys: cohorts }, { kind: 'SECTOR', of: sector, keys: sectors }];

/** The groups of a kind that may be told apart, and in which of them each key is (-1: in none). */
function groupsOf({ of, keys }: Kind): { groups: Group[]; placeOf: Int32Array } {
  const people = new Int32Array(keys.length);
  for (const key of of) if (key >= 0) people[key] = (people[key] ?? 0) + 1;
  const groups = tellableGroups(keys.flatMap((key, n) => (people[n] ? [{ keys: [key], people: people[n] }] : [])));
  const placeOf = Int32Array.from(keys, key => groups.findIndex(group => group.keys.includes(key)));
  return { groups, placeOf };
}

interface CountedKind {
  readonly groups: Group[];
  /** Of each pair of groups, ties that no reader's picture shows: as they are told. */
  readonly hidden: readonly Veiled[];
  /** Those that some reader may count by hand. */
  readonly shown: Float64Array;
  /** Hidden ties of people who are in none of the groups: 0 only where everybody is in one, which the groups say. That there happen to be none is not to be seen. */
  readonly besides: number;
}

/** Of each pair of groups, the most hidden ties that one person has. */
function mostOfOne(kind: Kind, placeOf: Int32Array, size: number, moment: Moment, { ties }: Network): Float64Array {
  const own = new Map<number, number>();
  const most = new Float64Array(size * size);
  const placeOfPerson = (person: number): number => placeOf[kind.of[person] ?? -1] ?? -1;
  for (const tie of moment.held) {
    if (ties.shown[tie]) continue;
    const ends = [ties.a[tie] ?? 0, ties.b[tie] ?? 0] as const;
    const [one, other] = [placeOfPerson(ends[0]), placeOfPerson(ends[1])];
    if (one < 0 || other < 0) continue;
    const place = Math.min(one, other) * size + Math.max(one, other);
    for (const [person, group] of [[ends[0], other], [ends[1], one]] as const) {
      const key = person * size + group;
      const count = (own.get(key) ?? 0) + 1;
      own.set(key, count);
      most[place] = Math.max(most[place] ?? 0, count);
    }
  }
  return most;
}

/** What a count is called where its steps are moved: by its groups, so that the same count is told alike wherever it is told. */
const nameOf = (kind: InsightKind, one: Group | undefined, other: Group | undefined): string => [kind, ...[one, other].map(group => group?.keys.toSorted().join('+') ?? '').toSorted()].join(' ');

/** Counts the ties of each pair of groups. */
function countedIn(kind: Kind, moment: Moment, network: Network, veil: Veil): CountedKind {
  const { ties } = network;
  const { groups, placeOf } = groupsOf(kind);
  const size = groups.length;
  const [hidden, shown] = [new Float64Array(size * size), new Float64Array(size * size)];
  let besides = kind.of.every(key => (placeOf[key] ?? -1) >= 0) ? 0 : 1;
  for (const tie of moment.held) {
    const [one, other] = [placeOf[kind.of[ties.a[tie] ?? 0] ?? -1] ?? -1, placeOf[kind.of[ties.b[tie] ?? 0] ?? -1] ?? -1];
    const counts = ties.shown[tie] ? shown : hidden;
    if (one < 0 || other < 0) besides += counts === hidden ? 1 : 0;
    else {
      const place = Math.min(one, other) * size + Math.max(one, other);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const most = mostOfOne(kind, placeOf, size, moment, network);
  const told = Array.from(hidden, (count, place) => veiled(count, veil(nameOf(kind.kind, groups[Math.floor(place / size)], groups[place % size])), most[place]));
  return { groups, hidden: told, shown, besides };
}

/**
 * A count as it is told beside the picture: what can be counted there, and of the rest no more than its own step of five. So whoever takes the ties they see from it
 * is left with a step, never with a number.
 */
const toldBeside = (shown: number, hidden: Veiled | undefined): number => told(shown + (hidden?.told ?? 0));

/** The counts of one kind, within groups and between them. */
function sidesOf<Count>(groups: readonly Group[], counts: ArrayLike<Count>, none: Count): { within: Count[]; across: Count[] } {
  const at = (one: number, other: number): Count => counts[one * groups.length + other] ?? none;
  return { within: groups.map((_, one) => at(one, one)), across: groups.flatMap((_, one) => groups.slice(one + 1).map((__, step) => at(one, one + 1 + step))) };
}
const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const pairsOf = (people: number): number => (people * (people - 1)) / 2;

function tableOf(kind: InsightKind, { groups, hidden, shown }: CountedKind, all: number): Table {
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  const cells = groups.flatMap((one, at) => groups.slice(at).map((other, step): Cell => {
    const pairs = step === 0 ? pairsOf(one.people) : one.people * other.people;
    const place = at * groups.length + at + step;
    return { one: at, other: at + step, ties: toldBeside(shown[place] ?? 0, hidden[place]), byChance: people > 1 ? Math.round((all * pairs) / pairsOf(people)) : 0 };
  }));
  return { kind, groups, cells };
}

/** The share of all possible pairs that are of two groups: what ties would be across if they fell by lot. */
function chanceOf(groups: readonly Group[]): number {
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  return people < 2 ? 0 : 1 - groups.reduce((sum, group) => sum + pairsOf(group.people), 0) / pairsOf(people);
}

const rounded = (value: number | null, to: number): number | null => (value === null ? null : Math.round(value * to) / to);

/** How mixed circles are beside the whole: 1 as mixed, 0 each circle of one group only. */
function mixOf(groups: Int32Array, circles: readonly (readonly number[])[], size: number): number | null {
  const whole = variety(groups, Array.from({ length: size }, (_, person) => person));
  const inCircles = circles.flatMap(people => {
    const mixed = variety(groups, people);
    return mixed === null ? [] : [[mixed, people.length] as const];
  });
  const people = inCircles.reduce((sum, [, count]) => sum + count, 0);
  return whole && people ? inCircles.reduce((sum, [mixed, count]) => sum + mixed * count, 0) / people / whole : null;
}

/** Works out a day's figures, the tables of that day, and whose leaving would split the network. Everything in it is as it may be told. */
export function figuresOf(network: Network, seconds: number, veil: Veil, withCircles = true): Figures {
  const moment = momentOf(network, seconds);
  const size = network.ids.length;
  const kinds = kindsOf(network).map(kind => ({ kind, ...countedIn(kind, moment, network, veil) }));
  const may = tellable(kinds.map(({ kind: { kind }, groups, hidden, besides }): Counted =>
    ({ ...sidesOf(groups, hidden, veiled(0, 0)), besides, moved: { within: veil(`${kind} within`), across: veil(`${kind} across`) } })));
  const [cohorts = { within: 0, across: 0 }, sectors = { within: 0, across: 0 }] = kinds.map(({ groups, shown }, at) => {
    const open = sidesOf(groups, shown, 0);
    // What may be told of the hidden is told already; what the picture shows is added.
    return { within: told(sumOf(open.within) + (may[at]?.within ?? 0)), across: told(sumOf(open.across) + (may[at]?.across ?? 0)) };
  });
  const all = likely(cohorts.within) + likely(cohorts.across);
  const keystones = new Map([...cutOffBy(moment)].flatMap(([person, lost]) => (lost >= insightLimits.step ? [[person, told(lost)]] : [])));
  let alone = 0;
  for (let person = 0; person < size; person++) if (!degreeOf(moment, person) && !network.keeps[person]) alone++;
  const circles = withCircles && size >= insightLimits.fewest ? communitiesOf(moment, network) : null;
  const large = size >= insightLimits.fewest && moment.held.length >= insightLimits.fewest;
  const [cohortGroups = [], sectorGroups = []] = kinds.map(({ groups }) => groups);
  return {
    day: {
      people: size, within_cohorts: cohorts.within, across_cohorts: cohorts.across, within_sectors: sectors.within, across_sectors: sectors.across,
      cohort_chance: rounded(chanceOf(cohortGroups), 1000) ?? 0, sector_chance: rounded(chanceOf(sectorGroups), 1000) ?? 0, no_ties: told(alone), holds_together: told([...keystones.keys()].filter(person => !network.keeps[person]).length),
      tightness: large ? rounded(medianConstraint(moment), 20) : null, communities: circles?.length ?? null,
      cohort_mix: large && circles ? rounded(mixOf(network.cohort, circles, size), 20) : null, sector_mix: large && circles ? rounded(mixOf(network.sector, circles, size), 20) : null,
    },
    tables: kinds.flatMap((counted, at) => (may[at]?.table ? [tableOf(counted.kind.kind, counted, all)] : [])),
    keystones,
  };
}

/** The cell of a table between two of its groups, whichever stands first; undefined where these are not two of its groups. */
export function cellBetween({ groups, cells }: Pick<Table, 'groups' | 'cells'>, one: readonly string[], other: readonly string[]): Cell | undefined {
  const placeOf = (keys: readonly string[]): number => groups.findIndex(group => group.keys.length === keys.length && group.keys.every(key => keys.includes(key)));
  const places = [placeOf(one), placeOf(other)].toSorted((a, b) => a - b);
  return cells.find(cell => cell.one !== cell.other && cell.one === places[0] && cell.other === places[1]);
}
