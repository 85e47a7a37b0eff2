/** The token of a mailed link, as it stands in the address; anything else is a dead link. */
export const tokenSearch = (search: Record<string, unknown>): { token: string } => ({ token: typeof search['token'] === 'string' ? search['token'] : String(search['token'] ?? '') });
