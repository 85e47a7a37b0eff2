import type { OpenTo, PeopleFilter, Sector } from '@cohortium/schema';

/** Here and not from the contract: this stands in the route, and a schema library would weigh on every first page. */
const sectors = ['CENTRAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'NON_PROFIT', 'PRIVATE', 'ACADEMIA', 'INTERNATIONAL'] as const satisfies readonly Sector[];
const openings = ['MENTORING', 'SPEAKING', 'SECONDMENT', 'JOINING_A_TEAM'] as const satisfies readonly OpenTo[];

/** What the directory shows, as it stands in the address: a search can be shared, kept and gone back to. */
export interface PeopleSearch {
  q?: string;
  /** Within one programme, as its page links here. */
  programme?: string;
  programmes?: string[];
  cohorts?: string[];
  sectors?: Sector[];
  organisations?: string[];
  places?: string[];
  languages?: string[];
  offers?: string[];
  needs?: string[];
  openTo?: OpenTo[];
  connected?: boolean;
  view?: 'table';
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter(one => typeof one === 'string') : typeof value === 'string' ? [value] : []).slice(0, 20);
export const isSector = (value: string): value is Sector => sectors.some(sector => sector === value);
export const isOpenTo = (value: string): value is OpenTo => openings.some(opening => opening === value);
const filled = <Item>(list: Item[]): Item[] | undefined => (list.length ? list : undefined);

/** Reads the address; what makes no sense is left out rather than refused. */
export function readPeopleSearch(search: Record<string, unknown>): PeopleSearch {
  const list = (field: string): string[] | undefined => filled(texts(search[field]));
  const read = {
    q: texts(search['q'])[0]?.slice(0, 120) || undefined,
    programme: texts(search['programme'])[0],
    programmes: list('programmes'),
    cohorts: list('cohorts'),
    sectors: filled(texts(search['sectors']).filter(isSector)),
    organisations: list('organisations'),
    places: list('places'),
    languages: list('languages'),
    offers: list('offers'),
    needs: list('needs'),
    openTo: filled(texts(search['openTo']).filter(isOpenTo)),
    connected: search['connected'] ? true : undefined,
    view: search['view'] === 'table' ? ('table' as const) : undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

export const filterOf = ({ q, programme, programmes, cohorts, sectors: chosen, organisations, places, languages, offers, needs, openTo, connected }: PeopleSearch): PeopleFilter => ({
  text: q ?? null, programmeId: programme ?? null, programmeIds: programmes ?? null, cohortIds: cohorts ?? null, sectors: chosen ?? null, organisationIds: organisations ?? null,
  places: places ?? null, languages: languages ?? null, offers: offers ?? null, needs: needs ?? null, openTo: openTo ?? null, connected: connected ?? null,
});

type Kept = { [Field in keyof PeopleFilter]?: PeopleFilter[Field] };

/** The address of a search that was kept: {@link filterOf} taken back. */
export const searchOf = ({ text, programmeId, programmeIds, cohortIds, organisationIds, ...rest }: Kept): PeopleSearch =>
  readPeopleSearch({ ...rest, q: text ?? undefined, programme: programmeId ?? undefined, programmes: programmeIds, cohorts: cohortIds, organisations: organisationIds });

/** Whether two searches find the same people, however they are shown. */
export const findsTheSame = (one: PeopleSearch, other: PeopleSearch): boolean =>
  JSON.stringify(readPeopleSearch({ ...one, view: undefined })) === JSON.stringify(readPeopleSearch({ ...other, view: undefined }));

/** How many filters are set; the words and the view are none. */
export const chosenIn = ({ programme, programmes = [], cohorts = [], sectors: chosen = [], organisations = [], places = [], languages = [], offers = [], needs = [], openTo = [], connected }: PeopleSearch): number =>
  [programmes, cohorts, chosen, organisations, places, languages, offers, needs, openTo].reduce((sum, { length }) => sum + length, 0) + (programme ? 1 : 0) + (connected ? 1 : 0);
