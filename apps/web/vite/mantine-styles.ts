import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

const styles = join(import.meta.dirname, '../node_modules/@mantine/core/styles');
/** Where Mantine lists the class names of one component: it is in a bundle exactly when the component is. */
const classNames = /@mantine[\\/]core[\\/]esm[\\/].*[\\/]([\w-]+)\.module\.mjs$/;
const foundation = ['default-css-variables', 'baseline', 'global'];
const asked = 'virtual:mantine-styles';

/**
 * Each of Mantine's components brings its own styles into the chunk that uses it, instead of all of them (240 kB) into the first page. In
 * development, where libraries are bundled beforehand, the whole sheet is loaded.
 */
export function mantineStyles(): Plugin {
  let building = false;
  return {
    name: 'mantine-styles',
    enforce: 'pre',
    configResolved: config => {
      building = config.command === 'build';
    },
    resolveId: id => (id === asked ? `\0${asked}` : undefined),
    load(id) {
      if (id !== `\0${asked}`) return undefined;
      const files = building ? foundation.map(name => join(styles, `${name}.layer.css`)) : ['@mantine/core/styles.layer.css'];
      return { code: files.map(file => `import ${JSON.stringify(file)};`).join('\n'), moduleSideEffects: true };
    },
    transform: { filter: { id: classNames }, handler(code, id) {
      const name = classNames.exec(id.split(sep).join('/'))?.[1];
      const file = name && join(styles, `${name}.layer.css`);
      if (!building || !file || !existsSync(file)) return undefined;
      return { code: `import ${JSON.stringify(file)};\n${code}`, map: null };
    } },
  };
}
