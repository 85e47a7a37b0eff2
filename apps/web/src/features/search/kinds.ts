/** What can be found, in the order in which it is shown. In the route too, so without a library. */
export const kinds = ['people', 'ideas', 'organisations', 'sessions', 'messages'] as const;
export type Kind = (typeof kinds)[number];
export const isKind = (value: unknown): value is Kind => kinds.some(kind => kind === value);

/** What the page of results shows, as it stands in its address. */
export interface FindSearch {
  q?: string;
  kind?: Kind;
}

const longest = 120;

/** Reads the address; what makes no sense is left out. */
export const readFindSearch = ({ q, kind }: Record<string, unknown>): FindSearch => {
  const words = typeof q === 'string' || typeof q === 'number' ? String(q).slice(0, longest) : '';
  return { ...(words && { q: words }), ...(isKind(kind) && { kind }) };
};
