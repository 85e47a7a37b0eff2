/**
 * The languages of the interface. A language is added by a folder of catalogues named by its code and one line here; nothing
 * else knows which there are.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** As its own speakers call it: a reader who is lost in another language must find it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

export const languages: readonly Language[] = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'he', name: 'עברית', direction: 'rtl' },
];

/** What is shown to someone whose language has no catalogue. */
export const fallbackLanguage = 'en';

/** One catalogue file for each; a feature's texts are loaded with the feature. */
export const namespaces = [
  'common', 'identity', 'people', 'ideas', 'rooms', 'attachments', 'moderation', 'questions', 'polls', 'conventions', 'rounds', 'secondments', 'programmes', 'connections', 'introductions', 'asks', 'talks', 'home', 'matching', 'network', 'insights', 'notifications', 'search', 'searches', 'mail', 'staff', 'demo',
] as const;
export type Namespace = (typeof namespaces)[number];

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'ur', 'yi']);
const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The direction of any language's text, also of one that the interface does not speak (a member's bio in Persian). */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (rightToLeft.has(primary(tag)) ? 'rtl' : 'ltr');

/** The first of the wished tags (`he-IL`, `en`) that the interface speaks. */
export function chooseLanguage(wished: readonly string[]): string {
  const spoken = new Set(languages.map(language => language.code));
  return wished.map(primary).find(code => spoken.has(code)) ?? fallbackLanguage;
}
