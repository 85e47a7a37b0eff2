/** Where to go after sign-in: a path of this site only, so that no link can send a member elsewhere. */
export function nextAddress(wished: unknown): { next?: string } {
  const own = typeof wished === 'string' && /^\/(?![/\\])/.test(wished) && !wished.startsWith('/sign-in');
  return own ? { next: wished } : {};
}
