import { UpdateSettingsDocument, ViewerDocument } from '@cohortium/schema';
import type { Page } from '@playwright/test';
import { addressOf, allRoutes, ask, expect, expectAccessible, killableTest as test, mailedAddress, signInAs } from './support/index.ts';

const readers = [
  { language: 'en', direction: 'ltr', nothing: 'Nothing here', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { language: 'he', direction: 'rtl', nothing: 'אין כאן דבר', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const;

for (const { language, direction, nothing, viewport, colorScheme } of readers) {
  test.describe(`every page, ${language}, ${viewport.width} wide, ${colorScheme}`, () => {
    let page: Page;
    let email: string;

    test.beforeAll(async ({ browser, stack }) => {
      const context = await browser.newContext({ baseURL: stack.url, viewport, colorScheme, locale: language, reducedMotion: 'reduce' });
      page = await context.newPage();
      await signInAs(page, 'MANAGER');
      await ask(page, UpdateSettingsDocument, { locale: language });
      email = (await ask(page, ViewerDocument, {})).viewer?.email ?? '';
    });
    test.afterAll(() => page.context().close());

    for (const route of allRoutes()) {
      test(`${route} can be used by everyone`, async () => {
        const complaints: string[] = [];
        const complain = (error: Error): void => void complaints.push(error.message);
        page.on('pageerror', complain);
        await page.goto(route === '/magic' || route === '/reset' ? await mailedAddress(page, route, email) : await addressOf(page, route));
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('dir', direction);
        await expect(page.getByRole('heading', { level: 1, name: nothing })).toHaveCount(0, { timeout: 1_000 });
        await page.waitForLoadState('networkidle');
        await expectAccessible(page);
        page.off('pageerror', complain);
        expect(complaints).toEqual([]);
      });
    }
  });
}
