import { escaped } from '../../kernel/words/html.ts';
import type { InsightDayType, InsightGroupType, InsightTableType } from '../insights/index.ts';
import type { Selection } from '../../kernel/read/selection.ts';

export type Words = (key: string) => string;

const field = (name: string, ...below: Selection[]): Selection => ({ field: name, key: name, args: {}, below });
/** What is asked of the outcomes' shape, as a query would ask it. */
export const conventionSelection = field('outcome', field('convention', field('name'), field('startsOn')), ...['people', 'tiesBefore', 'tiesAfter', 'ideas', 'messages', 'highlights'].map(name => field(name)));
export interface ConventionRow {
  readonly convention: { readonly name: string; readonly startsOn: string };
  readonly people: number;
  readonly tiesBefore: number;
  readonly tiesAfter: number;
  readonly ideas: number;
  readonly messages: number;
  readonly highlights: number;
}

/** Spelled without a sign, so that a spreadsheet neither computes with it nor takes it for a number. */
const counted = (words: Words, count: number): string => (count === 0 ? words('insights:fewer') : String(count));
const plain = (value: number | null): string => (value === null ? '' : String(value));

/** A line for each day, the oldest first. */
export function dayRows(words: Words, days: readonly InsightDayType[]): string[][] {
  const columns: [string, (day: InsightDayType) => string][] = [
    ['insights:column.day', day => day.day], ['insights:column.people', day => String(day.people)], ['insights:column.ties', day => counted(words, day.ties)], ['insights:column.density', day => plain(day.density)],
    ['insights:column.acrossCohorts', day => plain(day.acrossCohorts)], ['insights:column.acrossCohortsByChance', day => String(day.acrossCohortsByChance)],
    ['insights:column.acrossSectors', day => plain(day.acrossSectors)], ['insights:column.acrossSectorsByChance', day => String(day.acrossSectorsByChance)],
    ['insights:column.withoutTies', day => counted(words, day.withoutTies)], ['insights:column.holdTogether', day => counted(words, day.holdTogether)], ['insights:column.tightness', day => plain(day.tightness)],
    ['insights:column.circles', day => plain(day.circles)], ['insights:column.cohortMix', day => plain(day.cohortMix)], ['insights:column.sectorMix', day => plain(day.sectorMix)],
  ];
  return [columns.map(([key]) => words(key)), ...days.map(day => columns.map(([, cell]) => cell(day)))];
}

const nameOf = (words: Words, { keys, names }: Pick<InsightGroupType, 'keys' | 'names'>): string => (names.length ? names : keys.map(key => words(`common:sector.${key}`))).join(' + ');

/** A line for each pair of groups; the heading alone where the table is not told. */
export function tableRows(words: Words, table: InsightTableType | undefined): string[][] {
  const head = ['one', 'onePeople', 'other', 'otherPeople', 'ties', 'byChance'].map(key => words(`insights:column.${key}`));
  const rows = table?.cells.flatMap(({ one, other, ties, byChance }) => {
    const [a, b] = [table.groups[one], table.groups[other]];
    return a && b ? [[nameOf(words, a), String(a.people), nameOf(words, b), String(b.people), counted(words, ties), String(byChance)]] : [];
  });
  return [head, ...(rows ?? [])];
}

/** A line for each convention. */
export function conventionRows(words: Words, rows: readonly ConventionRow[]): string[][] {
  const head = ['convention', 'from', 'took', 'before', 'after', 'ideas', 'messages', 'highlights'].map(key => words(`insights:column.${key}`));
  return [head, ...rows.map(({ convention, people, tiesBefore, tiesAfter, ideas, messages, highlights }) =>
    [convention.name, convention.startsOn, counted(words, people), counted(words, tiesBefore), counted(words, tiesAfter), String(ideas), counted(words, messages), counted(words, highlights)])];
}

/** Groups as nodes and what is told of the ties between them as edges: no person is in it. Pairs of whom nothing is told have no edge. */
export function graphOf(words: Words, tables: readonly InsightTableType[]): string {
  const nodes = tables.flatMap(({ kind, groups }) => groups.map((group, at) => `    <node id="${kind}-${at}"><data key="name">${escaped(nameOf(words, group))}</data><data key="kind">${kind}</data><data key="people">${group.people}</data></node>`));
  const edges = tables.flatMap(({ kind, cells }) => cells.filter(({ ties }) => ties > 0).map(({ one, other, ties, byChance }) =>
    `    <edge source="${kind}-${one}" target="${kind}-${other}"><data key="ties">${ties}</data><data key="byChance">${byChance}</data></edge>`));
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="name" for="node" attr.name="name" attr.type="string"/>', '  <key id="kind" for="node" attr.name="kind" attr.type="string"/>', '  <key id="people" for="node" attr.name="people" attr.type="int"/>',
    '  <key id="ties" for="edge" attr.name="tiesAtLeast" attr.type="int"/>', '  <key id="byChance" for="edge" attr.name="tiesByChance" attr.type="int"/>',
    '  <graph edgedefault="undirected">', ...nodes, ...edges, '  </graph>', '</graphml>', ''].join('\n');
}
