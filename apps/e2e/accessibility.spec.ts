import { UpdateSettingsDocument, ViewerDocument } from '@cohortium/schema';
import type { Page } from '@playwright/test';
import {
  addressOf, allRoutes, ask, brokenTextsOn, desk, english, expect, expectAccessible, faultsOf, hebrew, mailedAddress, overflowOf, phone, signInAs, test, turnTo, wordsOf, type Words,
} from './support/index.ts';

test.describe.configure({ mode: 'parallel' });

const [onDesk, onPhone] = [desk.viewport, phone.viewport];

/** Both languages, themes and widths on every page; what mirrors is narrow above all, and colours know no language. */
const readers = [
  { language: 'en', direction: 'ltr', device: english, persona: 'MANAGER', looks: [{ viewport: onDesk, theme: 'light' }, { viewport: onPhone, theme: 'dark' }] },
  { language: 'he', direction: 'rtl', device: hebrew, persona: 'ADMIN', looks: [{ viewport: onPhone, theme: 'light' }] },
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

interface Look {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly theme: 'light' | 'dark';
}

async function look(page: Page, { viewport, theme }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize(viewport);
}

for (const { language, direction, device, persona, looks } of readers) {
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
      test(`${route} can be used by everyone`, async () => {
        faults.length = 0;
        await look(page, looks[0]);
        if (isMailed(route)) await page.goto(await mailedAddress(page, route, email));
        else await turnTo(page, await addressOf(page, route));
        await settle(page, words);
        await expect(page.locator('html')).toHaveAttribute('dir', direction);
        expect.soft(await page.getByRole('heading', { level: 1, name: words('common:notFound.title') }).count(), 'pages that are not there').toBe(0);
        expect.soft(await brokenTextsOn(page), 'texts without words').toEqual([]);
        for (const one of looks) {
          await look(page, one);
          await settle(page, words);
          await softly.poll(() => overflowOf(page), { message: `what juts out at a width of ${one.viewport.width}`, timeout: 3_000 }).toEqual([]);
          await expectAccessible(page);
        }
        expect.soft(faults, 'what the browser complains of').toEqual([]);
      });
    }
  });
}
