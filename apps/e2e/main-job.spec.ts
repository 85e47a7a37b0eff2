import { RoomHistoryDocument, UnreadNotificationsDocument } from '@cohortium/schema';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';
import { ask, desk, english, expect, hebrew, killableTest as test, linkFor, phone, signInByLink, trueSuggestions, wordsOf, type Words } from './support/index.ts';

/** A person at a screen, reading one language. */
interface Person {
  name: string;
  page: Page;
  words: Words;
}

const naama = { name: 'נעמה שקד', address: 'naama.shaked@example.org', password: 'four quiet olive trees' };
const priya = { name: 'Priya Raman', address: 'priya-raman@works-and-places.example.org' };
const idea = { title: 'One visit for a new home', problem: 'A family that moves house tells the same story at six counters, and waits for six letters.' };
const session = { en: 'Your problem on one page', he: 'הבעיה שלכם בעמוד אחד' };
const convention = { en: 'The Thread: five programmes, two days', he: 'החוט: חמש תכניות, יומיים' };

async function at(browser: Browser, name: string, language: string, options: BrowserContextOptions): Promise<Person> {
  const context = await browser.newContext(options);
  return { name, page: await context.newPage(), words: await wordsOf(language) };
}

/** Types words into a picker and takes the option of that name. */
async function pick({ page }: Person, label: string, typed: string, option = typed): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.fill(typed);
  await page.getByRole('option', { name: option }).click();
  await field.blur();
}

/** Goes to one of the five places by the bar or the rail. */
async function goTo({ page, words }: Person, place: 'home' | 'people' | 'ideas' | 'conventions' | 'rooms'): Promise<void> {
  await page.getByRole('navigation', { name: words('common:shell.places') }).getByRole('link', { name: new RegExp(`^${words(`common:place.${place}`)}`) }).click();
}

async function unread({ page }: Person): Promise<number> {
  return (await ask(page, UnreadNotificationsDocument, {})).viewer?.unreadNotifications ?? 0;
}

/** Something was told without anyone loading the page again: the bell counts more than it did. */
async function isTold({ page, words }: Person, before: number): Promise<void> {
  const name = words('common:shell.notificationsUnread', { count: before + 1 });
  await expect(page.getByRole('banner').getByLabel(name, { exact: true })).toBeVisible({ timeout: 15_000 });
}

/** A manager invites someone by address; the list shows that the invitation waits. */
async function invite(manager: Person): Promise<void> {
  const { page, words } = manager;
  await page.goto('/');
  await page.getByRole('button', { name: words('demo:personas.MANAGER') }).click();
  await expect(page.getByRole('navigation', { name: words('common:shell.places') })).toBeVisible();
  await page.getByRole('button', { name: words('common:shell.account') }).click();
  await page.getByRole('menuitem', { name: 'Digital Leaders' }).click();
  await expect(page.getByRole('heading', { level: 1, name: words('staff:title') })).toBeVisible();
  await page.getByLabel(words('staff:form.lines')).fill(`${naama.name} <${naama.address}>`);
  await page.getByRole('combobox', { name: words('staff:form.place') }).click();
  await page.getByRole('option', { name: 'Digital Leaders 2021' }).click();
  await page.getByRole('combobox', { name: words('staff:form.language') }).click();
  await page.getByRole('option', { name: 'עברית' }).click();
  await page.getByRole('button', { name: words('staff:form.submitCount', { count: 1, number: 1 }) }).click();
  await expect(page.getByText(words('staff:form.invited', { count: 1, number: 1 }))).toBeVisible();
  await expect(page.getByRole('main')).toContainText(naama.address);
}

