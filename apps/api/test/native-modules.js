/**
 * The product runs in Node itself, as in production, and is loaded once a worker: what a spec imports from src is the build's
 * own module, and packages are as they are. Only specs and the helpers of this folder are compiled, anew for each file.
 */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import swc from '@swc/jest';

const require = createRequire(import.meta.url);
const api = join(import.meta.dirname, '..');
const source = join(api, 'src/');
const helpers = join(api, 'test/');

const ofTests = path => path.endsWith('.spec.ts') || path.startsWith(helpers);
const loaded = path => (path.startsWith(source) ? join(api, 'dist', relative(source, path).replace(/\.ts$/, '.js')) : path);

/** The text of a module that gives a sandbox what Node's own module gives. */
function lent(path, isModule) {
  const native = `nativeModule(${JSON.stringify(path)})`;
  if (!isModule) return `module.exports = ${native};`;
  const names = Object.keys(require(path)).filter(name => name !== 'module.exports');
  return [`const native = ${native};`, ...names.map((name, at) => `const $${at} = native.${name};\nexport { $${at} as ${name} };`)].join('\n');
}

export default {
  createTransformer(options) {
    const compiler = swc.createTransformer(options);
    // What Jest's global set-up requires is compiled too, but runs outside any sandbox.
    const text = (code, path, { supportsDynamicImport, supportsStaticESM }) => (supportsDynamicImport ? lent(loaded(path), supportsStaticESM) : code);
    return {
      process: (code, path, context) => (ofTests(path) ? compiler.process(code, path, context) : { code: text(code, path, context) }),
      getCacheKey: (code, path, context) => (ofTests(path) ? compiler.getCacheKey(code, path, context) : createHash('sha256').update(text(code, path, context)).digest('hex')),
    };
  },
};
