import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { show } from '../../../test/render.tsx';
import { ReasonList } from '../../shared/ui/ReasonList.tsx';
import { sentencesOf, type Reason } from './reasons.tsx';

const reason = (kind: Reason['kind'], given: Partial<Reason> = {}): Reason =>
  ({ kind, skill: null, beside: null, person: null, count: null, cohort: null, idea: null, programme: null, question: null, roomId: null, sector: null, language: null, place: null, role: null, openTo: null, ...given });

const all: Reason[] = [
  reason('OFFERS_WHAT_YOU_NEED', { skill: { id: '1', name: 'Service design' } }),
  reason('OFFERS_WHAT_YOU_NEED', { skill: { id: '2', name: 'Procurement' } }),
  reason('NEEDS_WHAT_YOU_OFFER', { skill: { id: '3', name: 'Budgets' } }),
  reason('OFFERS_NEAR_WHAT_YOU_NEED', { skill: { id: '4', name: 'Tenders' }, beside: { id: '2', name: 'Procurement' } }),
  reason('NEEDS_NEAR_WHAT_YOU_OFFER', { skill: { id: '5', name: 'Forecasts' }, beside: { id: '3', name: 'Budgets' } }),
  reason('SHARES_IDEA', { idea: { id: 'i', title: 'Healthy Aging', lang: 'en' } }),
  reason('CLOSE_IDEAS', { idea: { id: 'j', title: 'Open Tenders', lang: 'en' } }),
  reason('SHARES_QUESTION', { question: 'Who pays?', roomId: 'r' }),
  reason('LIKE_ONE_YOU_CHOSE', { skill: { id: '6', name: 'Law' }, person: { id: 'q', name: 'Dana' } }),
  reason('FIRST_TO_MEET', { programme: { id: 'g', name: 'Leaders' } }),
  reason('OPEN_TO', { openTo: 'MENTORING' }),
  reason('OTHER_SECTOR', { sector: 'NON_PROFIT' }),
  reason('BRIDGES_COHORTS', { cohort: { id: 'c', name: 'Cohort 2016', year: 2016 } }),
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
    'Leaders suggests meeting them first',
    'Offers Service design and Procurement, which you look for',
    'Looks for Budgets, which you offer',
    'Offers Tenders, close to Procurement, which you look for',
    'Looks for Forecasts, close to Budgets, which you offer',
    'Cares for an idea that you care for: Healthy Aging',
    'Cares for Open Tenders, which is close to ideas of yours',
    'Asked what you wanted answered: Who pays?',
    'Offers Law, as Dana does, of whom you wanted more',
    'Open to mentoring',
    'Works in another sector: Non-profit',
    'Few of your cohort know anyone from Cohort 2016',
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
    'המלצה של Leaders להכיר תחילה',
    'אפשר למצוא כאן מה שחיפשת: Service design ו-Procurement',
    'מחפשים כאן מה שיש לך להציע: Budgets',
    'אפשר למצוא כאן Tenders, קרוב למה שחיפשת: Procurement',
    'מחפשים כאן Forecasts, קרוב למה שיש לך להציע: Budgets',
    'רעיון שחשוב לשני הצדדים: Healthy Aging',
    'חשוב כאן רעיון שקרוב לרעיונות שלך: Open Tenders',
    'נשאלה כאן שאלה שרצית עליה תשובה: Who pays?',
    'אפשר למצוא כאן Law, כמו אצל Dana, שביקשת עוד כאלה',
    'פתיחות לחונכות',
    'ממגזר אחר: מגזר שלישי',
    'מעטים מהמחזור שלך מכירים מישהו מהמחזור Cohort 2016',
    'היכרות משותפת: Noa',
    'אותו תפקיד בארגון אחר: Director',
    'באותו מקום: Haifa',
    'שפה משותפת: ערבית',
    'מאותו מגזר: שלטון מקומי',
    'ממחזור אחר: Cohort 2016',
    'מהמחזור שלך: Cohort 2015',
  ]);
  for (const name of ['Service design', 'Procurement', 'Noa', 'Haifa', 'Cohort 2016']) expect(screen.getAllByText(name).map(({ tagName }) => tagName)).toEqual(expect.arrayContaining(['BDI']));
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