/** From the e-mail to a first profile on one short page, and three people worth meeting, each with a reason. */
async function arrive(guest: Person, since: Date): Promise<void> {
  const { page, words } = guest;
  const link = await linkFor(page, naama.address, since);
  await page.goto(link.pathname + link.search);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByLabel(words('identity:field.password'), { exact: true }).fill(naama.password);
  await page.getByRole('button', { name: words('identity:invitation.submit') }).click();

  await expect(page.getByRole('heading', { level: 1, name: words('people:first.title') })).toBeVisible();
  await pick(guest, words('people:field.organisation'), 'רמת', 'רמת שקמה');
  await page.getByLabel(words('people:field.roleTitle')).fill('רכזת שירות לתושבים');
  for (const skill of ['עיצוב שירות', 'מחקר משתמשים', 'שפה פשוטה']) await pick(guest, words('people:field.offers'), skill);
  for (const skill of ['ניהול שינוי', 'הובלת צוותים']) await pick(guest, words('people:field.needs'), skill);
  await page.getByRole('button', { name: words('people:first.done') }).click();

  const worth = page.getByRole('region', { name: words('home:worth.title') });
  const suggested = worth.getByRole('article');
  await expect(suggested).toHaveCount(3);
  for (const [at, told] of (await trueSuggestions(page)).entries()) {
    const card = suggested.nth(at);
    await expect(card.getByRole('heading', { name: told.name })).toBeVisible();
    const reasons = card.getByRole('list', { name: words('common:reasons.label') });
    for (const name of told.skills) await expect(reasons).toContainText(name);
  }
}

/** Finds whoever offers the one and looks for the other; what was chosen stands in the address. */
async function findByOfferAndNeed(seeker: Person, offer: string, need: string, found: string): Promise<void> {
  const { page, words } = seeker;
  await goTo(seeker, 'people');
  const onPhone = (page.viewportSize()?.width ?? 0) < desk.viewport.width;
  if (onPhone) await page.getByRole('button', { name: words('common:filters.open') }).click();
  await pick(seeker, words('people:filter.offers'), offer);
  await pick(seeker, words('people:filter.needs'), need);
  await expect(page).toHaveURL(/offers=.+needs=/);
  if (onPhone) await page.getByRole('dialog').getByRole('button').last().click();
  await page.reload();
  await page.getByRole('main').getByRole('link', { name: found }).click();
  await expect(page.getByRole('heading', { level: 1, name: found })).toBeVisible();
}

/** One asks with a note; the other is told at once, and accepts. */
async function connect(asker: Person, asked: Person): Promise<void> {
  const note = 'אצלנו שלושה דלפקים מספרים אותו סיפור. אפשר ללמוד ממך?';
  const [before, beforeAsker] = [await unread(asked), await unread(asker)];
  await asker.page.getByRole('button', { name: asker.words('connections:action.connectWith', { name: asked.name }) }).click();
  const dialog = asker.page.getByRole('dialog');
  await dialog.getByLabel(asker.words('connections:dialog.note'), { exact: true }).fill(note);
  await dialog.getByRole('button', { name: asker.words('connections:action.send') }).click();
  await expect(dialog).toBeHidden();

  await isTold(asked, before);
  await goTo(asked, 'home');
  await expect(asked.page.getByRole('main')).toContainText(note);
  await asked.page.getByRole('button', { name: asked.words('connections:action.acceptNamed', { name: asker.name }) }).click();
  await isTold(asker, beforeAsker);
}

/** One posts an idea that looks for what the other offers; the other hears of it, asks to join, and is accepted into the team and its room. */
async function gatherTeam(author: Person, joiner: Person): Promise<void> {
  const [before, beforeJoiner] = [await unread(author), await unread(joiner)];
  await goTo(author, 'ideas');
  await author.page.getByRole('link', { name: author.words('ideas:feed.propose') }).click();
  await author.page.getByLabel(author.words('ideas:form.title')).fill(idea.title);
  await author.page.getByLabel(author.words('ideas:form.problem')).fill(idea.problem);
  await author.page.getByRole('button', { name: author.words('ideas:form.addRole') }).click();
  await pick(author, author.words('ideas:form.skill'), 'Service design');
  await author.page.getByRole('button', { name: author.words('ideas:form.send'), exact: true }).click();
  await expect(author.page.getByRole('heading', { level: 1, name: idea.title })).toBeVisible();

  await isTold(joiner, beforeJoiner);
  await joiner.page.getByRole('banner').getByLabel(new RegExp(joiner.words('common:shell.notifications'))).click();
  await joiner.page.getByRole('main').getByRole('link', { name: idea.title }).click();
  await joiner.page.getByRole('button', { name: joiner.words('ideas:join.ask') }).click();
  await joiner.page.getByRole('dialog').getByLabel(joiner.words('ideas:join.note')).fill('יום בשבוע, מהחודש הבא.');
  await joiner.page.getByRole('dialog').getByRole('button', { name: joiner.words('ideas:join.send') }).click();

  await isTold(author, before);
  await goTo(author, 'home');
  await author.page.getByRole('link', { name: author.words('home:needsMe.answer') }).click();
  const readSince = await unread(joiner);
  await author.page.getByRole('button', { name: author.words('ideas:join.accept') }).click();
  await isTold(joiner, readSince);
  for (const { page, words } of [author, joiner]) {
    await page.reload();
    await page.getByRole('link', { name: words('ideas:page.openRoom') }).click();
  }
  await say(author, 'Kite 00');
  await expect(stream(joiner)).toContainText('Kite 00');
}

