import { expect, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { keepFocus } from './focus-keeper.ts';

document.body.innerHTML = '<div id="root"></div>';
const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('no page');
keepFocus(root);

const page = (inside: string): void => void (root.innerHTML = `<main><h1 tabindex="-1" data-page-heading>People</h1>${inside}</main>`);
const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const settled = () => new Promise(done => { setTimeout(done, 150); });

test('when an item of a list goes with its button, the next takes the focus; after the last the one before; then the part, then the title', async () => {
  page('<section><ul><li id="a"><button>x</button></li><li id="b"><button>x</button></li><li id="c"><button>x</button></li></ul></section>');
  one('#b button').focus();
  one('#b').remove();
  await waitFor(() => expect(one('#c')).toHaveFocus());
  one('#c').remove();
  await waitFor(() => expect(one('#a')).toHaveFocus());
  one('ul').remove();
  await waitFor(() => expect(one('section')).toHaveFocus());
  one('section').remove();
  await waitFor(() => expect(one('h1')).toHaveFocus());
});

test('what says how it ended takes the focus where the button stood', async () => {
  page('<ul><li id="a"><div><button>Accept</button></div></li><li id="b"><span data-outcome tabindex="-1">Connected</span></li></ul>');
  one('button').focus();
  one('#a div').innerHTML = '<span data-outcome tabindex="-1">Connected</span>';
  await waitFor(() => expect(one('#a span')).toHaveFocus());
});

test('a dialog that is gone with the button that opened it leads back to the page; one that gives the focus back itself is left alone', async () => {
  page('<article><div><button>Connect</button></div></article><p><button id="other">Other</button></p>');
  const dialog = document.body.appendChild(document.createElement('div'));
  dialog.innerHTML = '<button id="send">Send</button>';
  one('article button').focus();
  one('#send').focus();
  dialog.remove();
  one('#other').focus();
  await settled();
  expect(one('#other')).toHaveFocus();

  document.body.append(dialog);
  one('article button').focus();
  one('#send').focus();
  dialog.remove();
  one('article div').remove();
  await waitFor(() => expect(one('article')).toHaveFocus());
});

test('whoever pressed beside everything is not called back', async () => {
  page('<section><button>x</button></section>');
  one('button').focus();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  one('button').remove();
  await settled();
  expect(document.body).toHaveFocus();
});
