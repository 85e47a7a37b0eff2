import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** What a phone on a slow network may have to fetch before the first page can draw itself, in bytes as gzip sends them. */
const limit = 190_000;

/** The entry and all that it imports statically: what the page's head asks for. */
function firstChunks(bundle: Rolldown.OutputBundle): string[] {
  const found = new Set<string>();
  const waiting = Object.values(bundle).flatMap(item => (item.type === 'chunk' && item.isEntry ? [item.fileName] : []));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const item = bundle[name];
    if (item?.type !== 'chunk' || found.has(name)) continue;
    found.add(name);
    waiting.push(...item.imports);
  }
  return [...found];
}

/** Fails the build when the JavaScript of the first load outgrows its limit. */
export function firstJavaScript(): Plugin {
  return {
    name: 'first-javascript',
    apply: 'build',
    enforce: 'post',
    // The files as written: Vite adds to a chunk until the end.
    writeBundle({ dir = '' }, bundle) {
      const sizes = firstChunks(bundle).map(name => ({ name, bytes: gzipSync(readFileSync(join(dir, name))).length })).sort((a, b) => b.bytes - a.bytes);
      const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
      const said = `The first JavaScript is ${kilobytes(total)} of gzip in ${sizes.length} files, and may be ${kilobytes(limit)}`;
      if (total <= limit) return void this.info(`${said}.`);
      const largest = sizes.slice(0, 5).map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join(', ');
      this.error(`${said}: bring what the first page does not need by import(), or take it out of vite.config.ts's everyPage (${largest}).`);
    },
  };
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