async function register({ page, words }: Person, names: { convention: string; session: string }, how: 'ONSITE' | 'REMOTE', go: () => Promise<void>): Promise<string> {
  await go();
  await page.getByRole('link', { name: names.convention }).click();
  await page.getByRole('button', { name: words('conventions:register') }).click();
  await page.getByRole('menuitem', { name: words(`conventions:attend.${how}`) }).click();
  await expect(page.getByRole('button', { name: words(`conventions:going.${how}`) })).toBeVisible();
  await page.getByRole('link', { name: names.session }).click();
  await page.getByRole('link', { name: words('conventions:enterRoom') }).click();
  await expect(page).toHaveURL(/\/rooms\//);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

const stream = ({ page, words }: Person) => page.getByRole('region', { name: words('rooms:stream.label') });

async function say({ page, words }: Person, text: string): Promise<void> {
  await page.getByRole('textbox', { name: words('rooms:composer.label') }).fill(text);
  await page.getByRole('button', { name: words('rooms:composer.send'), exact: true }).click();
}

const spoken = /(?:Kite|Lantern) \d\d/g;

/** What both said, in the order in which this screen shows it. */
async function heard(person: Person): Promise<string[]> {
  return (await stream(person).getByRole('listitem').allTextContents()).flatMap(text => text.match(spoken) ?? []);
}

/** Says numbered lines one after another, at the pace of a lively talk, whatever happens to the server meanwhile. */
async function talk(person: Person, name: 'Kite' | 'Lantern', from: number, count: number): Promise<string[]> {
  const lines = Array.from({ length: count }, (_, at) => `${name} ${String(from + at).padStart(2, '0')}`);
  for (const line of lines) {
    await say(person, line);
    await wait(60 + Math.random() * 120);
  }
  return lines;
}

/** Everything said is on both screens, in one order, each line once, each person's lines in the order they were said. */
async function agree(people: readonly Person[], roomId: string, said: readonly (readonly string[])[]): Promise<void> {
  for (const person of people) {
    await expect.poll(async () => (await heard(person)).length, { message: `lines on the screen of ${person.name}`, timeout: 30_000 }).toBe(said.flat().length);
    await expect(stream(person).getByText(person.words('rooms:outgoing.waiting'))).toHaveCount(0);
    await expect(stream(person).getByText(person.words('rooms:outgoing.sending'))).toHaveCount(0);
  }
  const [one, other] = await Promise.all(people.map(heard));
  expect(one).toEqual(other);
  for (const lines of said) expect(one?.filter(line => lines.includes(line))).toEqual(lines);
  const [first] = people;
  if (!first) return;
  const { roomHistory } = await ask(first.page, RoomHistoryDocument, { roomId, first: 100 });
  const kept = roomHistory.nodes.toSorted((a, b) => a.seq - b.seq);
  expect(kept.flatMap(({ body }) => body.match(spoken) ?? [])).toEqual(one);
  expect(kept.map(({ seq }) => seq)).toEqual(kept.map((_, at) => (kept[0]?.seq ?? 0) + at));
}

/** The way from the server to a screen, which may fall silent while the way back still works: acknowledgements are lost. */
async function silenceable(context: BrowserContext): Promise<{ silenced: <Result>(during: () => Promise<Result>) => Promise<Result> }> {
  let silent = false;
  let cut: () => Promise<void> = async () => undefined;
  await context.routeWebSocket(/socket\.io/, page => {
    const server = page.connectToServer();
    server.onMessage(message => {
      if (!silent) page.send(message);
    });
    cut = () => server.close();
  });
  return {
    silenced: async during => {
      silent = true;
      const result = await during();
      await wait(1_000);
      silent = false;
      await cut();
      return result;
    },
  };
}

test('two people of different cohorts meet, begin something, and lose not a word when server and database are killed', async ({ browser, stack }) => {
  test.setTimeout(180_000);
  const options = { baseURL: stack.url };
  const onPhone = await at(browser, naama.name, 'he', { ...options, ...phone, ...hebrew, colorScheme: 'dark' });
  const line = await silenceable(onPhone.page.context());
  const onDesk = await at(browser, priya.name, 'en', { ...options, ...desk, ...english });

  await test.step('a manager invites, and the invited arrives', async () => {
    const since = new Date();
    await invite(await at(browser, 'manager', 'en', { ...options, ...desk, ...english }));
    await arrive(onPhone, since);
  });
  await test.step('each finds the other by offer and need, and they connect', async () => {
    await signInByLink(onDesk.page, priya.address);
    await onDesk.page.goto('/');
    await findByOfferAndNeed(onPhone, 'ניהול שינוי', 'עיצוב שירות', priya.name);
    await findByOfferAndNeed(onDesk, 'Service design', 'Change management', naama.name);
    await connect(onPhone, onDesk);
  });
  await test.step('an idea gathers its team', () => gatherTeam(onDesk, onPhone));
  const roomId = await test.step('both come to the convention that is running', async () => {
    const room = await register(onDesk, { convention: convention.en, session: session.en }, 'REMOTE', () => goTo(onDesk, 'conventions'));
    expect(await register(onPhone, { convention: convention.he, session: session.he }, 'ONSITE', () => goTo(onPhone, 'conventions'))).toBe(room);
    return room;
  });
  const kites: string[] = [];
  const lanterns: string[] = [];
  const talkWhile = async (happens: () => Promise<void>): Promise<void> => {
    const [fromDesk, fromPhone] = await Promise.all([talk(onDesk, 'Kite', kites.length + 1, 12), talk(onPhone, 'Lantern', lanterns.length + 1, 12), happens()]);
    kites.push(...fromDesk);
    lanterns.push(...fromPhone);
  };
  await test.step('the server is killed while they talk', async () => {
    await talkWhile(async () => {
      await wait(400 + Math.random() * 400);
      await stack.server.kill9();
      await wait(500);
      await stack.server.restart();
    });
    await agree([onDesk, onPhone], roomId, [kites, lanterns]);
  });
  await test.step('the database is killed while they talk', async () => {
    await talkWhile(async () => {
      await wait(400 + Math.random() * 400);
      await stack.database.kill9();
      await wait(500);
      await stack.database.restart();
    });
    await agree([onDesk, onPhone], roomId, [kites, lanterns]);
  });
  await test.step('what was said and never acknowledged is not said twice', async () => {
    lanterns.push(...await line.silenced(() => talk(onPhone, 'Lantern', lanterns.length + 1, 2)));
    await expect(stream(onDesk)).toContainText(lanterns.at(-2) ?? '');
    await agree([onDesk, onPhone], roomId, [kites, lanterns]);
  });
  await test.step('what is typed without a network is sent once when it is back', async () => {
    await onPhone.page.context().setOffline(true);
    lanterns.push(...await talk(onPhone, 'Lantern', lanterns.length + 1, 2));
    await expect(stream(onPhone).getByText(onPhone.words('rooms:outgoing.waiting'))).toHaveCount(2);
    kites.push(...await talk(onDesk, 'Kite', kites.length + 1, 2));
    await onPhone.page.context().setOffline(false);
    await agree([onDesk, onPhone], roomId, [kites, lanterns]);
  });
});
