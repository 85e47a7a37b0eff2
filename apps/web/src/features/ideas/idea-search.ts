import type { IdeaFilter, IdeaOrder, IdeaStage } from '@cohortium/schema';

/** Here and not from the contract: this stands in the route, and a schema library would weigh on every first page. */
export const stages = ['PROPOSED', 'GATHERING', 'UNDER_WAY', 'PAUSED', 'DONE'] as const satisfies readonly IdeaStage[];
export const shows = ['mine', 'following', 'supported'] as const;
export type Show = (typeof shows)[number];

/** The list's filter as it stands in the address, so that it can be shared. */
export interface IdeaSearch {
  q?: string;
  programme?: string;
  cohorts?: string[];
  stages?: IdeaStage[];
  skills?: string[];
  tags?: string[];
  goals?: string[];
  show?: Show;
  open?: true;
  sort?: 'supported';
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.slice(0, 120) : undefined);
const texts = (value: unknown): string[] | undefined => {
  const list = (Array.isArray(value) ? value : [value]).map(one => text(typeof one === 'number' ? String(one) : one)).filter(one => one !== undefined);
  return list.length > 0 ? [...new Set(list)].slice(0, 20) : undefined;
};
const among = <T extends string>(known: readonly T[], value: unknown): T | undefined => known.find(one => one === value);

function dropEmpty<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** Reads an address that anyone may have written: what makes no sense is left out. */
export const readIdeaSearch = (search: Record<string, unknown>): IdeaSearch =>
  dropEmpty({
    q: text(search['q']),
    programme: text(search['programme']),
    cohorts: texts(search['cohorts']),
    stages: texts(search['stages'])?.map(one => among(stages, one)).filter(one => one !== undefined),
    skills: texts(search['skills']),
    tags: texts(search['tags']),
    goals: texts(search['goals']),
    show: among(shows, search['show']),
    open: search['open'] === true ? (true as const) : undefined,
    sort: among(['supported'] as const, search['sort']),
  });

/** The filter and order that the server is asked for. */
export function requestOf({ q, programme, cohorts, stages: chosen, skills, tags, goals, show, open, sort }: IdeaSearch): { filter: IdeaFilter; order: IdeaOrder } {
  const filter = dropEmpty({
    text: q, programmeId: programme, cohortIds: cohorts, stages: chosen, skillIds: skills, tags, sdgs: goals, openPlaces: open,
    ...(show && { [show]: true }),
  });
  return { filter, order: sort === 'supported' ? 'MOST_SUPPORTED' : 'NEWEST' };
}

/** How many filters are set, the words and the order apart. */
export const countChosen = ({ programme, cohorts = [], stages: chosen = [], skills = [], tags = [], goals = [], open }: IdeaSearch): number =>
  cohorts.length + chosen.length + skills.length + tags.length + goals.length + (programme ? 1 : 0) + (open ? 1 : 0);
