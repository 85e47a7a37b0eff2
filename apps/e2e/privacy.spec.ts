import { readFile } from 'node:fs/promises';
import { MyProfileDocument, UpdateSettingsDocument, ViewerDocument, type PersonaKind } from '@cohortium/schema';
import type { Browser, Page } from '@playwright/test';
import { ask, expect, expectAccessible, linkFor, signInAs, test } from './support/index.ts';

async function inEnglish(page: Page, kind: PersonaKind): Promise<void> {
  await signInAs(page, kind);
  await ask(page, UpdateSettingsDocument, { locale: 'en' });
}
/** Someone else, at a browser of their own. */
async function other(browser: Browser, baseURL: string | undefined, locale = 'en-GB', width = 1280): Promise<Page> {
  return (await browser.newContext({ baseURL: baseURL ?? '', locale, viewport: { width, height: 800 } })).newPage();
}
const audienceOf = async (page: Page, field: string, audience: string): Promise<void> => {
  await page.getByRole('button', { name: `Who may see ${field}` }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(`^${audience}`) }).click();
};

test('staff allow public fields, a member marks one, a visitor sees it and no more; switched off, the page is gone', async ({ page, browser, baseURL }) => {
  test.slow();
  await inEnglish(page, 'MEMBER');
  const { viewer } = await ask(page, MyProfileDocument, {});
  const [id, name] = [viewer?.id ?? '', viewer?.profile?.name ?? ''];
  const visitor = await other(browser, baseURL);
  await visitor.goto(`/people/${id}`);
  await expect(visitor.getByRole('heading', { name: 'Not shown to visitors' })).toBeVisible();
  await expectAccessible(visitor);

  await page.goto('/profile');
  await audienceOf(page, 'About you', 'Public');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Whoever has the link to your page sees your name')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'See it as visitors do' }).click();
  await expect(page.getByRole('heading', { name: 'About', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Can help with' })).toHaveCount(0);

  await visitor.reload();
  await expect(visitor.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(visitor.getByRole('heading', { name: 'About', exact: true })).toBeVisible();
  await expect(visitor.getByRole('heading', { name: 'Can help with' })).toHaveCount(0);
  await expect(visitor.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expectAccessible(visitor);
  const phone = await other(browser, baseURL, 'he-IL', 360);
  await phone.goto(`/people/${id}`);
  await expect(phone.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(phone.getByRole('heading', { level: 1, name })).toBeVisible();

  const office = await other(browser, baseURL);
  await inEnglish(office, 'MANAGER');
  await office.goto('/staff/digital-leaders?tab=settings');
  await office.getByRole('switch', { name: 'Members may show fields to the public' }).click();
  await expect(office.getByText('Visitors no longer see anything of your members.')).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByRole('heading', { name: 'Not shown to visitors' })).toBeVisible();
  await office.getByRole('link', { name: 'Log' }).click();
  await expect(office.getByText('Stopped members from showing fields to the public').first()).toBeVisible();
  await expectAccessible(office);
  await office.getByRole('link', { name: 'Settings' }).click();
  await office.getByRole('switch', { name: 'Members may show fields to the public' }).click();
  await expect(office.getByText('Members may now mark fields as public.')).toBeVisible();
  await visitor.getByRole('link', { name: 'Sign in' }).click();
  await expect(visitor).toHaveURL(/\/sign-in\?next=/);
});

test('a manager takes the people of the programme along; a member takes along what is kept of them', async ({ page }) => {
  test.slow();
  await inEnglish(page, 'MANAGER');
  await page.goto('/staff/digital-leaders?tab=people');
  await expectAccessible(page);
  const [table] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download as CSV' }).click()]);
  expect(table.suggestedFilename()).toMatch(/^digital-leaders-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await table.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFName,/);
  expect(lines.length).toBeGreaterThan(50);
  await page.getByRole('checkbox', { name: 'Academia' }).check();
  const [fewer] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download as CSV' }).click()]);
  expect((await readFile(await fewer.path(), 'utf8')).split('\r\n').length).toBeLessThan(lines.length);
  await page.goto('/staff/digital-leaders?tab=team');
  await expect(page.getByRole('list', { name: 'Team' })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/settings');
  const [own] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download my data' }).click()]);
  const { account } = JSON.parse(await readFile(await own.path(), 'utf8'));
  const { viewer } = await ask(page, ViewerDocument, {});
  expect(account).toMatchObject([{ email: viewer?.email }]);
});

test('a link by e-mail leads back to where the visitor wanted to go', async ({ page, browser, baseURL }) => {
  await inEnglish(page, 'MEMBER');
  const { viewer } = await ask(page, ViewerDocument, {});
  const visitor = await other(browser, baseURL);
  const since = new Date(Date.now() - 1_000);
  await visitor.goto('/ideas?q=harbour');
  await expect(visitor).toHaveURL(/\/sign-in\?next=/);
  await visitor.getByRole('textbox', { name: 'E-mail address' }).fill(viewer?.email ?? '');
  await visitor.getByRole('button', { name: 'E-mail me a sign-in link' }).click();
  await expect(visitor.getByRole('heading', { name: 'Look at your e-mail' })).toBeVisible();
  const { pathname, search } = await linkFor(page, viewer?.email ?? '', since);
  await visitor.goto(pathname + search);
  await visitor.getByRole('button', { name: 'Sign in' }).click();
  await expect(visitor).toHaveURL(/\/ideas\?q=harbour$/);
});
