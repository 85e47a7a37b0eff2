import { UpdateSettingsDocument } from '@cohortium/schema';
import type { Page } from '@playwright/test';
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

test('a member finds people by a word with a slip, narrows the directory, and keeps the search', async ({ page }) => {
  const words = await wordsOf('en');
  await signInAs(page, 'MEMBER');
  await ask(page, UpdateSettingsDocument, { locale: 'en' });
  await test.step('find by a slip', () => findBySlip(page, words));
  await test.step('keep the search', () => keepSearch(page, words));
});
