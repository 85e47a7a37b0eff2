/** What browsers have and jsdom has not. Nothing here answers for our own code. */
import '@testing-library/jest-dom/jest-globals';
import { TextDecoder, TextEncoder } from 'node:util';

class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] { return []; }
}

function define(target: object, name: string, value: unknown): void {
  if (Reflect.get(target, name) === undefined) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

define(window, 'matchMedia', (query: string) => Object.assign(new EventTarget(), {
  matches: false, media: query, onchange: null, addListener: () => {}, removeListener: () => {},
}));
define(window, 'ResizeObserver', SilentObserver);
define(window, 'IntersectionObserver', SilentObserver);
define(globalThis, 'BroadcastChannel', class extends EventTarget { postMessage(): void {} close(): void {} });
define(globalThis, 'TextEncoder', TextEncoder);
define(globalThis, 'TextDecoder', TextDecoder);
define(globalThis, 'structuredClone', (value: unknown): unknown => JSON.parse(JSON.stringify(value)));
// No server answers here; a test that asks one says so itself.
define(globalThis, 'fetch', () => Promise.reject(new TypeError('No server answers in this test')));
define(document, 'fonts', new EventTarget());
define(Element.prototype, 'scrollIntoView', () => {});
define(Element.prototype, 'scrollTo', () => {});
Object.defineProperty(window, 'scrollTo', { value: () => {}, writable: true });
