/** Pages before sign-in: they lead nowhere further. */
const before = /^\/(sign-in|magic|forgot|reset)(?![\w-])/;

/** Whether the browser would stay on this site: `//host`, `/\\host` and `/<tab>/host` are read as another host's address. */
function isOwnPath(path: string): boolean {
  const site = 'http://own.invalid';
  return /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path) && URL.canParse(path, site) && new URL(path, site).origin === site;
}

/** Where to go after sign-in: a path of this site only, so that no link can send a member elsewhere. At most 500 characters. */
export function nextAddress(wished: unknown): { next?: string } {
  return typeof wished === 'string' && wished.length <= 500 && isOwnPath(wished) && !before.test(wished) ? { next: wished } : {};
}
