import { z } from 'zod';

/** Invisible characters: a text made only of these looks blank to a reader. */
const invisible = /[\s\p{Cf}\p{Cc}\u115F\u1160\u3164\uFFA0\u2800\u034F\u180E]/gu;
/** Control characters other than tab and line feed; NUL is among them, which PostgreSQL's text cannot hold. */
const control = /[\p{Cc}--[\t\n]]/v;

function problemOf(text: string, max: number): string | undefined {
  if (!text.isWellFormed()) return 'common:error.textBroken';
  if (control.test(text)) return 'common:error.textControl';
  if ([...text].length > max) return 'common:error.textTooLong';
  return undefined;
}

const isBlank = (text: string): boolean => text.replace(invisible, '') === '';
const folded = (text: string, oneLine: boolean): string => (oneLine ? text.replace(/[ \t\r\n]+/gu, ' ') : text.replace(/\r\n?/g, '\n')).trim().normalize('NFC');

/** Nothing at all asks to be filled in; what only looks like nothing says so. */
const blankReason = (value: string): string => (value === '' ? 'common:error.required' : 'common:error.textBlank');

interface TextOptions {
  max: number;
  allowsBlank: boolean;
  oneLine: boolean;
}

function text({ max, allowsBlank, oneLine }: TextOptions) {
  return z.string({ error: 'common:error.required' }).transform((raw, ctx) => {
    const value = folded(raw, oneLine);
    const blank = isBlank(value) && !(allowsBlank && value === '');
    const reason = problemOf(value, max) ?? (blank ? blankReason(value) : undefined);
    if (reason) ctx.addIssue({ code: 'custom', message: reason, params: { max } });
    return value;
  });
}

/** One line of at most `max` characters (code points): inner white space is folded; blank-looking text is refused. */
export const line = (max: number) => text({ max, allowsBlank: false, oneLine: true });
/** Like {@link line}, and may be empty. */
export const optionalLine = (max: number) => text({ max, allowsBlank: true, oneLine: true });
/** Several lines (Markdown) of at most `max` characters; blank-looking text is refused. */
export const prose = (max: number) => text({ max, allowsBlank: false, oneLine: false });
/** Like {@link prose}, and may be empty. */
export const optionalProse = (max: number) => text({ max, allowsBlank: true, oneLine: false });

/** An e-mail address: at most 254 characters, compared in lower case. */
export const email = z
  .string({ error: 'common:error.required' })
  .trim()
  .max(254, { error: 'common:error.email' })
  .transform(address => address.toLowerCase())
  .pipe(z.email({ error: 'common:error.email' }));

/** An id as the server gives it (a UUID); capitals become small letters, so that one id is one text. */
export const id = z.guid({ error: 'common:error.unknownId' }).toLowerCase();

/** An https or http address of at most 500 characters. */
export const webAddress = z
  .string({ error: 'common:error.required' })
  .trim()
  .max(500, { error: 'common:error.webAddress' })
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'common:error.webAddress' }));
