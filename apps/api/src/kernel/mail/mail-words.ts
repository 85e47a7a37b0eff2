import { chooseLanguage, languages } from '@cohortium/i18n';
import { loadCatalogue } from '@cohortium/i18n/node';
import i18next, { type i18n } from 'i18next';

let words: Promise<i18n> | undefined;

async function load(): Promise<i18n> {
  const instance = i18next.createInstance();
  const resources = await Promise.all(languages.map(async ({ code }) => [code, { mail: await loadCatalogue(code, 'mail') }] as const));
  await instance.init({ resources: Object.fromEntries(resources), fallbackLng: 'en', defaultNS: 'mail', interpolation: { escapeValue: false } });
  return instance;
}

/** Texts of the namespace `mail` in the recipient's language. */
export async function mailWords(locale: string): Promise<{ language: string; t: (key: string, args?: Record<string, string | number>) => string }> {
  words ??= load();
  const instance = await words;
  const language = chooseLanguage([locale]);
  const fixed = instance.getFixedT(language);
  return { language, t: (key, args = {}) => fixed(key, args) };
}
