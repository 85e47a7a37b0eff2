import { UpdateSettingsDocument } from '@cohortium/schema';
import type { Browser, Page } from '@playwright/test';
import { ask, desk, english, expect, signInAs, test, wordsOf, type Words } from './support/index.ts';

test.use({ ...desk, ...english });

/** A skill typed with a slip finds who offers it; Enter leads to the best of them. */
async function findBySlip(page: Page, words: Words): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: words('search:field') })).toBeFocused();
  await page.keyboard.type('procurment');
  const best = page.getByRole('group', { name: words('search:kind.people') }).getByRole('option').first();
  await expect(best).toHaveAttribute('data-combobox-selected');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(/\/people\/./);
  await expect(page.getByRole('main').getByText('Public procurement').first()).toBeVisible();
}

/** The directory is narrowed, the search is kept under a name, stands in its list and goes away for good. */
async function keepSearch(page: Page, words: Words): Promise<void> {
  const name = 'Buyers in central government';
  await page.goto('/people?q=procurement');
  await page.getByRole('checkbox', { name: words('common:sector.CENTRAL_GOVERNMENT') }).check();
  await expect(page.getByRole('list', { name: words('people:chosen.title') }).getByRole('button')).toHaveCount(2);
  await page.getByRole('button', { name: words('searches:save') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(name);
  await dialog.getByRole('button', { name: words('common:action.save') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main').getByText(words('searches:keptAs', { name }))).toBeVisible();
  await page.goto('/searches');
  const kept = page.getByRole('article').filter({ has: page.getByRole('link', { name }) });
  await kept.getByRole('link', { name }).click();
  await expect(page).toHaveURL(/sectors/);
  await page.goBack();
  await kept.getByRole('button', { name: words('searches:delete', { name }) }).click();
  await expect(kept).toBeHidden();
}

/** One of the times offered is taken; both calendars can have it. */
async function agreeOnTime(page: Page, words: Words): Promise<void> {
  await page.goto('/connections?tab=talks');
  const offer = page.getByRole('article').filter({ has: page.getByRole('button', { name: new RegExp(`^${words('talks:action.take')} `) }) }).first();
  await offer.getByRole('button', { name: new RegExp(`^${words('talks:action.take')} `) }).first().click();
  const file = page.getByRole('link', { name: new RegExp(words('talks:action.file')) }).first();
  await expect(file).toBeVisible();
  const invitation = await page.request.get(await file.getAttribute('href') ?? '');
  expect(invitation.headers()['content-type']).toContain('text/calendar');
  expect(await invitation.text()).toMatch(/BEGIN:VEVENT[\s\S]+END:VEVENT/);
}

/** The network is drawn, its years pass, and it says how one person is reached. */
async function replayPicture(page: Page, words: Words): Promise<void> {
  await page.goto('/people');
  await page.getByRole('link', { name: words('people:network') }).click();
  const picture = page.getByRole('main').locator('[data-settled=true]');
  await expect(picture).toBeVisible();
  const time = page.getByRole('slider');
  const tiesNow = async (): Promise<number> => Number(/: (\d+)/.exec(await time.getAttribute('aria-valuetext') ?? '')?.[1] ?? 0);
  const ties = await tiesNow();
  expect(ties).toBeGreaterThan(100);
  await time.focus();
  await page.keyboard.press('Home');
  await expect(time).toHaveAttribute('aria-valuetext', new RegExp(words('network:time.before')));
  const before = await picture.screenshot();
  await page.getByRole('button', { name: words('network:time.play') }).click();
  await expect.poll(tiesNow, { timeout: 30_000, message: 'connections as the years pass' }).toBeGreaterThan(20);
  await page.getByRole('button', { name: words('network:time.pause') }).click();
  expect((await picture.screenshot()).equals(before), 'nothing was drawn as the years passed').toBe(false);
  await time.press('End');
  expect(await tiesNow()).toBe(ties);
}

/** Two programmes whose people are of no other. */
const otherProgrammes = /Basecamp|Fellows/;

/** Staff keep suggestions to their own programme: nobody of another is suggested from then on; taken back, they are again. */
async function policyChanges(page: Page, browser: Browser, words: Words): Promise<void> {
  const office = await browser.newPage({ ...desk, ...english });
  await signInAs(office, 'MANAGER');
  await ask(office, UpdateSettingsDocument, { locale: 'en' });
  const choose = async (way: string): Promise<void> => {
    await office.goto('/staff/digital-leaders?tab=suggestions');
    await office.getByRole('radio', { name: words(`matching:policy.${way}`), exact: true }).check();
    const save = office.getByRole('region', { name: words('matching:policy.title') }).getByRole('button', { name: words('matching:policy.save') });
    await save.click();
    await expect(save).toBeDisabled();
  };
  const suggested = page.getByRole('main').getByRole('article');
  const strangers = suggested.filter({ hasText: otherProgrammes });
  await page.goto('/meet');
  await expect(strangers.first()).toBeVisible();
  await choose('OWN_PROGRAMME');
  await page.reload();
  await expect(suggested.first()).toBeVisible();
  await expect(strangers).toHaveCount(0);
  await choose('ANYONE');
  await page.reload();
  await expect(strangers.first()).toBeVisible();
  await office.close();
}

test('a member finds people by a word with a slip, keeps the search, agrees on a time to talk and sees the network grow; staff change who is suggested', async ({ page, browser }) => {
  const words = await wordsOf('en');
  await signInAs(page, 'MEMBER');
  await ask(page, UpdateSettingsDocument, { locale: 'en' });
  await test.step('find by a slip', () => findBySlip(page, words));
  await test.step('keep the search', () => keepSearch(page, words));
  await test.step('agree on a time', () => agreeOnTime(page, words));
  await test.step('replay the picture', () => replayPicture(page, words));
  await test.step('staff change who is suggested', () => policyChanges(page, browser, words));
});
