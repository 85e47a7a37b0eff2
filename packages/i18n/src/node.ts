import { readFile } from 'node:fs/promises';
import type { Namespace } from './languages.ts';

export * from './index.ts';

/** A catalogue's texts, nested by key; leaves are texts with `{{placeholders}}`. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

const loaded = new Map<string, Promise<Catalogue>>();

async function read(language: string, namespace: Namespace): Promise<Catalogue> {
  const file = new URL(`../catalogues/${language}/${namespace}.json`, import.meta.url);
  const catalogue: Catalogue = JSON.parse(await readFile(file, 'utf8'));
  return catalogue;
}

/** A catalogue from disk, read once in the life of the process. The web has its own loader (bundled, lazily). */
export function loadCatalogue(language: string, namespace: Namespace): Promise<Catalogue> {
  const key = `${language}/${namespace}`;
  const known = loaded.get(key) ?? read(language, namespace);
  loaded.set(key, known);
  return known;
}
