import type { Selection } from '../../kernel/read/selection.ts';

interface Held {
  skill: { name: string };
  note: string;
}
/** One person as the member's shape answers them to the reader; hidden fields are empty. */
export interface ExportedPerson {
  readonly person: {
    id: string;
    name: string;
    alsoNamed: string | null;
    email: string | null;
    sector: string | null;
    roleTitle: string | null;
    headline: string | null;
    place: string | null;
    languages: string[];
    openTo: string[];
    cohorts: { name: string; programme: { id: string } }[];
    offers: Held[];
    needs: Held[];
  };
  readonly employer: string | null;
}

const field = (name: string, ...below: Selection[]): Selection => ({ field: name, key: name, args: {}, below });
const held = field('skill', field('name'));

/** What is asked of the shape, as a query would ask it. */
export const selection: Selection = field(
  'person', field('id'), field('name'), field('alsoNamed'), field('email'), field('sector'), field('roleTitle'), field('headline'), field('place'), field('languages'), field('openTo'),
  field('cohorts', field('name'), field('programme', field('id'))), field('offers', held, field('note')), field('needs', held, field('note')),
);

interface Column {
  readonly title: string;
  readonly cell: (row: ExportedPerson) => string;
}
const listed = (values: readonly string[]): string => values.join('; ');
const skills = (list: readonly Held[]): string => listed(list.map(({ skill, note }) => (note ? `${skill.name} (${note})` : skill.name)));

/** The table's columns in the reader's words. Cohorts are those of the programme. */
export function columns(words: (key: string) => string, programmeId: string): Column[] {
  const titled: [string, Column['cell']][] = [
    ['staff:export.column.name', ({ person }) => person.name],
    ['staff:export.column.alsoNamed', ({ person }) => person.alsoNamed ?? ''],
    ['staff:export.column.email', ({ person }) => person.email ?? ''],
    ['staff:export.column.cohort', ({ person }) => listed(person.cohorts.filter(({ programme }) => programme.id === programmeId).map(({ name }) => name))],
    ['staff:export.column.organisation', ({ employer }) => employer ?? ''],
    ['staff:export.column.sector', ({ person }) => (person.sector ? words(`common:sector.${person.sector}`) : '')],
    ['staff:export.column.role', ({ person }) => person.roleTitle ?? ''],
    ['staff:export.column.headline', ({ person }) => person.headline ?? ''],
    ['staff:export.column.place', ({ person }) => person.place ?? ''],
    ['staff:export.column.languages', ({ person }) => listed(person.languages)],
    ['staff:export.column.offers', ({ person }) => skills(person.offers)],
    ['staff:export.column.needs', ({ person }) => skills(person.needs)],
    ['staff:export.column.openTo', ({ person }) => listed(person.openTo.map(open => words(`people:openTo.${open}`)))],
  ];
  return titled.map(([key, cell]) => ({ title: words(key), cell }));
}
