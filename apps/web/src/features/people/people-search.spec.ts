import { expect, test } from '@jest/globals';
import { chosenIn, filterOf, findsTheSame, readPeopleSearch, searchOf, type PeopleSearch } from './people-search.ts';

const whole: Required<Omit<PeopleSearch, 'view'>> = {
  q: 'word', programme: 'p', programmes: ['p1'], cohorts: ['c'], sectors: ['ACADEMIA'], organisations: ['o'], places: ['Haifa'], languages: ['he'], offers: ['s1'], needs: ['s2'], openTo: ['MENTORING'], connected: true,
};

test('a search that is kept and opened again is the same search, whatever it asks for', () => {
  expect(searchOf(filterOf(whole))).toEqual(whole);
  expect(findsTheSame(searchOf(filterOf(whole)), { ...whole, view: 'table' })).toBe(true);
  expect(findsTheSame(whole, { ...whole, places: ['Akko'] })).toBe(false);
  expect(chosenIn(whole)).toBe(11);
});

test('what makes no sense in the address is left out', () => {
  expect(readPeopleSearch({ q: 7, sectors: ['NOWHERE', 'PRIVATE'], openTo: 'SPEAKING', places: [], connected: '' })).toEqual({ sectors: ['PRIVATE'], openTo: ['SPEAKING'] });
});
