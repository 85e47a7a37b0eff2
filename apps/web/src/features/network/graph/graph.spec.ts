import { describe, expect, test } from '@jest/globals';
import type { NetworkPeople } from '@cohortium/contract';
import { Arrangement } from '../picture/arrangement.ts';
import { whoConnects } from './bridges.ts';
import { circlesOf } from './circles.ts';
import { groupBy } from './grouping.ts';
import { endOfMonth, monthOf, monthText, readMonth } from './months.ts';
import { Names } from './names.ts';
import { SeenNetwork } from './network.ts';
import { shortestWay } from './ways.ts';

/** People by letters, a cohort each by the letter's case, and ties as pairs of letters, one a minute. */
function network(people: string, ...pairs: string[]): SeenNetwork {
  const names = [...people];
  const cohortOf = (name: string) => (name === name.toUpperCase() ? 1 : 0);
  const ends = pairs.map(pair => [...pair].map(name => names.indexOf(name)).toSorted((x, y) => x - y));
  const told: NetworkPeople = {
    ids: names, names, cohortsOf: names.map(name => (name === '-' ? [] : [cohortOf(name)])), sectorsOf: names.map(() => null), organisationsOf: names.map(() => -1), me: 0,
    cohorts: [{ id: 'small', name: 'Small letters', year: 2015 }, { id: 'large', name: 'Large letters', year: 2016 }], organisations: [],
    ties: { a: ends.map(([a = 0]) => a), b: ends.map(([, b = 0]) => b), at: pairs.map((_, n) => n), met: pairs.map(() => -1) }, mets: [],
  };
  return new SeenNetwork(told);
}
/** Two groups as sides. */
const sidesOf = (of: Int32Array, one: number, other: number): Int8Array => Int8Array.from(of, group => (group === one ? 1 : group === other ? 2 : 0));
const word = (seen: SeenNetwork, places: readonly number[]) => places.map(place => seen.nameOf(place)).join('');

describe('the shortest way', () => {
  const seen = network('abcdef', 'ab', 'bc', 'cd', 'ae', 'ed', 'ad');
  test('leads over the fewest people, and only over ties that there were by then', () => {
    const way = (from: number, to: number, ties: number) => shortestWay(seen, from, to, ties);
    expect(word(seen, way(0, 3, 3)?.people ?? [])).toBe('abcd');
    expect(way(0, 3, 5)).toMatchObject({ people: [0, 4, 3], ties: [3, 4], equallyShort: 1 });
    expect(way(0, 3, 6)).toMatchObject({ people: [0, 3], ties: [5] });
    expect(way(0, 5, 6)).toBeUndefined();
  });
  test('tells how many are as short', () => {
    const square = network('abcd', 'ab', 'bd', 'ac', 'cd');
    expect(shortestWay(square, 0, 3, 4)).toMatchObject({ people: [0, 1, 3], equallyShort: 2 });
  });
});

describe('who connects two groups', () => {
  test('is over whom the ways between them lead, with the share of these', () => {
    const seen = network('abcXYZ', 'ab', 'bc', 'cX', 'XY', 'YZ');
    const { groups, of } = groupBy(seen, 'COHORT');
    expect(groups.map(({ name, people }) => [name, people])).toEqual([['Large letters', 3], ['Small letters', 3]]);
    const found = whoConnects(seen, sidesOf(of, 1, 0), seen.tieCount);
    // Of nine pairs, six begin behind c and six end behind X.
    expect(found).toMatchObject({ direct: 1, pairs: 9, bridges: [{ person: 2, share: 6 / 9, toOne: 1, toOther: 1 }, { person: 3, share: 6 / 9 }, { person: 1, share: 3 / 9 }, { person: 4, share: 3 / 9 }] });
    expect(whoConnects(seen, sidesOf(of, 1, 0), 2)).toMatchObject({ bridges: [], pairs: 0 });
  });
  test('may be someone of neither group', () => {
    const seen = network('a-X', 'a-', '-X');
    const { of, groups } = groupBy(seen, 'COHORT');
    expect(groups.map(({ key, people }) => [key, people])).toEqual([['large', 1], ['small', 1], [null, 1]]);
    expect(whoConnects(seen, sidesOf(of, 1, 0), 2)).toMatchObject({ direct: 0, bridges: [{ person: 1, share: 1, toOne: 1, toOther: 1 }] });
  });
});

