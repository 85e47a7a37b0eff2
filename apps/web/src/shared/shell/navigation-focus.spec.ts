import { expect, test } from '@jest/globals';
import { headingStands } from './navigation-focus.ts';

const heading = (): HTMLElement => {
  document.body.innerHTML = '<h1 tabindex="-1">Rooms</h1><button>Send</button>';
  const found = document.querySelector('h1');
  if (!found) throw new Error('The page has no heading');
  return found;
};

/** What a browser does to an element with the focus that is hidden; the test's document leaves it the focus. */
const hide = (element: HTMLElement, goes: () => void): void => {
  goes();
  element.blur();
};

test('a heading that was hidden while its page waited takes the focus again', () => {
  const title = heading();
  const goes = headingStands(title);
  title.focus();
  hide(title, goes);
  expect(title).not.toHaveFocus();
  headingStands(title);
  expect(title).toHaveFocus();
});

test('the heading of the next page takes the focus that went with the one before', () => {
  const before = heading();
  const goes = headingStands(before);
  before.focus();
  goes();
  const after = heading();
  headingStands(after);
  expect(after).toHaveFocus();
});

test('who has gone on to something else stays there', () => {
  const title = heading();
  const goes = headingStands(title);
  title.focus();
  hide(title, goes);
  const button = document.querySelector('button');
  button?.focus();
  headingStands(title);
  expect(button).toHaveFocus();
});

test('a heading takes no focus on the first page', () => {
  const title = heading();
  headingStands(title);
  expect(title).not.toHaveFocus();
});
