import { chooseLanguage, directionOf, fallbackLanguage, languages } from '@cohortium/i18n';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Where the texts of a language and namespace come from. */
export type CatalogueLoader = (language: string, namespace: string) => Promise<Record<string, unknown>>;

const storedAs = 'cohortium.language';

function stored(): string[] {
  try {
    return [localStorage.getItem(storedAs)].filter(choice => choice !== null);
  } catch {
    return [];
  }
}

function showLanguage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** Starts with the stored choice, else the browser's wish; the account's language follows by {@link setLanguage} once it is known. */
export async function startTexts(read: CatalogueLoader): Promise<void> {
  i18next.on('languageChanged', showLanguage);
  await i18next.use({ type: 'backend', init: () => undefined, read }).use(initReactI18next).init({
    lng: chooseLanguage([...stored(), ...navigator.languages]),
    fallbackLng: fallbackLanguage,
    supportedLngs: languages.map(language => language.code),
    ns: ['common'],
    defaultNS: 'common',
    fallbackNS: 'common',
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    react: { useSuspense: true },
  });
}

/** Turns the whole interface to another language, and keeps the choice on this device. */
export async function setLanguage(language: string): Promise<void> {
  const chosen = chooseLanguage([language]);
  try {
    localStorage.setItem(storedAs, chosen);
  } catch {
    // A browser that refuses storage forgets the choice; the account keeps it.
  }
  if (chosen !== i18next.language) await i18next.changeLanguage(chosen);
}

/** For what runs outside components: the language now, and texts already loaded. */
export const currentLanguage = (): string => i18next.resolvedLanguage ?? fallbackLanguage;

/** Fetches namespaces ahead of the page that shows them; a route names them in `staticData.texts`. */
export const loadTexts = (...wanted: string[]): Promise<void> => i18next.loadNamespaces(wanted);

export { i18next };
