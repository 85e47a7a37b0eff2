import { expect, test } from '@jest/globals';
import { linkToThing, pathOfThing, tellLinks, thingAt } from './things.ts';

const id = '01900000-0000-7000-8000-000000000001';

test('a path of ours is known by its place and its id; a convention by its name too, other pages not at all', () => {
  expect([`/ideas/${id}`, `/sessions/${id.toUpperCase()}`, `/people/${id}`, '/conventions/autumn-2026'].map(thingAt)).toEqual([
    { kind: 'IDEA', name: id }, { kind: 'SESSION', name: id }, { kind: 'PERSON', name: id }, { kind: 'CONVENTION', name: 'autumn-2026' },
  ]);
  for (const path of ['/ideas/new', '/ideas', `/rooms/${id}`, `/ideas/${id}/x`, `//ideas/${id}`, `https://elsewhere.example/ideas/${id}`]) expect(thingAt(path)).toBeNull();
});

test('a link carries what was typed, whatever it holds, and is told again; other links stay', () => {
  const path = pathOfThing('IDEA', id);
  const body = `See ${linkToThing('so]l[\nar', path)}, [#7](https://example.org/ideas/${id}) and [#x](/rooms/${id})`;
  expect(tellLinks(body, (typed, at) => `<${typed} at ${at}>`)).toBe(`See <so l  ar at ${path}>, [#7](https://example.org/ideas/${id}) and [#x](/rooms/${id})`);
});
