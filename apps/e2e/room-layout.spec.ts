import { RoomsDocument } from '@cohortium/schema';
import { ask, desk, english, expect, phone, signInByLink, test, wordsOf } from './support/index.ts';

test('a room takes the window and no more: nothing scrolls but what was said', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ ...desk, ...english, baseURL: baseURL ?? '' })).newPage();
  await signInByLink(page, 'priya-raman@works-and-places.example.org');
  const words = await wordsOf('en');
  const [room] = (await ask(page, RoomsDocument, { first: 1 })).rooms.nodes;
  await page.goto(`/rooms/${room?.id}`);
  const composer = page.getByRole('textbox', { name: words('rooms:composer.label') });
  for (const { viewport } of [desk, phone]) {
    await page.setViewportSize(viewport);
    await expect(composer).toBeInViewport({ ratio: 1 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight), { message: `what is below the window at ${viewport.width} px` }).toBeLessThanOrEqual(0);
  }
  await page.context().close();
});
