import type { Locator, Page } from '@playwright/test';
import { desk, english, expect, linkFor, phone, signInAs, test, wordsOf, type Words } from './support/index.ts';

const amara = { address: 'amara-nwosu@skills-department.example.org' };
const harriet = 'Harriet Oduya';

/** Whether whoever looks sees where the focus is: on the screen, with a ring around it or around what stands in for it. */
const focusIsSeen = (): boolean => {
  const focused = document.activeElement;
  if (!focused || focused === document.body || !focused.matches(':focus-visible')) return false;
  const ringed = (node: Element) => {
    const { width, height } = node.getBoundingClientRect();
    const drawn = ['', '::after'].map(part => getComputedStyle(node, part));
    return width > 0 && height > 0 && drawn.some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none');
  };
  const isField = focused.matches('textarea, input:not([type=radio], [type=checkbox])');
  const around = [focused, focused.parentElement, focused.nextElementSibling].filter(node => node !== null);
  return isField || around.some(ringed);
};

/** Presses Tab until this has the focus, which is seen at every stop on the way. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let stop = 0; stop < 90; stop += 1) {
    if (await wanted.evaluate(node => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => (document.activeElement === document.body ? '' : (document.activeElement?.outerHTML ?? '').slice(0, 200)));
    if (place) expect(await page.evaluate(focusIsSeen), `the focus is seen on ${place}`).toBe(true);
  }
  throw new Error(`Tab never comes to ${wanted.toString()}`);
}

async function press(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** After a change of page, reading goes on at the new page's title. */
async function arriveAt(page: Page, title: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: title });
  await expect(heading).toBeVisible();
  await expect(heading).toBeFocused();
}

const place = (page: Page, words: Words, name: string) => page.getByRole('navigation', { name: words('common:shell.places') }).getByRole('link', { name: new RegExp(`^${words(`common:place.${name}`)}`) });

async function signIn(page: Page, words: Words): Promise<void> {
  const since = new Date();
  await page.goto('/');
  await write(page, page.getByLabel(words('identity:field.email')), amara.address);
  await press(page, page.getByRole('button', { name: words('identity:signIn.link') }));
  await expect(page.getByRole('heading', { level: 1, name: words('identity:sent.title') })).toBeVisible();
  const link = await linkFor(page, amara.address, since);
  await page.goto(link.pathname + link.search);
  await press(page, page.getByRole('button', { name: words('identity:magic.submit') }));
  await expect(page.getByRole('heading', { level: 1, name: /Amara/ })).toBeVisible();
}

/** The first Tab on a page offers to pass by what is the same on every page. */
async function skip(page: Page, words: Words): Promise<void> {
  await page.goto('/people');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words('common:shell.skip') })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null), 'the focus is in the content').toBe(true);
}

async function findAndConnect(page: Page, words: Words): Promise<void> {
  await page.goto('/');
  await press(page, page.getByRole('button', { name: words('common:shell.search') }));
  await expect(page.getByRole('combobox', { name: words('search:field') })).toBeFocused();
  await page.keyboard.type(harriet);
  const best = page.getByRole('option', { name: harriet }).first();
  await expect(best).toHaveAttribute('data-combobox-selected');
  await expect(page.getByRole('combobox', { name: words('search:field') })).toHaveAttribute('aria-activedescendant', await best.getAttribute('id') ?? '');
  await page.keyboard.press('Enter');
  await arriveAt(page, harriet);
  await press(page, page.getByRole('button', { name: words('connections:action.connectWith', { name: harriet }) }));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(words('connections:dialog.note'), { exact: true })).toBeFocused();
  await page.keyboard.type('Your skills academy and our job centres could share one bench.');
  await press(page, dialog.getByRole('button', { name: words('connections:action.send') }));
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('banner').or(page.getByRole('main')).locator(':focus')).toHaveText(words('connections:state.requestedByMe'));
}

