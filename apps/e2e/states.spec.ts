import { ConventionsDocument, IdeasDocument, PeopleDocument, RoomsDocument, UpdateSettingsDocument, ViewerDocument } from '@cohortium/schema';
import type { Locator, Page } from '@playwright/test';
import { ask, brokenTextsOn, desk, english, expect, expectAccessible, hebrew, phone, signInByLink, test, wordsOf, type Words } from './support/index.ts';

test.describe.configure({ mode: 'parallel' });

/** A reader to whom a state is shown. */
interface Reader {
  page: Page;
  words: Words;
  main: Locator;
  onPhone: boolean;
  button: (key: string, values?: Record<string, string | number>) => Locator;
}

/** How a page comes into a state that a person can meet; afterwards it is held against the standard as it stands. */
type State = (reader: Reader) => Promise<void>;

const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const openMenu = async ({ page }: Reader, button: Locator): Promise<void> => {
  await button.click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(page.getByRole('menuitem').or(page.getByRole('menuitemradio')).first()).toBeVisible();
};

const states: Readonly<Record<string, State>> = {
  'the dialog to connect, with a note that is too long': async ({ page, words, button }) => {
    const { people } = await ask(page, PeopleDocument, { first: 100 });
    const stranger = people.nodes.find(person => person.tie?.state === 'NONE');
    await page.goto(`/people/${stranger?.id}`);
    await button('connections:action.connectWith', { name: stranger?.name ?? '' }).click();
    const note = page.getByRole('dialog').getByLabel(words('connections:dialog.note'), { exact: true });
    await note.fill('x'.repeat(301));
    await page.getByRole('dialog').getByLabel(words('connections:dialog.metKind')).selectOption('ELSEWHERE');
    await button('connections:action.send').click();
    await expect(note).toHaveAttribute('aria-invalid', 'true');
  },
  'what can be done about a tie': async reader => {
    const { people } = await ask(reader.page, PeopleDocument, { first: 100 });
    const other = people.nodes.find(person => person.tie?.state === 'NONE');
    await reader.page.goto(`/people/${other?.id}`);
    await openMenu(reader, reader.button('connections:action.more', { name: other?.name ?? '' }));
  },
  'one\'s profile through another\'s eyes': async ({ page, words }) => {
    const { viewer } = await ask(page, ViewerDocument, {});
    await page.goto(`/people/${viewer?.id}?as=MEMBERS`);
    await expect(page.getByRole('navigation', { name: words('people:seenBy.label') })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  },
  'cutting a picture': async ({ page, words, button }) => {
    await page.goto('/profile');
    await expect(button('people:picture.add')).toBeVisible();
    await page.locator('input[type=file]').setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: dot });
    await expect(page.getByRole('dialog').getByRole('button', { name: words('people:picture.save') })).toBeEnabled();
  },
  'choosing who sees a field': async reader => {
    await reader.page.goto('/profile');
    await openMenu(reader, reader.main.getByRole('button', { name: reader.words('common:audience.labelled', { field: reader.words('people:field.headline'), audience: '' }).trim() }).first());
  },
  'choosing a skill': async ({ page, words }) => {
    await page.goto('/profile');
    await page.getByLabel(words('people:field.offers'), { exact: true }).click();
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[role=option][data-combobox-selected]').first()).toBeVisible();
  },
  'the account\'s menu': async reader => {
    await reader.page.goto('/notifications');
    await openMenu(reader, reader.button('common:shell.account'));
  },
  'the list of notifications': async ({ page, words, onPhone }) => {
    await page.goto('/settings');
    await page.getByRole('banner').or(page.locator('body')).getByRole(onPhone ? 'link' : 'button', { name: new RegExp(`^${words('common:shell.notifications')}`) }).first().click();
    if (onPhone) await expect(page).toHaveURL(/\/notifications/);
    else await expect(page.getByRole('dialog', { name: words('common:shell.notifications') })).toBeVisible();
  },
  'filters of the directory, with one chosen': async ({ page, words, onPhone, button }) => {
    await page.goto('/people?sectors=%5B%22LOCAL_GOVERNMENT%22%5D');
    if (onPhone) await button('common:filters.openWithCount', { count: 1 }).click();
    await expect(page.getByRole('checkbox', { name: words('common:sector.LOCAL_GOVERNMENT') })).toBeVisible();
  },
  'a directory in which nobody is': async ({ page, words }) => {
    await page.goto('/people?q=zzzzzz');
    await expect(page.getByText(words('people:empty.title'))).toBeVisible();
  },
  'the directory as a table': async ({ page, main }) => {
    await page.goto('/people?view=table');
    await expect(main.getByRole('table')).toBeVisible();
  },
  'an idea that lacks everything': async ({ page, words, button }) => {
    await page.goto('/ideas/new');
    await button('ideas:form.addRole').click();
    await page.getByRole('button', { name: words('ideas:form.send'), exact: true }).click();
    await expect(page.getByLabel(words('ideas:form.title'))).toHaveAttribute('aria-invalid', 'true');
  },
  'asking to join an idea': async ({ page, words, button }) => {
    const { ideas } = await ask(page, IdeasDocument, { first: 48, filter: { openPlaces: true } });
    const idea = ideas.nodes.find(({ team, roles }) => roles.some(role => role.remaining > 0) && team.length > 0);
    await page.goto(`/ideas/${idea?.id}`);
    await button('ideas:join.ask').click();
    await expect(page.getByRole('dialog', { name: words('ideas:join.title') })).toBeVisible();
  },
  'what else an idea offers': async reader => {
    const { ideas } = await ask(reader.page, IdeasDocument, { first: 1 });
    await reader.page.goto(`/ideas/${ideas.nodes[0]?.id}`);
    await openMenu(reader, reader.main.getByRole('button', { name: reader.words('ideas:page.more'), exact: true }));
  },
  'taking part in a convention': async reader => {
    const { conventions } = await ask(reader.page, ConventionsDocument, { phases: ['TO_COME'], first: 1 });
    await reader.page.goto(`/conventions/${conventions.nodes[0]?.slug}`);
    await openMenu(reader, reader.page.getByRole('button', { name: new RegExp(['register', 'going.ONSITE', 'going.REMOTE'].map(key => reader.words(`conventions:${key}`)).join('|')) }));
  },
  'what can be done with a message': async reader => {
    const { rooms } = await ask(reader.page, RoomsDocument, { first: 12 });
    const lively = rooms.nodes.find(room => room.lastMessage?.state === 'SAID');
    await reader.page.goto(`/rooms/${lively?.id}`);
    const actions = reader.page.getByRole('button', { name: new RegExp(`^${reader.words('rooms:message.actions', { name: '|' }).split('|')[0] ?? ''}`) });
    const last = reader.page.getByRole('region', { name: reader.words('rooms:stream.label') }).getByRole('listitem').filter({ has: actions }).last();
    await last.hover();
    await openMenu(reader, last.getByRole('button').and(actions));
  },
  'what was done, with the way back': async ({ page, words, main }) => {
    await page.goto('/');
    const worth = main.getByRole('region', { name: words('home:worth.title') });
    const name = await worth.getByRole('article').first().getByRole('heading').innerText();
    await worth.getByRole('button', { name: words('home:worth.notNowNamed', { name }) }).click();
    await expect(page.getByRole('button', { name: words('common:action.undo') })).toBeVisible();
  },
  'signing in with a wrong password': async ({ page, words }) => {
    await page.goto('/sign-in?other=true');
    await page.getByLabel(words('identity:field.email')).fill('nobody@example.org');
    await page.getByLabel(words('identity:field.password'), { exact: true }).fill('not this one');
    await page.getByRole('button', { name: words('identity:signIn.submit'), exact: true }).click();
    await expect(page.getByRole('alert').filter({ hasText: /\p{L}/u }).first()).toBeVisible();
  },
  'a page that is not there': async ({ page, words }) => {
    await page.goto('/ideas/00000000-0000-7000-8000-000000000000');
    await expect(page.getByRole('heading', { level: 1, name: words('common:notFound.title') })).toBeVisible();
  },
  'a lost network': async ({ page, words }) => {
    await page.goto('/rooms');
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.context().setOffline(true);
    await expect(page.getByText(words('common:connection.offline'))).toBeVisible();
  },
};

