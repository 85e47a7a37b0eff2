import type { CatalogueLoader } from './i18n.ts';

/** One small file for each language and namespace, fetched when first asked for. */
const catalogues = import.meta.glob<Record<string, unknown>>('../../../../../packages/i18n/catalogues/*/*.json', { import: 'default' });

/** Apart from the rest because only Vite understands the glob; tests bring catalogues from disk. */
export const bundledCatalogue: CatalogueLoader = async (language, namespace) => {
  const load = catalogues[`../../../../../packages/i18n/catalogues/${language}/${namespace}.json`];
  return load ? load() : {};
};
