const browsers: readonly [RegExp, string][] = [[/Edg(?:e|A|iOS)?\//, 'Edge'], [/OPR\/|Opera/, 'Opera'], [/SamsungBrowser/, 'Samsung Internet'], [/Firefox|FxiOS/, 'Firefox'], [/Chrome|CriOS|Chromium/, 'Chrome'], [/Safari/, 'Safari']];
const systems: readonly [RegExp, string][] = [[/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Android/, 'Android'], [/Windows/, 'Windows'], [/Mac OS X|Macintosh/, 'macOS'], [/CrOS/, 'ChromeOS'], [/Linux/, 'Linux']];

const named = (list: readonly [RegExp, string][], userAgent: string): string | null => list.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;

/** What a User-Agent header says, as far as a person needs it to recognise their own device. */
export const deviceOf = (userAgent: string): { browser: string | null; system: string | null } => ({ browser: named(browsers, userAgent), system: named(systems, userAgent) });