const readers = [
  { language: 'en', device: { ...desk, ...english }, colorScheme: 'light', email: 'carys-llewellyn@saltmere.example.org' },
  { language: 'he', device: { ...phone, ...hebrew }, colorScheme: 'dark', email: 'yonatan-weil@public-health.example.org' },
] as const;

for (const { language, device, colorScheme, email } of readers) {
  test.describe(`every state, ${language}`, () => {
    let reader: Reader;

    test.beforeAll(async ({ browser }) => {
      const context = await browser.newContext({ ...device, colorScheme, baseURL: process.env['COHORTIUM_URL'] ?? '', reducedMotion: 'reduce' });
      const page = await context.newPage();
      const words = await wordsOf(language);
      reader = { page, words, main: page.getByRole('main'), onPhone: 'isMobile' in device, button: (key, values) => page.getByRole('button', { name: words(key, values) }) };
      await signInByLink(page, email);
      await ask(page, UpdateSettingsDocument, { locale: language });
    });
    test.afterAll(() => reader.page.context().close());
    test.afterEach(() => reader.page.context().setOffline(false));

    for (const [name, enter] of Object.entries(states)) {
      test(`${name} can be used by everyone`, async () => {
        await enter(reader);
        await expectAccessible(reader.page);
        expect.soft(await brokenTextsOn(reader.page), 'texts without words').toEqual([]);
      });
    }
  });
}
