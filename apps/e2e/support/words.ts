import { namespaces, plural } from '@cohortium/i18n';
import { loadCatalogue, type Catalogue } from '@cohortium/i18n/node';

/** A text of the interface by `namespace:key`, as its reader sees it; a count chooses the plural form. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

function look(catalogue: Catalogue | undefined, path: readonly string[]): string | undefined {
  let found: string | Catalogue | undefined = catalogue;
  for (const step of path) found = typeof found === 'object' ? found[step] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** The catalogues of a language. Stories find what a person presses by the words that the person reads. */
export async function wordsOf(language: string): Promise<Words> {
  const catalogues = new Map<string, Catalogue>();
  await Promise.all(namespaces.map(async namespace => catalogues.set(namespace, await loadCatalogue(language, namespace))));
  return (key, values = {}) => {
    const [namespace = '', rest = ''] = key.split(':');
    const path = rest.split('.');
    const form = typeof values['count'] === 'number' ? `_${plural(values['count'], language)}` : '';
    const text = look(catalogues.get(namespace), [...path.slice(0, -1), `${path.at(-1)}${form}`]) ?? look(catalogues.get(namespace), path);
    if (text === undefined) throw new Error(`The catalogue has no ${key} in ${language}`);
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
