import { chooseLanguage } from '@cohortium/i18n';
import { loadCatalogue, type Catalogue } from '@cohortium/i18n/node';

/** Texts of the namespaces that a file needs, in the reader's language, by their full key: `staff:export.column.name`. */
export async function exportWords(locale: string): Promise<(key: string) => string> {
  const language = chooseLanguage([locale]);
  const catalogues = { staff: await loadCatalogue(language, 'staff'), people: await loadCatalogue(language, 'people'), insights: await loadCatalogue(language, 'insights'), common: await loadCatalogue(language, 'common') };
  return key => {
    const [namespace = '', path = ''] = key.split(':');
    const found = namespace in catalogues ? at(catalogues[namespace as keyof typeof catalogues], path.split('.')) : undefined;
    return typeof found === 'string' ? found : key;
  };
}

const at = (catalogue: Catalogue, path: readonly string[]): Catalogue | string | undefined =>
  path.reduce<Catalogue | string | undefined>((within, part) => (typeof within === 'object' ? within[part] : undefined), catalogue);
