import { UpdateSettingsDocument, type PersonaKind } from '@cohortium/schema';
import type { Browser, Page } from '@playwright/test';
import { ask, expect, expectAccessible, signInAs, test } from './support/index.ts';

const desk = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

/** Someone with a browser of their own, reading English. */
async function someone(browser: Browser, kind: PersonaKind, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env['COHORTIUM_URL'] ?? '', viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await signInAs(page, kind);
  await ask(page, UpdateSettingsDocument, { locale: 'en' });
  return page;
}

/** Chooses from a list that opens by typing. */
async function choose(page: Page, label: string, words: string, option: RegExp): Promise<void> {
  await page.getByLabel(label).fill(words);
  await expect(page.getByRole('option', { name: option })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
}

test('an idea is drafted, proposed, found, joined and talked about, and each step can be taken back', async ({ browser }) => {
  test.slow();
  const author = await someone(browser, 'MANAGER', desk);
  const reader = await someone(browser, 'MEMBER', phone);
  const title = `A night desk for ${Date.now()}`;

  await test.step('what is typed survives a reload', async () => {
    await author.goto('/ideas/new');
    await author.getByLabel('Title').fill(title);
    await author.getByLabel('The problem').fill('Nobody answers after six.');
    await author.waitForTimeout(1_000);
    await author.reload();
    await expect(author.getByLabel('Title')).toHaveValue(title);
    await expect(author.getByText('What you wrote earlier is here again.')).toBeVisible();
  });

  await test.step('the author says whom the idea looks for, and proposes it', async () => {
    await author.getByRole('button', { name: 'Add a role' }).click();
    await choose(author, 'Skill', 'service des', /Service design/);
    await choose(author, 'Sustainable Development Goals', '16.6', /^16\.6/);
    await author.getByRole('button', { name: 'Propose', exact: true }).click();
    await expect(author.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  await test.step('a reader on a phone finds it by goal and words, supports it and asks to join', async () => {
    await reader.goto('/ideas?goals=%5B"16"%5D');
    await reader.getByRole('searchbox', { name: 'Search ideas' }).fill(title.slice(0, 12));
    await reader.getByRole('link', { name: title }).click();
    await reader.getByRole('button', { name: 'Support', exact: true }).click();
    await expect(reader.getByRole('button', { name: /^Supported/ })).toHaveAttribute('aria-pressed', 'true');
    await reader.getByRole('button', { name: 'Ask to join' }).click();
    await reader.getByLabel('A word to the author').fill('I have two evenings a week.');
    await expectAccessible(reader);
    await reader.getByRole('button', { name: 'Send the request' }).click();
    await expect(reader.getByText('You asked to join for Service design.')).toBeVisible();
  });

  await test.step('the author accepts, takes it back, and accepts again', async () => {
    await author.reload();
    await expect(author.getByText('I have two evenings a week.')).toBeVisible();
    await author.getByRole('button', { name: 'Accept' }).click();
    await expect(author.getByText('Filled')).toBeVisible();
    await author.getByRole('button', { name: 'Undo' }).click();
    await author.getByRole('button', { name: 'Accept' }).click();
    await expect(author.getByRole('link', { name: 'Open the team\'s room' })).toBeVisible();
  });

  await test.step('the new member enters the team\'s room, and comments once though the button is pressed twice', async () => {
    await reader.reload();
    await expect(reader.getByRole('link', { name: 'Open the team\'s room' })).toBeVisible();
    await reader.getByLabel('Your comment').fill('We had **one** in Haifa.');
    await reader.getByRole('button', { name: 'Comment', exact: true }).dblclick();
    await expect(reader.getByRole('list', { name: 'Comments' }).getByRole('listitem')).toHaveCount(1);
    await expect(reader.getByRole('list', { name: 'Comments' }).locator('strong')).toHaveText('one');
  });

  await test.step('two edit at once: nothing written is lost', async () => {
    const other = await author.context().newPage();
    for (const page of [author, other]) {
      await page.goto(`${new URL(author.url()).pathname.replace(/\/edit$/, '')}/edit`);
      await expect(page.getByLabel('The problem')).toHaveValue('Nobody answers after six.');
    }
    await other.getByLabel('Who it helps').fill('Those who call at night');
    await other.getByRole('button', { name: 'Save' }).click();
    await expect(other.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await author.getByLabel('The problem').fill('Nobody answers after six, anywhere.');
    await author.getByRole('button', { name: 'Save', exact: true }).click();
    await author.getByRole('button', { name: 'Show their version' }).click();
    await expect(author.getByText('Those who call at night')).toBeVisible();
    await expect(author.getByLabel('The problem')).toHaveValue('Nobody answers after six, anywhere.');
    await expectAccessible(author);
    await author.getByRole('button', { name: 'Save mine' }).click();
    await expect(author.getByText('Nobody answers after six, anywhere.')).toBeVisible();
  });

  await test.step('a withdrawn idea is gone, and comes back', async () => {
    await author.getByRole('button', { name: 'More', exact: true }).click();
    await expect(author.getByRole('menuitem', { name: 'Withdraw the idea' })).toBeVisible();
    await expectAccessible(author);
    await author.getByRole('menuitem', { name: 'Withdraw the idea' }).click();
    await expect(author.getByRole('heading', { level: 1, name: 'Ideas' })).toBeVisible();
    await reader.reload();
    await expect(reader.getByRole('heading', { level: 1, name: 'Nothing here' })).toBeVisible();
    await author.getByRole('button', { name: 'Undo' }).click();
    await expect(author.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });
});

test('the list is filtered and an idea opened by keyboard alone', async ({ browser }) => {
  const page = await someone(browser, 'MEMBER', desk);
  await page.goto('/ideas');
  await page.getByRole('checkbox', { name: 'Has open places' }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/open=true/);
  await page.getByRole('searchbox', { name: 'Search ideas' }).focus();
  await page.keyboard.type('walking distance');
  await expect(page).toHaveURL(/q=walking/);
  const first = page.getByRole('list', { name: 'Ideas' }).getByRole('link').first();
  await expect(first).toHaveText(/within walking distance/);
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/within walking distance/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
