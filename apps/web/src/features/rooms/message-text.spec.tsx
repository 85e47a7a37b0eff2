import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { show } from '../../../test/render.tsx';
import { languageWritten } from '../../shared/i18n/index.ts';
import { MessageText, plainWords, withLinks } from './message-text.tsx';

test.each([
  ['see https://example.org/a, now', 'see <https://example.org/a>, now'],
  ['(https://example.org)', '(<https://example.org>)'],
  ['`https://example.org`', '`https://example.org`'],
  ['[there](https://example.org)', '[there](https://example.org)'],
])('%s becomes %s', (text, linked) => expect(withLinks(text)).toBe(linked));

test('marks are drawn, markup of theirs is not', async () => {
  await show(<MessageText lang="en" body={'**Strong** <img src=x onerror=alert(1)> [bad](javascript:alert(1)) https://example.org'} />);
  expect(await screen.findByText('Strong')).toHaveProperty('tagName', 'STRONG');
  expect(document.querySelector('img')).toBeNull();
  expect([...document.querySelectorAll('a')].map(link => link.getAttribute('href')).filter(href => href?.startsWith('javascript'))).toEqual([]);
  expect(screen.getByRole('link', { name: 'https://example.org' })).toHaveAttribute('href', 'https://example.org');
});

test('a message has its own direction and language', async () => {
  await show(<MessageText lang="he" body="שלום לכולם" />);
  expect(screen.getByText('שלום לכולם')).toHaveAttribute('dir', 'auto');
  expect(screen.getByText('שלום לכולם')).toHaveAttribute('lang', 'he');
});

test.each([['שלום Dana', 'en', 'he'], ['Hello', 'he', 'en'], ['مرحبا', 'en', 'ar'], ['Bonjour', 'fr', 'fr'], ['12', 'en', 'en']])('%s, written in an interface of %s, is %s', (text, language, found) => expect(languageWritten(text, language)).toBe(found));

test('a quote is plain words', () => expect(plainWords('**Bold** and [a link](https://x.org)\n> quoted `code`')).toBe('Bold and a link quoted code'));
