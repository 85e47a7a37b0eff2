import { z } from 'zod';
import { commonPasswords } from './common-passwords.ts';
import { email } from './text.ts';

/** Bounds of signing in. Lifetimes are in seconds. */
export const identityLimits = { passwordMin: 10, passwordMax: 200, magicLink: 30 * 60, passwordReset: 60 * 60, emailChange: 24 * 3600 } as const;

/** A one-time token from a link: 256 bits in base64url. What does not look like one answers as a dead one. */
export const linkToken = z.string().regex(/^[\w-]{43}$/, { error: 'identity:error.linkDead' });

const length = (text: string): number => [...text].length;

/** Compared as people see it: the same password typed on another keyboard is the same. */
const normalized = (raw: string): string => raw.normalize('NFKC');

/** A password someone signs in with. Says nothing about its quality, so that old ones keep working. */
export const password = z.string({ error: 'common:error.required' }).min(1, { error: 'common:error.required' }).max(1000, { error: 'identity:error.passwordLong' }).transform(normalized);

const isRepetition = (text: string): boolean => new Set(text).size < 4;

/** A password someone chooses: 10 to 200 characters, neither widely used nor a few characters over and over. */
export const newPassword = z.string({ error: 'common:error.required' }).transform(normalized).check(context => {
  const refuse = (reason: string, params: Record<string, number> = {}): void => void context.issues.push({ code: 'custom', message: reason, params, input: context.value });
  if (!context.value.isWellFormed() || context.value.includes('\0')) refuse('common:error.textBroken');
  else if (length(context.value) < identityLimits.passwordMin) refuse('identity:error.passwordShort', { min: identityLimits.passwordMin });
  else if (length(context.value) > identityLimits.passwordMax) refuse('identity:error.passwordLong', { max: identityLimits.passwordMax });
  else if (isRepetition(context.value) || commonPasswords.has(context.value.toLowerCase())) refuse('identity:error.passwordCommon');
});

/** Whether a password is no more than the address it guards, with or without its domain. */
export function isLikeEmail(chosen: string, address: string): boolean {
  const [name = ''] = address.toLowerCase().split('@');
  const bare = chosen.toLowerCase().trim();
  return bare === address.toLowerCase() || (name.length > 3 && bare.replace(/[\d\W_]+$/u, '') === name);
}

const isTimeZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};

/** An IANA zone that this machine knows. */
export const timeZone = z.string().max(60, { error: 'identity:error.timeZone' }).refine(isTimeZone, { error: 'identity:error.timeZone' });
/** A language of the interface (ISO 639-1); which there are is the catalogues' business. */
export const locale = z.string().regex(/^[a-z]{2,3}$/, { error: 'identity:error.locale' });

/** Whether an address is a path of this site, however a browser reads it: `//host`, `/\\host`, `/\t/host` and whole addresses are none. */
export function isOwnPath(path: string): boolean {
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path) || !path.isWellFormed()) return false;
  const site = 'http://own.invalid';
  return URL.canParse(path, site) && new URL(path, site).origin === site;
}
/** Where a link leads after it signed someone in: a path of this site, at most 500 characters. */
export const nextPath = z.string().max(500, { error: 'common:error.invalid' }).refine(isOwnPath, { error: 'common:error.invalid' });

export const signIn = z.strictObject({ email, password });
export const requestLink = z.strictObject({ email, next: nextPath.nullish() });
export const redeemLink = z.strictObject({ token: linkToken });
export const resetPassword = z.strictObject({ token: linkToken, password: newPassword });
/** `current` is asked for when there is one. */
export const changePassword = z.strictObject({ current: password.nullish(), password: newPassword });
export const changeEmail = z.strictObject({ email, password: password.nullish() });
export const updateSettings = z.strictObject({ locale: locale.optional(), timeZone: timeZone.optional() });
