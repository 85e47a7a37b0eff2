import { chooseLanguage, languages, type Namespace } from '@cohortium/i18n';
import { loadCatalogue } from '@cohortium/i18n/node';
import i18next, { type i18n } from 'i18next';

/** Texts in one language. */
export interface Words {
  readonly language: string;
  readonly t: (key: string, args?: Readonly<Record<string, string | number>>) => string;
}

const loaded = new Map<Namespace, Promise<i18n>>();

async function load(namespace: Namespace): Promise<i18n> {
  const instance = i18next.createInstance();
  const resources = await Promise.all(languages.map(async ({ code }) => [code, { [namespace]: await loadCatalogue(code, namespace) }] as const));
  await instance.init({ resources: Object.fromEntries(resources), fallbackLng: 'en', defaultNS: namespace, interpolation: { escapeValue: false } });
  return instance;
}

/** A namespace's texts in a person's language: for e-mails and files, which no browser puts into words. */
export async function wordsOf(namespace: Namespace, locale: string): Promise<Words> {
  const instance = loaded.get(namespace) ?? load(namespace);
  loaded.set(namespace, instance);
  const language = chooseLanguage([locale]);
  const fixed = (await instance).getFixedT(language);
  return { language, t: (key, args = {}) => fixed(key, args) };
}
