import type { PeopleFilter, Sector } from '@cohortium/schema';

/** Here and not from the contract: this stands in the route, and a schema library would weigh on every first page. */
const sectors = ['CENTRAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'NON_PROFIT', 'PRIVATE', 'ACADEMIA', 'INTERNATIONAL'] as const satisfies readonly Sector[];

/** What the directory shows, as it stands in the address: a search can be shared, kept and gone back to. */
export interface PeopleSearch {
  q?: string;
  programme?: string;
  cohorts?: string[];
  sectors?: Sector[];
  offers?: string[];
  needs?: string[];
  connected?: boolean;
  view?: 'table';
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter(one => typeof one === 'string') : typeof value === 'string' ? [value] : []).slice(0, 20);
const isSector = (value: string): value is Sector => sectors.some(sector => sector === value);
const filled = <Item>(list: Item[]): Item[] | undefined => (list.length ? list : undefined);

/** Reads the address; what makes no sense is left out rather than refused. */
export function readPeopleSearch(search: Record<string, unknown>): PeopleSearch {
  const read = {
    q: texts(search['q'])[0]?.slice(0, 120) || undefined,
    programme: texts(search['programme'])[0],
    cohorts: filled(texts(search['cohorts'])),
    sectors: filled(texts(search['sectors']).filter(isSector)),
    offers: filled(texts(search['offers'])),
    needs: filled(texts(search['needs'])),
    connected: search['connected'] ? true : undefined,
    view: search['view'] === 'table' ? ('table' as const) : undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

export const filterOf = ({ q, programme, cohorts, sectors, offers, needs, connected }: PeopleSearch): PeopleFilter => ({
  text: q ?? null, programmeId: programme ?? null, cohortIds: cohorts ?? null, sectors: sectors ?? null, offers: offers ?? null, needs: needs ?? null, connected: connected ?? null,
});

type Kept = { [Field in keyof PeopleFilter]?: PeopleFilter[Field] };

/** The address of a search that was kept: {@link filterOf} taken back. */
export const searchOf = ({ text, programmeId, ...rest }: Kept): PeopleSearch => readPeopleSearch({ ...rest, q: text ?? undefined, programme: programmeId ?? undefined });

/** Whether two searches find the same people, however they are shown. */
export const findsTheSame = (one: PeopleSearch, other: PeopleSearch): boolean =>
  JSON.stringify(readPeopleSearch({ ...one, view: undefined })) === JSON.stringify(readPeopleSearch({ ...other, view: undefined }));

/** How many filters are set; the words and the view are none. */
export const chosenIn = ({ programme, cohorts = [], sectors = [], offers = [], needs = [], connected }: PeopleSearch): number =>
  cohorts.length + sectors.length + offers.length + needs.length + (programme ? 1 : 0) + (connected ? 1 : 0);
