import { expect, test } from '@jest/globals';
import { chooseLanguage, directionOf, formatDate, formatDateRange, formatRelative, pluralForms, said, zonesDiffer } from './index.ts';

const noon = '2026-11-21T12:00:00Z';

test('a moment is told in the zone of its place', () => {
  expect(formatDate(noon, 'en', 'dayTime', 'Asia/Jerusalem')).toBe('21 Nov 2026, 14:00');
  expect(formatDate(noon, 'he', 'time', 'Asia/Jerusalem')).toBe('14:00');
  expect(zonesDiffer(noon, 'Asia/Jerusalem', 'Europe/London')).toBe(true);
  expect(zonesDiffer(noon, 'Europe/Athens', 'Asia/Jerusalem')).toBe(false);
});

test('a span says once what both ends share', () => {
  expect(formatDateRange('2026-05-03T08:00:00Z', '2026-05-05T08:00:00Z', 'en', 'day', 'UTC')).toMatch(/^3\s?–\s?5 May 2026$/);
});

test('a span past midnight is told by its times, one of days by its days', () => {
  expect(formatDateRange('2026-05-03T21:15:00Z', '2026-05-03T22:45:00Z', 'en', 'time', 'UTC')).toBe('21:15–22:45');
  expect(formatDateRange('2026-05-03T23:15:00Z', '2026-05-04T00:45:00Z', 'en', 'time', 'UTC')).toBe('23:15–00:45');
  expect(formatDateRange('2026-05-03T23:15:00Z', '2026-05-05T00:45:00Z', 'en', 'dateTime', 'UTC')).toMatch(/^3 May, 23:15\s?–\s?5 May, 00:45$/);
});

test('what is near is told by its distance', () => {
  expect(formatRelative('2026-11-21T11:55:00Z', noon, 'en')).toBe('5 minutes ago');
  expect(formatRelative('2026-11-22T12:30:00Z', noon, 'en')).toBe('tomorrow');
  expect(formatRelative('2026-11-21T12:00:20Z', noon, 'en')).toBe('now');
  expect(formatRelative('2026-11-20T12:00:00Z', noon, 'he')).toBe('אתמול');
  expect(formatRelative('2026-11-07T12:00:00Z', noon, 'he')).toBe('לפני שבועיים');
});

test('the reader gets the first wished language that is spoken here', () => {
  expect(chooseLanguage(['fr-CH', 'he-IL', 'en'])).toBe('he');
  expect(chooseLanguage(['xx'])).toBe('en');
  expect([directionOf('he'), directionOf('ar-EG'), directionOf('en')]).toEqual(['rtl', 'rtl', 'ltr']);
});

test('Hebrew counts in one, two and other', () => {
  expect(pluralForms('he').toSorted()).toEqual(['one', 'other', 'two']);
});

test('a text given in several languages falls back to English, then to any', () => {
  expect(said({ en: 'Health', he: 'בריאות' }, 'he')).toBe('בריאות');
  expect(said({ en: 'Health' }, 'he')).toBe('Health');
  expect(said({ fr: 'Santé' }, 'he')).toBe('Santé');
});
