import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { show } from '../../../test/render.tsx';
import { ReasonList } from '../../shared/ui/ReasonList.tsx';
import { sentencesOf, type Reason } from './reasons.tsx';

const reason = (kind: Reason['kind'], given: Partial<Reason> = {}): Reason =>
  ({ kind, skill: null, person: null, count: null, cohort: null, sector: null, language: null, place: null, role: null, ...given });

const all: Reason[] = [
  reason('OFFERS_WHAT_YOU_NEED', { skill: { id: '1', name: 'Service design' } }),
  reason('OFFERS_WHAT_YOU_NEED', { skill: { id: '2', name: 'Procurement' } }),
  reason('NEEDS_WHAT_YOU_OFFER', { skill: { id: '3', name: 'Budgets' } }),
  reason('MUTUAL_CONNECTION', { count: 1, person: { id: 'p', name: 'Noa' } }),
  reason('SAME_ROLE_ELSEWHERE', { role: 'Director' }),
  reason('NEAR_YOU', { place: 'Haifa' }),
  reason('SHARES_LANGUAGE', { language: 'ar' }),
  reason('SAME_SECTOR', { sector: 'LOCAL_GOVERNMENT' }),
  reason('OTHER_COHORT', { cohort: { id: 'c', name: 'Cohort 2016', year: 2016 } }),
  reason('SAME_COHORT', { cohort: { id: 'd', name: 'Cohort 2015', year: 2015 } }),
];
const sentences = () => screen.getAllByRole('listitem').map(item => item.textContent);
const showing = (reasons: Reason[], language: string) => show(<ReasonList reasons={sentencesOf(reasons)} />, { language });

test('every kind of reason is an English sentence', async () => {
  await showing(all, 'en');
  expect(sentences()).toEqual([
    'Offers Service design and Procurement, which you look for',
    'Looks for Budgets, which you offer',
    'You both know Noa',
    'Has the same role elsewhere: Director',
    'Is where you are: Haifa',
    'Speaks Arabic, as you do',
    'Works in your sector: Local government',
    'From another cohort: Cohort 2016',
    'From your cohort: Cohort 2015',
  ]);
});

test('every kind of reason is a Hebrew sentence, with names in their own direction', async () => {
  await showing(all, 'he');
  expect(sentences()).toEqual([
    'אפשר למצוא כאן מה שחיפשת: Service design ו-Procurement',
    'מחפשים כאן מה שיש לך להציע: Budgets',
    'היכרות משותפת: Noa',
    'אותו תפקיד בארגון אחר: Director',
    'באותו מקום: Haifa',
    'שפה משותפת: ערבית',
    'מאותו מגזר: שלטון מקומי',
    'ממחזור אחר: Cohort 2016',
    'מהמחזור שלך: Cohort 2015',
  ]);
  for (const name of ['Service design', 'Procurement', 'Noa', 'Haifa', 'Cohort 2016']) expect(screen.getByText(name).tagName).toBe('BDI');
});

test.each([
  [2, 'You both know Noa and one more person', 'Noa ועוד היכרות משותפת אחת'],
  [3, 'You both know Noa and 2 more people', 'Noa ועוד שתי היכרויות משותפות'],
  [1200, 'You both know Noa and 1,199 more people', 'Noa ועוד 1,199 היכרויות משותפות'],
])('%s mutual connections are counted as the language counts', async (count, english, hebrew) => {
  const reasons = [reason('MUTUAL_CONNECTION', { count, person: { id: 'p', name: 'Noa' } })];
  const { unmount } = await showing(reasons, 'en');
  expect(sentences()).toEqual([english]);
  unmount();
  await showing(reasons, 'he');
  expect(sentences()).toEqual([hebrew]);
});
