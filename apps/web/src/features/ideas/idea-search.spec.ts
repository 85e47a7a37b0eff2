import { expect, test } from '@jest/globals';
import { countChosen, readIdeaSearch, requestOf } from './idea-search.ts';

test('what an address says and can be meant is kept; the rest is left out', () => {
  expect(readIdeaSearch({ q: '  ', cohorts: 'one', stages: ['DONE', 'NEVER'], goals: [16, '3.8'], show: 'mine', open: 'yes', sort: 'random', skills: [], tags: ['a', 'a', {}] }))
    .toEqual({ cohorts: ['one'], stages: ['DONE'], goals: ['16', '3.8'], show: 'mine', tags: ['a'] });
});

test('the request says no more than the address', () => {
  expect(requestOf({})).toEqual({ filter: {}, order: 'NEWEST' });
  expect(requestOf({ q: 'night', show: 'following', open: true, sort: 'supported', goals: ['16'] })).toEqual({ filter: { text: 'night', following: true, openPlaces: true, sdgs: ['16'] }, order: 'MOST_SUPPORTED' });
});

test('each choice counts as one filter; words and order do not', () => {
  expect(countChosen({ q: 'x', sort: 'supported', cohorts: ['a', 'b'], programme: 'p', open: true })).toBe(4);
});
