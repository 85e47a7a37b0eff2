import { MeasuredFacetsDocument, MeasuredPaletteDocument, type PeopleFilter } from '@cohortium/schema';
import type pg from 'pg';
import { distinct, type Page } from '../lib/beside.ts';
import type { Prepared } from '../lib/load.ts';
import { at, documentBy, ids } from './requests.ts';
import { search, typed } from './search.ts';

/** What is asked of search in a world. */
export interface Case {
  readonly name: string;
  readonly ours: readonly Prepared[];
  /** Where a hand wrote the statement too. */
  readonly page?: Page;
}

const of = (page: Page): Case => ({ name: page.name, ours: page.ours, page });
const many = (request: (n: number) => Prepared): Prepared[] => Array.from({ length: distinct }, (_, n) => request(n));

/** The directory's facets, all nine, whole and under each filter by itself. */
async function facets(client: pg.Client): Promise<Case[]> {
  const skills = await ids(client, 'select id from skill order by key');
  const programmes = await ids(client, 'select id from programme order by slug');
  const cohorts = await ids(client, 'select id from cohort order by id');
  const organisations = await ids(client, 'select id from organisation order by id');
  const filters: Readonly<Record<string, (n: number) => PeopleFilter>> = {
    'no filter': () => ({}),
    'a programme': n => ({ programmeIds: [at(programmes, n, '')] }),
    'a cohort': n => ({ cohortIds: [at(cohorts, n, '')] }),
    'a sector': n => ({ sectors: [n % 2 ? 'PRIVATE' : 'ACADEMIA'] }),
    'an organisation': n => ({ organisationIds: [at(organisations, n, '')] }),
    'a place': n => ({ places: [`Place ${n % 50}`] }),
    'a language': n => ({ languages: [n % 2 ? 'he' : 'en'] }),
    'a skill offered': n => ({ offers: [at(skills, n, '')] }),
    'words': n => ({ text: typed['words of many']?.(n) ?? '' }),
  };
  return Object.entries(filters).map(([name, filter]) => ({ name: `facets: ${name}`, ours: many(n => documentBy(n, MeasuredFacetsDocument, { filter: filter(n) })) }));
}

/** Everything that search answers: by what is typed, in the palette, and beside the directory. */
export async function searchCases(client: pg.Client): Promise<Case[]> {
  const texts = Object.values(typed);
  const palette = many(n => documentBy(n, MeasuredPaletteDocument, { text: texts[n % texts.length]?.(n) ?? '' }));
  const kinds = Object.keys(typed).map(kind => of(search([kind])));
  return [of(search()), ...kinds, { name: 'palette, 5 of each of five kinds', ours: palette }, ...(await facets(client))];
}
