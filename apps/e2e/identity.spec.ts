import { UpdateSettingsDocument, type PersonaKind } from '@cohortium/schema';
import type { Browser, Page } from '@playwright/test';
import { ask, expect, expectAccessible, linkFor, signInAs, signInByLink, test } from './support/index.ts';

let count = 0;
const newAddress = (): string => `story.${Date.now()}.${++count}@example.org`;
const password = 'four words not related';

/** As someone made up, who reads English for this story. */
async function inEnglish(page: Page, kind: PersonaKind): Promise<void> {
  await signInAs(page, kind);
  await ask(page, UpdateSettingsDocument, { locale: 'en' });
}

/** Someone on a phone, with a browser of their own. */
async function phone(browser: Browser, baseURL: string | undefined, locale: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale, viewport: { width: 360, height: 740 } });
  return context.newPage();
}

/** The programme manager invites by the staff page; gives back the link that was mailed. */
async function invited(page: Page, address: string): Promise<string> {
  const since = new Date(Date.now() - 1_000);
  await inEnglish(page, 'MANAGER');
  await page.goto('/staff/digital-leaders');
  await page.getByRole('textbox', { name: 'E-mail addresses' }).fill(`Noa Ben <${address}>`);
  await page.getByRole('button', { name: 'Send 1 invitation' }).click();
  await expect(page.getByText('1 invitation is on its way.')).toBeVisible();
  const { pathname, search } = await linkFor(page, address, since);
  return pathname + search;
}

test('a manager invites by pasted lines; bad lines stay with their reasons, and a revoked invitation can be brought back', async ({ page }) => {
  const address = newAddress();
  await inEnglish(page, 'MANAGER');
  await page.goto('/staff/digital-leaders');
  await page.getByRole('textbox', { name: 'E-mail addresses' }).fill(`Dana Levi <${address}>\nno address at all\n${address}`);
  await page.getByRole('button', { name: 'Send 3 invitations' }).click();
  await expect(page.getByText('2 lines were not used.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'E-mail addresses' })).toHaveValue(`no address at all\n${address}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: `Revoke the invitation of ${address}` }).click();
  await expect(page.getByRole('button', { name: `Send again to ${address}` })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: `Send again to ${address}` })).toBeVisible();
});

test('an invitation opened on a phone in Hebrew leads to the profile, works once, and its password signs in', async ({ page, browser, baseURL }) => {
  const address = newAddress();
  const link = await invited(page, address);
  const guest = await phone(browser, baseURL, 'he-IL');
  await guest.goto(link);
  await expect(guest.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(guest.getByLabel('השם שלך')).toHaveValue('Noa Ben');
  await guest.getByRole('textbox', { name: 'סיסמה' }).fill('קצר');
  await guest.getByRole('button', { name: 'קבלת ההזמנה והמשך' }).click();
  await expect(guest.getByText('לפחות 10 תווים.', { exact: true })).toBeVisible();
  await guest.getByRole('textbox', { name: 'סיסמה' }).fill(password);
  await guest.getByRole('button', { name: 'קבלת ההזמנה והמשך' }).click();
  await expect(guest).toHaveURL(/\/profile$/);
  await guest.goto(link);
  await expect(guest.getByRole('heading', { name: 'הקישור הזה כבר לא פועל' })).toBeVisible();
  await guest.goto('/settings');
  await guest.getByRole('button', { name: 'יציאה מכל המכשירים' }).click();
  await expect(guest).toHaveURL(/\/sign-in$/);
  await guest.goto('/people?q=noa');
  await guest.getByLabel('כתובת דוא״ל').fill(address);
  await guest.getByRole('textbox', { name: 'סיסמה' }).fill('a wrong guess');
  await guest.getByRole('button', { name: 'כניסה', exact: true }).click();
  await expect(guest.getByRole('alert').filter({ hasText: 'לא מתאימות זו לזו' })).toBeVisible();
  await guest.getByRole('textbox', { name: 'סיסמה' }).fill(password);
  await guest.getByRole('button', { name: 'כניסה', exact: true }).click();
  await expect(guest).toHaveURL(/\/people\?q=noa$/);
  await guest.context().close();
});

test('without a password a mailed link signs in; an address changes when the new one confirms', async ({ page, browser, baseURL }) => {
  const address = newAddress();
  const link = await invited(page, address);
  const member = await phone(browser, baseURL, 'en-GB');
  await member.goto(link);
  await member.getByRole('radio', { name: /With links by e-mail/ }).check();
  await member.getByRole('button', { name: 'Accept and go on' }).click();
  await expect(member).toHaveURL(/\/profile$/);
  await member.goto('/settings');
  await member.getByRole('button', { name: 'Change the address' }).click();
  const since = new Date(Date.now() - 1_000);
  await member.getByRole('textbox', { name: 'New e-mail address' }).fill(`new.${address}`);
  await member.getByRole('button', { name: 'Send the confirmation' }).click();
  await expect(member.getByText('Open the link that we sent')).toBeVisible();
  const confirm = await linkFor(member, `new.${address}`, since);
  await member.goto(confirm.pathname + confirm.search);
  await member.getByRole('button', { name: 'Confirm' }).click();
  await expect(member.getByRole('heading', { name: 'Your address is changed' })).toBeVisible();
  await member.goto('/settings');
  await member.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(member).toHaveURL(/\/sign-in$/);
  await member.getByRole('textbox', { name: 'E-mail address' }).fill(`new.${address}`);
  const asked = new Date();
  await member.getByRole('button', { name: 'E-mail me a sign-in link' }).click();
  await expect(member.getByRole('heading', { name: 'Look at your e-mail' })).toBeVisible();
  const signIn = await linkFor(member, `new.${address}`, asked);
  await member.goto(signIn.pathname + signIn.search);
  await member.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(member).toHaveURL(url => url.pathname === '/');
  await member.context().close();
});

test('signing out in one window begins the others anew', async ({ page, context }) => {
  // Nobody whom another story is at the same time.
  await signInByLink(page, 'gadi-stern@courts-office.example.org');
  await ask(page, UpdateSettingsDocument, { locale: 'en' });
  await page.goto('/settings');
  const other = await context.newPage();
  await other.goto('/people');
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await expect(other).toHaveURL(/\/sign-in\?next=%2Fpeople$/);
});