/** Answers and takes back requests: what is pressed goes away, and the focus goes on to what comes next. */
async function answerRequests(page: Page, words: Words): Promise<void> {
  const focused = page.locator(':focus');
  await page.goto('/connections?tab=sent');
  await expect(page.getByRole('list', { name: words('connections:tabs.sent') }).getByRole('article').filter({ has: page.getByRole('heading', { name: harriet }) })).toBeVisible();
  await press(page, page.getByRole('button', { name: words('connections:action.more', { name: harriet }) }));
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await press(page, page.getByRole('menuitem', { name: words('connections:action.withdraw') }));
  await expect(page.getByRole('heading', { name: harriet })).toBeHidden();
  await expect(focused, 'after taking a request back').not.toHaveCount(0);
  expect(await focused.evaluate(node => node.closest('main') !== null), 'the focus stays in the content').toBe(true);
}

async function speak(page: Page, words: Words): Promise<void> {
  const said = 'Said without a mouse.';
  await press(page, place(page, words, 'rooms'));
  await arriveAt(page, words('rooms:list.title'));
  await press(page, page.getByRole('main').getByRole('article').getByRole('link').first());
  await expect(page).toHaveURL(/\/rooms\/./);
  await write(page, page.getByRole('textbox', { name: words('rooms:composer.label') }), said);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: words('rooms:stream.label') }).getByText(said)).toBeVisible();
  await expect(page.getByText(words('rooms:outgoing.sending'))).toHaveCount(0);
}

async function propose(page: Page, words: Words): Promise<void> {
  const title = 'A bench at every job centre';
  await press(page, place(page, words, 'ideas'));
  await arriveAt(page, words('ideas:feed.title'));
  await press(page, page.getByRole('link', { name: words('ideas:feed.propose') }));
  await arriveAt(page, words('ideas:form.newTitle'));
  await write(page, page.getByLabel(words('ideas:form.title')), title);
  await write(page, page.getByLabel(words('ideas:form.problem')), 'People wait outside in the rain for an appointment they were told to be early for.');
  await press(page, page.getByRole('button', { name: words('ideas:form.addRole') }));
  await write(page, page.getByRole('combobox', { name: words('ideas:form.skill') }), 'evaluation');
  await expect(page.getByRole('option', { name: 'Evaluation' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('button', { name: words('ideas:form.send'), exact: true }));
  await arriveAt(page, title);
  await expect(page.getByRole('main')).toContainText('Evaluation');
}

test('the main tasks are done by keyboard alone', async ({ browser, baseURL }) => {
  // Hundreds of steps from one place to the next.
  test.slow();
  const context = await browser.newContext({ ...desk, ...english, baseURL: baseURL ?? '', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const words = await wordsOf('en');
  await test.step('sign in', () => signIn(page, words));
  await test.step('skip to the content', () => skip(page, words));
  await test.step('find a person and ask to connect', () => findAndConnect(page, words));
  await test.step('take a request back', () => answerRequests(page, words));
  await test.step('say something in a room', () => speak(page, words));
  await test.step('propose an idea', () => propose(page, words));
});

test('on a slow line the directory stays while its filters change: what is open stays open, and the field keeps the focus', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...phone, ...english, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const words = await wordsOf('en');
  await signInAs(page, 'MEMBER');
  await page.goto('/people');
  await page.getByRole('button', { name: words('common:filters.open') }).click();
  await page.route('**/graphql*', async route => {
    await new Promise(resolve => setTimeout(resolve, 700));
    await route.continue();
  });
  const field = page.getByRole('combobox', { name: words('people:filter.offers') });
  await field.fill('Change management');
  await page.getByRole('option', { name: 'Change management' }).click();
  await field.fill('Service design');
  await expect(page).toHaveURL(/offers=/);
  await page.getByRole('option', { name: 'Service design' }).click();
  await expect(field).toBeFocused();
});
