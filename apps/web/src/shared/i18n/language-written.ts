const known = ['he', 'ar', 'en', 'fr', 'ru', 'es', 'de'] as const;
export type WrittenLanguage = (typeof known)[number];
const languageOf = (lang: string): WrittenLanguage => known.find(one => one === lang) ?? 'en';

const scripts: readonly [RegExp, WrittenLanguage][] = [[/\p{Script=Hebrew}/u, 'he'], [/\p{Script=Arabic}/u, 'ar'], [/\p{Script=Cyrillic}/u, 'ru']];
/** The language a text is written in: told by its script where that tells, the interface's otherwise. */
export function languageWritten(text: string, interfaceLanguage: string): WrittenLanguage {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  const found = scripts.find(([script]) => script.test(letter))?.[1];
  if (found) return found;
  return interfaceLanguage === 'he' || interfaceLanguage === 'ar' ? 'en' : languageOf(interfaceLanguage);
}
