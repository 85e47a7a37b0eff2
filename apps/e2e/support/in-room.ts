import { RoomsDocument, UpdateSettingsDocument } from '@cohortium/schema';
import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test';
import { ask } from './api.ts';
import { signInByLink } from './sign-in.ts';
import { expect } from './test.ts';
import { wordsOf, type Words } from './words.ts';

/** Someone in a room, at a browser of their own, reading their own language. */
export interface InRoom {
  readonly page: Page;
  readonly words: Words;
}

/** The room of a session that someone takes part in, by its title in any language. */
export async function roomOfSession(page: Page, titles: readonly string[]): Promise<string> {
  const { rooms } = await ask(page, RoomsDocument, { kind: 'SESSION', first: 100 });
  const room = rooms.nodes.find(one => titles.includes(one.title));
  if (!room) throw new Error(`No room of theirs is called ${titles.join(' or ')}`);
  return room.id;
}

/** Signs someone in at a browser of their own, which speaks their language. */
export async function arrives(browser: Browser, address: string, options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await signInByLink(page, address);
  await ask(page, UpdateSettingsDocument, { locale: options.locale?.slice(0, 2) ?? 'en' });
  return page;
}

/** Signs someone in, and brings them to the page at which they take part. */
export const comesTo = async (browser: Browser, address: string, path: string, options: BrowserContextOptions): Promise<InRoom> => shows(await arrives(browser, address, options), path);

/** A page, in whatever language the person chose. */
export async function shows(page: Page, path: string): Promise<InRoom> {
  await page.goto(path);
  await expect(page.locator('#root :is(main, section)').first()).toBeVisible({ timeout: 30_000 });
  return { page, words: await wordsOf((await page.locator('html').getAttribute('lang')) ?? 'en') };
}

export const streamOf = ({ page, words }: InRoom): Locator => page.getByRole('region', { name: words('rooms:stream.label') });
export const lineOf = (person: InRoom, text: string): Locator => streamOf(person).getByRole('listitem').filter({ hasText: text });

export async function says({ page, words }: InRoom, text: string): Promise<void> {
  await page.getByRole('textbox', { name: words('rooms:composer.label') }).fill(text);
  await page.getByRole('button', { name: words('rooms:composer.send'), exact: true }).click();
}

/** Turns to a part of the room: a tab, beside the stream or in its place. */
export async function turnsTo({ page, words }: InRoom, part: 'questions:stream' | 'questions:title' | 'polls:title' | 'rooms:highlight.title'): Promise<void> {
  const tab = page.getByRole('tab', { name: new RegExp(`^${words(part)}`) });
  if (await tab.count()) await tab.click();
}

export async function asks({ page, words }: InRoom, text: string, isAnonymous = false): Promise<void> {
  await page.getByRole('textbox', { name: words('questions:form.label') }).fill(text);
  await page.getByRole('checkbox', { name: words('questions:form.anonymous') }).setChecked(isAnonymous);
  await page.getByRole('button', { name: words('questions:form.ask'), exact: true }).click();
}

export const questionOf = ({ page }: InRoom, text: string): Locator => page.getByRole('listitem').filter({ has: page.getByText(text, { exact: true }) });

export const voteFor = (person: InRoom, text: string): Locator => questionOf(person, text).locator('button[aria-pressed]');

/** Opens the menu of a message and takes an item of it. */
export async function chooses(person: InRoom, message: string, item: string): Promise<void> {
  const { page, words } = person;
  const row = lineOf(person, message);
  await row.hover();
  await row.getByRole('button', { name: words('rooms:message.actions', { name: message.slice(0, 40) }) }).click();
  await page.getByRole('menu').getByText(item, { exact: true }).click();
}
