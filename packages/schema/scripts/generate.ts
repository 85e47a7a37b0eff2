import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';

/**
 * Emits the schema from the API's code, then the web's operations as typed documents. `--check` changes nothing and
 * fails when what is committed is not what the code declares. With COHORTIUM_BUILT the API's build is taken as it is.
 */
const here = resolve(import.meta.dirname, '..');
const root = resolve(here, '../..');
const check = process.argv.includes('--check');
const out = check ? mkdtempSync(join(tmpdir(), 'cohortium-schema-')) : here;
const schema = join(out, 'schema.graphql');
const generated = join(out, 'src/generated/');

/** What stands for an operation in the web: its id alone, and the types of its answer and variables. */
const trustedOperation = `/** An operation that the server trusts: its id and name, and for the compiler the types of its answer and variables. */
export interface TypedDocumentString<TResult, TVariables> {
  readonly __meta__: { readonly hash: string; readonly name: string };
  readonly __apiType?: (variables: TVariables) => TResult;
}

`;

if (!process.env['COHORTIUM_BUILT']) execFileSync(join(root, 'apps/api/node_modules/.bin/swc'), ['src', '--out-dir', 'dist', '--strip-leading-paths', '--config-file', '.swcrc', '--quiet'], { cwd: join(root, 'apps/api'), stdio: 'inherit' });
execFileSync(process.execPath, [join(root, 'apps/api/dist/schema.js'), schema], { cwd: root, stdio: 'inherit' });
await generate({
  schema,
  documents: [join(root, 'apps/web/src/**/*.graphql'), join(root, 'apps/api/test/**/*.graphql'), join(root, 'packages/bench/src/**/*.graphql')],
  silent: true,
  generates: {
    [generated]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256', mode: 'replaceDocumentWithHash' } },
      config: { documentMode: 'string', enumsAsTypes: true, useTypeImports: true, strictScalars: true, scalars: { DateTime: 'string', WallTime: 'string', Json: 'unknown', ID: 'string' }, avoidOptionals: false, immutableTypes: false, dedupeFragments: true },
    },
  },
}, true);
tidy();
if (check) compare();

/** Keeps two files of the preset's five: the typed documents, and what the server trusts. */
function tidy(): void {
  const documents: Record<string, string> = JSON.parse(readFileSync(join(generated, 'persisted-documents.json'), 'utf8'));
  const bare = Object.fromEntries(Object.entries(documents).map(([hash, text]) => [hash.replace('sha256:', ''), text]));
  writeFileSync(join(generated, 'trusted-documents.json'), `${JSON.stringify(bare, null, 1)}\n`);
  for (const file of ['persisted-documents.json', 'gql.ts', 'index.ts', 'fragment-masking.ts']) rmSync(join(generated, file), { force: true });
  const typed = join(generated, 'graphql.ts');
  const text = readFileSync(typed, 'utf8');
  const [types = ''] = text.split('export class TypedDocumentString');
  const operations = text.match(/^export const \w+Document = .*$/gm) ?? [];
  const plain = operations.map(operation => operation.replace('sha256:', '').replace(' as unknown as ', ' as ')
    .replace(/^(export const (\w+)Document = \{"__meta__":\{)/, '$1"name":"$2",'));
  writeFileSync(typed, `${types.replace(/^.*(eslint-disable|DocumentTypeDecoration).*\n/gm, '')}${trustedOperation}${plain.join('\n')}\n`);
}

function compare(): void {
  const differing = ['schema.graphql', 'src/generated/graphql.ts', 'src/generated/trusted-documents.json'].filter(file => readFileSync(join(out, file), 'utf8') !== readFileSync(join(here, file), 'utf8'));
  rmSync(out, { recursive: true });
  if (differing.length) {
    console.error(`Not what the code declares: ${differing.join(', ')}. Run: pnpm --filter @cohortium/schema run generate`);
    process.exit(1);
  }
}
