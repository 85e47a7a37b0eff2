/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which people: all conditions hold together; within a list, any of it. */
export type PeopleFilter = {
  /** At most 20. */
  cohortIds?: Array<string> | null | undefined;
  /** Only those the reader is connected to. */
  connected?: boolean | null | undefined;
  /** Skills needed, at most 20. */
  needs?: Array<string> | null | undefined;
  /** Skills offered, at most 20. */
  offers?: Array<string> | null | undefined;
  programmeId?: string | null | undefined;
  sectors?: Array<Sector> | null | undefined;
  /** Words of the name, headline and offers; prefixes, any script, accents ignored. At most 120 characters. */
  text?: string | null | undefined;
};

/** The kind of organisation; always seen by members. */
export type Sector =
  | 'ACADEMIA'
  | 'CENTRAL_GOVERNMENT'
  | 'INTERNATIONAL'
  | 'LOCAL_GOVERNMENT'
  | 'NON_PROFIT'
  | 'PRIVATE';

export type PeopleQueryVariables = Exact<{
  filter?: PeopleFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { nodes: Array<{ id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, count: { value: number, more: boolean } } };

export type PersonCardFragment = { id: string, name: string, headline: string | null, roleTitle: string | null, sector: string | null, avatarUrl: string | null, isMe: boolean, organisation: { id: string, name: string, sector: Sector } | null, cohorts: Array<{ id: string, name: string, year: number, programme: { id: string, slug: string, name: string } }>, offers: Array<{ skill: { id: string, name: string } }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, email: string, isAdmin: boolean, locale: string, timeZone: string, hasPassword: boolean, profile: { id: string, name: string, avatarUrl: string | null, profileCompletedAt: string | null } | null } | null };

/** An operation that the server trusts: its id and name, and for the compiler the types of its answer and variables. */
export interface TypedDocumentString<TResult, TVariables> {
  readonly __meta__: { readonly hash: string; readonly name: string };
  readonly __apiType?: (variables: TVariables) => TResult;
}

export const PeopleDocument = {"__meta__":{"name":"People","hash":"ccd0cf3ec7bed907646dd27023844ad2d4754389376587f6a163bda65b11f904"}} as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const ViewerDocument = {"__meta__":{"name":"Viewer","hash":"cab98c3fb2641c3d3c74ca45188bbc3bee939db6035e2c00aa3414456e9e9353"}} as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