test('circles are whom their ties hold together, the largest first, and the same each time', () => {
  const seen = network('abcdXYZ-', 'ab', 'bc', 'cd', 'ac', 'bd', 'XY', 'YZ', 'XZ', 'dX');
  const circles = circlesOf(seen);
  expect([...circles]).toEqual([0, 0, 0, 0, 1, 1, 1, -1]);
  expect(circlesOf(seen)).toEqual(circles);
  const { groups } = groupBy(seen, 'CIRCLE', circles);
  expect(groups).toMatchObject([{ key: '1', people: 4, mostly: { name: 'Small letters', share: 1 } }, { key: '2', people: 3, mostly: { name: 'Large letters' } }, { key: null, people: 1 }]);
  // Nobody ties these two circles but d and X.
  expect(whoConnects(seen, sidesOf(groupBy(seen, 'CIRCLE', circles).of, 0, 1), seen.tieCount).bridges.map(({ person }) => seen.nameOf(person)).slice(0, 2)).toEqual(['d', 'X']);
  expect([...circlesOf(network('abc'))]).toEqual([-1, -1, -1]);
});

describe('names', () => {
  const people = { ids: ['a', 'b', 'c'], names: ['Ana', null, null] };
  const told = (names: Names): Promise<void> => new Promise(resolve => {
    const end = names.onTold(() => {
      end();
      resolve();
    });
  });
  test('of those nearby are known; others are asked for once, together', async () => {
    const asked: string[][] = [];
    const names = new Names(people, ids => {
      asked.push(ids);
      return Promise.resolve(ids.map(id => ({ id, name: id.toUpperCase(), organisation: { name: 'Work' } })));
    });
    names.want(['a', 'b']);
    names.want(['b', 'c']);
    await told(names);
    expect(asked).toEqual([['b', 'c']]);
    expect([names.of('a'), names.of('c'), names.employerOf('c'), names.isRefused()]).toEqual(['Ana', 'C', 'Work', false]);
  });
  test('that are refused stay untold, and are asked for again by whoever looks again', async () => {
    let isOpen = false;
    const names = new Names(people, ids => (isOpen ? Promise.resolve(ids.map(id => ({ id, name: id }))) : Promise.reject(new Error('enough'))));
    names.want(['b']);
    await told(names);
    expect([names.of('b'), names.isRefused()]).toEqual([null, true]);
    isOpen = true;
    names.want(['b']);
    await told(names);
    expect([names.of('b'), names.isRefused()]).toEqual(['b', false]);
  });
});

test('a moment is how many ties there were by then, and a month ends with its last minute', () => {
  const seen = network('abc', 'ab', 'bc');
  expect([-1, 0, 1, 5].map(minute => seen.tiesBy(minute))).toEqual([0, 1, 2, 2]);
  expect([seen.degree(1, 1), seen.degree(1, 2)]).toEqual([1, 2]);
  const month = readMonth('2016-11') ?? 0;
  expect([monthText(month), monthOf(endOfMonth(month)), monthOf(endOfMonth(month) + 1) - month, readMonth('2016-13')]).toEqual(['2016-11', month, 1, undefined]);
});

test('the same network is arranged in the same way, those without ties around the others', () => {
  const { told, size } = network('abcXYZ-', 'ab', 'bc', 'cX', 'XY', 'YZ');
  const arrange = () => {
    const arrangement = new Arrangement({ size, a: told.ties.a, b: told.ties.b, group: told.cohortsOf.map(([first = 0]) => first), groups: 3 });
    for (let step = 0; step < 100; step++) arrangement.step();
    return arrangement.positions();
  };
  const [once, again] = [arrange(), arrange()];
  expect(again).toEqual(once);
  const out = Array.from({ length: size }, (_, place) => Math.hypot(once[2 * place] ?? 0, once[2 * place + 1] ?? 0));
  expect(Math.max(...out)).toBe(out[6]);
});
