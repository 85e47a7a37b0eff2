import { UpdateSettingsDocument, ViewerDocument } from '@cohortium/schema';
import type { Page } from '@playwright/test';
import {
  addressOf, allRoutes, ask, brokenTextsOn, desk, english, expect, expectAccessible, faultsOf, hebrew, mailedAddress, overflowOf, phone, signInAs, test, wordsOf, type Words,
} from './support/index.ts';

test.describe.configure({ mode: 'parallel' });

/** Two languages, two themes, two widths: every pair of them meets on every page. */
const readers = [
  { language: 'en', direction: 'ltr', device: english, persona: 'MANAGER', onDesk: 'light', onPhone: 'dark' },
  { language: 'he', direction: 'rtl', device: hebrew, persona: 'ADMIN', onDesk: 'dark', onPhone: 'light' },
] as const;

const isMailed = (route: string): route is '/magic' | '/reset' | '/invitation' => ['/magic', '/reset', '/invitation'].includes(route);

/** One page's faults are all told at once. */
const softly = expect.configure({ soft: true });

/** All that the page fetches is there: its title, and no outline of what is still to come. */
async function settle(page: Page, words: Words): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.getByRole('status', { name: words('common:shell.loading') })).toHaveCount(0);
  // What is below the fold is not drawn until it is scrolled to, and its colours are read as of before: here all is drawn, also what is fetched later.
  await page.evaluate(async () => {
    const drawn = new CSSStyleSheet();
    drawn.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [drawn];
    for (let frame = 0; frame < 2; frame += 1) await new Promise(resolve => requestAnimationFrame(resolve));
  });
}

async function look(page: Page, viewport: { width: number; height: number }, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize(viewport);
}

for (const { language, direction, device, persona, onDesk, onPhone } of readers) {
  test.describe(`every page, ${language}`, () => {
    let page: Page;
    let words: Words;
    let email: string;
    let faults: string[];

    test.beforeAll(async ({ browser }) => {
      const context = await browser.newContext({ ...desk, ...device, baseURL: process.env['COHORTIUM_URL'] ?? '', reducedMotion: 'reduce' });
      page = await context.newPage();
      words = await wordsOf(language);
      await signInAs(page, persona);
      await ask(page, UpdateSettingsDocument, { locale: language });
      email = (await ask(page, ViewerDocument, {})).viewer?.email ?? '';
      faults = faultsOf(page);
    });
    test.afterAll(() => page.context().close());

    for (const route of allRoutes()) {
      test(`${route} can be used by everyone, light and dark, on a desk and on a phone`, async () => {
        faults.length = 0;
        await look(page, desk.viewport, onDesk);
        await page.goto(isMailed(route) ? await mailedAddress(page, route, email) : await addressOf(page, route));
        await settle(page, words);
        await expect(page.locator('html')).toHaveAttribute('dir', direction);
        expect.soft(await page.getByRole('heading', { level: 1, name: words('common:notFound.title') }).count(), 'pages that are not there').toBe(0);
        expect.soft(await brokenTextsOn(page), 'texts without words').toEqual([]);
        await expectAccessible(page);

        await look(page, phone.viewport, onPhone);
        await settle(page, words);
        await softly.poll(() => overflowOf(page), { message: 'what juts out at the width of a phone', timeout: 3_000 }).toEqual([]);
        await expectAccessible(page);
        expect.soft(faults, 'what the browser complains of').toEqual([]);
      });
    }
  });
}
