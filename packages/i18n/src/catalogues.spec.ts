import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { languages, loadCatalogue, namespaces, pluralForms, type Catalogue, type Namespace } from './node.ts';

const root = resolve(import.meta.dirname, '../../..');
const reference = 'en';
const others = languages.map(language => language.code).filter(code => code !== reference);

/** Texts that are rightly the same in every language: names and mere patterns. */
const sameEverywhere = new Set(['common:appName', 'common:pageTitle']);

const forms = /_(zero|one|two|few|many|other)$/;

/** A catalogue's texts by their full key. */
function flat(catalogue: Catalogue, before = ''): Map<string, string> {
  return new Map(Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as const] : [...flat(value, `${before}${key}.`)]));
}

const texts = new Map<string, Map<string, string>>();
for (const { code } of languages) for (const namespace of namespaces) texts.set(`${code}/${namespace}`, flat(await loadCatalogue(code, namespace)));
const of = (language: string, namespace: string): Map<string, string> => texts.get(`${language}/${namespace}`) ?? new Map<string, string>();

const isCounted = (key: string, all: ReadonlyMap<string, string>): boolean => forms.test(key) && all.has(key.replace(forms, '_other'));
/** The key that code asks for: without the plural form. */
const asked = (key: string, all: ReadonlyMap<string, string>): string => (isCounted(key, all) ? key.replace(forms, '') : key);
const askedKeys = (language: string, namespace: string): Set<string> => new Set([...of(language, namespace).keys()].map(key => asked(key, of(language, namespace))));
const placeholders = (text: string): string[] => [...text.matchAll(/\{\{-?\s*(\w+)/g)].map(([, name]) => name ?? '').toSorted();
const missing = (wanted: ReadonlySet<string>, found: ReadonlySet<string>): string[] => [...wanted].filter(key => !found.has(key));

describe.each(namespaces)('%s', namespace => {
  test.each(others)('has the same keys in %s', language => {
    const [here, there] = [askedKeys(reference, namespace), askedKeys(language, namespace)];
    expect({ missing: missing(here, there), unknown: missing(there, here) }).toEqual({ missing: [], unknown: [] });
  });

  test.each(languages.map(language => language.code))('gives every plural form of %s', language => {
    const all = of(language, namespace);
    const bases = new Set([...all.keys()].filter(key => isCounted(key, all)).map(key => asked(key, all)));
    const wanted = [...bases].flatMap(base => pluralForms(language).map(form => `${base}_${form}`));
    const given = [...all.keys()].filter(key => isCounted(key, all));
    expect(given.toSorted()).toEqual(wanted.toSorted());
  });

  test.each(others)('fills the same placeholders in %s', language => {
    const [english, all] = [of(reference, namespace), of(language, namespace)];
    const differing = [...all].filter(([key, text]) => {
      const model = english.get(key) ?? english.get(key.replace(forms, '_other')) ?? '';
      const allowed = new Set(placeholders(model));
      const counted = isCounted(key, all) && !key.endsWith('_other');
      return counted ? placeholders(text).some(name => !allowed.has(name)) : placeholders(text).join() !== placeholders(model).join();
    });
    expect(differing).toEqual([]);
  });

  test.each(others)('is not left in English in %s', language => {
    const english = of(reference, namespace);
    const left = [...of(language, namespace)].filter(([key, text]) => english.get(key) === text && /\p{L}/u.test(text.replace(/\{\{.*?\}\}/g, '')) && !sameEverywhere.has(`${namespace}:${key}`));
    expect(left).toEqual([]);
  });
});

interface Use {
  file: string;
  /** Any of these may hold it. */
  namespaces: string[];
  key: string;
}

const isNamespace = (name: string): name is Namespace => namespaces.some(known => known === name);

/** `'ideas:error.titleTaken'` anywhere in the code: reasons of errors, and texts named in full. */
const namedInFull = (file: string, code: string): Use[] =>
  [...code.matchAll(/['"`]([a-z]+):([A-Za-z][\w.]*)['"`]/g)].filter(([, namespace = '']) => isNamespace(namespace)).map(([, namespace = '', key = '']) => ({ file, namespaces: [namespace], key }));

/** `const t = useT('ideas')`, then `t('feed.title')` or, for a closed set, a template whose beginning is known. */
function askedByHook(file: string, code: string): Use[] {
  const spaces = new Map<string, Set<string>>();
  for (const [, name = '', namespace = 'common'] of code.matchAll(/const (\w+) = useT\((?:'(\w+)')?\)/g)) spaces.set(name, (spaces.get(name) ?? new Set(['common'])).add(namespace));
  return [...spaces].flatMap(([name, found]) =>
    [...code.matchAll(new RegExp(`(?<![\\w.])${name}\\(\\s*(?:'([\\w.]+)'|\`([\\w.]+\\.)\\$)`, 'g'))].map(([, key, start]) => ({ file, namespaces: [...found], key: key ?? `${start ?? ''}*` })));
}

const sources = ['apps/web/src', 'apps/api/src', 'packages/contract/src'].filter(folder => existsSync(resolve(root, folder))).flatMap(folder => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }));

function isThere({ namespaces: among, key }: Use): boolean {
  return among.some(namespace => {
    const known = askedKeys(reference, namespace);
    return key.endsWith('*') ? [...known].some(one => one.startsWith(key.slice(0, -1))) : known.has(key);
  });
}

test('every text that code asks for is in the catalogues', () => {
  const uses = sources.filter(file => !/\.spec\.tsx?$/.test(file)).flatMap(file => {
    const code = readFileSync(resolve(root, file), 'utf8').replace(/\/\*\*?[\s\S]*?\*\//g, '');
    return [...namedInFull(file, code), ...askedByHook(file, code)];
  });
  expect(uses.length).toBeGreaterThan(50);
  expect(uses.filter(use => !isThere(use)).map(use => `${use.file}: ${use.namespaces.join('|')}:${use.key}`)).toEqual([]);
});
