import { RoomHistoryDocument } from '@cohortium/schema';
import type { Browser, BrowserContextOptions } from '@playwright/test';
import { arrives, ask, asks, chooses, comesTo, desk, english, expect, expectAccessible, hebrew, lineOf, phone, questionOf, roomOfSession, says, shows, streamOf, test, turnsTo, voteFor, type InRoom } from './support/index.ts';

/** A session that is open whenever the demonstration is: its moderators in the hall and at home, its rapporteur, two who take part. */
const session = { en: 'Challenge question: what should all of us stop asking people for?', he: 'שאלת אתגר: מה כולנו צריכים להפסיק לבקש מאנשים?' };
const cast = {
  hall: ['lior-katz@digital-authority.example.org', { ...phone, ...hebrew }],
  home: ['grace-pemberton@delivery-office.example.org', { ...desk, ...english }],
  rapporteur: ['nitzan-halevi@treasury.example.org', { ...desk, ...hebrew }],
  dana: ['dana-oren@bridge-of-ages.example.org', { ...phone, ...hebrew }],
  kwame: ['kwame-boadi@open-institutions.example.org', { ...desk, ...english }],
} as const satisfies Record<string, readonly [string, BrowserContextOptions]>;
type Cast = Record<keyof typeof cast | 'screen', InRoom>;

const words = {
  fromHall: 'מי מוחקים את הסעיף מהטופס?',
  fromHome: 'Who checks that it stays deleted?',
  answer: 'The service owner deletes the line, and publishes the date.',
  decision: 'We stop asking for photocopies of identity cards by May.',
  point: 'Each photocopy costs a citizen half a morning.',
  poll: 'Which line goes first?',
  tunnel: 'Typed in the tunnel',
  askedInTunnel: 'Does the tunnel keep my question?',
  abuse: 'Whoever wrote this form is a fool.',
};

/** Everyone at their own browser in the room, and the hall's screen, which is the rapporteur's second window. */
async function gather(browser: Browser, baseURL: string): Promise<Cast & { roomId: string }> {
  const [first, options] = cast.hall;
  const page = await arrives(browser, first, { ...options, baseURL });
  const roomId = await roomOfSession(page, Object.values(session));
  const path = `/rooms/${roomId}`;
  const others = ['home', 'rapporteur', 'dana', 'kwame'] as const;
  const [hall, ...rest] = await Promise.all([shows(page, path), ...others.map(name => comesTo(browser, cast[name][0], path, { ...cast[name][1], baseURL }))]);
  const [home, rapporteur, dana, kwame] = rest;
  if (!home || !rapporteur || !dana || !kwame) throw new Error('Not all came');
  const screen = await shows(await rapporteur.page.context().newPage(), `${path}/present`);
  return { roomId, hall, home, rapporteur, dana, kwame, screen };
}

const part = (person: InRoom, label: string) => person.page.getByRole('region', { name: person.words(label) });

async function asking({ hall, home, rapporteur, dana, kwame, screen }: Cast): Promise<void> {
  await Promise.all([hall, home, rapporteur, dana, kwame].map(one => turnsTo(one, 'questions:title')));
  const fairness = part(hall, 'questions:fairness.label');
  const side = (place: 'ONSITE' | 'REMOTE', answered: number, asked: number) =>
    expect(fairness.locator('div').filter({ hasText: hall.words(`questions:fairness.side.${place}`) })).toContainText(hall.words('questions:fairness.counts', { answered, asked }));
  await Promise.all([side('ONSITE', 0, 1), side('REMOTE', 1, 2)]);
  await Promise.all([asks(dana, words.fromHall), asks(kwame, words.fromHome, true)]);
  const secret = questionOf(rapporteur, words.fromHome);
  await expect(secret).toContainText(rapporteur.words('questions:anonymous'));
  await expect(questionOf(kwame, words.fromHome)).toContainText(kwame.words('questions:anonymousYou'));
  for (const one of [rapporteur, dana]) await voteFor(one, words.fromHome).click();
  await expect(voteFor(hall, words.fromHome)).toHaveText('2');
  await Promise.all([side('ONSITE', 0, 2), side('REMOTE', 1, 3)]);
  await expectAccessible(hall.page);

  await questionOf(hall, words.fromHall).getByRole('button', { name: hall.words('questions:act.takeUp') }).click();
  await expect(screen.page.getByRole('main')).toContainText(words.fromHall);
  await expect(screen.page.getByRole('region', { name: screen.words('rooms:present.next') })).toContainText(words.fromHome);
  await says(home, words.answer);
  await questionOf(home, words.fromHall).getByRole('button', { name: home.words('questions:actions', { text: words.fromHall }) }).click();
  await home.page.getByRole('menuitem', { name: home.words('questions:act.linkAnswer') }).click();
  await home.page.getByRole('dialog').getByRole('button', { name: words.answer }).click();
  await side('ONSITE', 1, 2);
  // The answer is a message, which Dana is led to from her question, in the stream again.
  await dana.page.getByText(dana.words('questions:answered', { count: 2, number: 2 })).click();
  await questionOf(dana, words.fromHall).getByRole('button', { name: dana.words('questions:seeAnswer') }).click();
  await expect(lineOf(dana, words.answer)).toBeInViewport();
}

async function deciding({ home, dana, kwame, screen }: Cast): Promise<void> {
  await Promise.all([home, dana, kwame].map(one => turnsTo(one, 'polls:title')));
  const { page, words: say } = home;
  await page.getByRole('button', { name: say('polls:new') }).click();
  await page.getByRole('textbox', { name: say('polls:form.question') }).fill(words.poll);
  for (const [at, option] of ['The photocopy', 'The fax'].entries()) await page.getByRole('textbox', { name: say('polls:form.option', { number: at + 1 }) }).fill(option);
  await page.getByLabel(say('polls:form.results')).selectOption('ALWAYS');
  await page.getByRole('button', { name: say('polls:form.open') }).click();
  const bars = screen.page.getByRole('listitem').filter({ hasText: 'The photocopy' });
  await expect(screen.page.getByRole('main')).toContainText(words.poll);
  for (const one of [dana, kwame]) {
    const poll = one.page.getByRole('listitem').filter({ hasText: words.poll });
    await poll.getByRole('radio', { name: 'The photocopy' }).check();
    await poll.getByRole('button', { name: one.words('polls:vote.send'), exact: true }).click();
  }
  await expect(bars).toHaveText(/2$/);
  await expect(screen.page.getByRole('main')).toContainText(screen.words('rooms:present.voters', { count: 2, number: 2 }));
  await expectAccessible(screen.page);
  await page.getByRole('listitem').filter({ hasText: words.poll }).getByRole('button', { name: say('polls:act.close') }).click();
  await expect(screen.page.getByRole('main')).toContainText(screen.words('rooms:present.pollClosed'));
}

async function marking({ hall, home, rapporteur, dana, kwame }: Cast): Promise<void> {
  await Promise.all([hall, dana].map(one => turnsTo(one, 'questions:stream')));
  await says(home, words.decision);
  // To whoever hears the page rather than sees it.
  await expect(rapporteur.page.locator('[role=status][aria-live=polite]').filter({ hasText: rapporteur.words('rooms:stream.saidOne', { name: 'Grace Pemberton', text: words.decision }) })).toHaveCount(1);
  await says(kwame, words.point);
  const mark = (of: InRoom, key: string) => of.words(`rooms:highlight.kind.${key}`);
  await chooses(rapporteur, words.decision, mark(rapporteur, 'DECISION'));
  await chooses(dana, words.point, mark(dana, 'KEY_POINT'));
  await expect(lineOf(dana, words.point)).toContainText(dana.words('rooms:highlight.suggestedAs', { kind: mark(dana, 'KEY_POINT') }));
  await lineOf(rapporteur, words.point).getByRole('button', { name: rapporteur.words('rooms:highlight.acceptThis', { kind: mark(rapporteur, 'KEY_POINT') }) }).click();
  await turnsTo(kwame, 'rooms:highlight.title');
  await Promise.all([words.decision, words.point].map(text => expect(kwame.page.getByRole('tabpanel').filter({ hasText: text })).toBeVisible()));
  await expectAccessible(kwame.page);
}

/** A thread beside the stream, with a picture and a link to an idea; on a phone over it, in Hebrew. The link is a title to whoever may know it. */
async function aside({ hall, home }: Cast): Promise<void> {
  const { page, words: say } = home;
  await chooses(home, words.point, say('rooms:thread.reply'));
  const thread = page.getByRole('dialog', { name: say('rooms:thread.title') });
  await thread.locator('input[type=file]').setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: dot });
  const field = thread.getByRole('textbox', { name: say('rooms:composer.label') });
  await field.pressSequentially('See #keep');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
  const title = (await page.getByRole('option').first().locator('bdi').first().textContent()) ?? '';
  await field.press('Enter');
  await expect(field).toHaveValue(`See #${title} `);
  await field.press('Enter');
  await expect(thread.getByRole('link', { name: title })).toBeVisible();
  await lineOf(hall, words.point).getByRole('button', { name: hall.words('rooms:thread.replies', { count: 1, number: 1 }) }).click();
  const over = hall.page.getByRole('dialog', { name: hall.words('rooms:thread.title') });
  await expect(over.getByRole('link', { name: hall.words('common:thing.IDEA') })).toBeVisible();
  await over.getByRole('button', { name: hall.words('attachments:open', { name: 'dot.webp' }) }).click();
  await expect(hall.page.getByRole('dialog', { name: hall.words('attachments:one') })).toBeVisible();
  await expectAccessible(hall.page);
  await hall.page.keyboard.press('Escape');
  await hall.page.keyboard.press('Escape');
  await expect(over).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(thread).toBeHidden();
}
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

async function calling({ hall, dana }: Cast): Promise<void> {
  await dana.page.getByRole('button', { name: dana.words('moderation:bar.raise') }).click();
  await expect(dana.page.getByRole('button', { name: dana.words('moderation:bar.lower') })).toBeVisible();
  await hall.page.getByRole('button', { name: hall.words('moderation:bar.moderate') }).click();
  await hall.page.getByRole('tab', { name: hall.words('moderation:sheet.hands') }).click();
  await hall.page.getByRole('button', { name: hall.words('moderation:hands.next', { name: '\u2068דנה אורן\u2069' }) }).click();
  await expect(dana.page.getByText(dana.words('moderation:bar.called'))).toBeVisible();
  await expectAccessible(hall.page);
  await hall.page.getByRole('tab', { name: hall.words('moderation:sheet.room') }).click();
  await hall.page.getByRole('switch', { name: hall.words('moderation:room.lock') }).click();
  await expect(dana.page.getByText(dana.words('moderation:gate.locked'))).toBeVisible();
  await hall.page.getByRole('switch', { name: hall.words('moderation:room.lock') }).click();
  await expect(dana.page.getByRole('textbox', { name: dana.words('rooms:composer.label') })).toBeVisible();
  await hall.page.keyboard.press('Escape');
}

/** Without a network: a message, a question, a vote. The window is lost; in the next one, with the network back, each is sent, and sent once. */
async function throughTunnel({ roomId, home, kwame }: Cast & { roomId: string }): Promise<InRoom> {
  const context = kwame.page.context();
  await turnsTo(kwame, 'questions:title');
  await context.setOffline(true);
  await says(kwame, words.tunnel);
  await asks(kwame, words.askedInTunnel);
  await voteFor(kwame, open).click();
  await expect(streamOf(kwame).getByText(kwame.words('rooms:outgoing.waiting'))).toBeVisible();
  await expect(questionOf(kwame, words.askedInTunnel)).toContainText(kwame.words('questions:waiting'));
  await kwame.page.close({ runBeforeUnload: false });
  await says(home, 'Is Kwame still there?');
  await context.setOffline(false);
  const back = await shows(await context.newPage(), `/rooms/${roomId}`);
  await expect(lineOf(home, words.tunnel)).toBeVisible();
  await turnsTo(home, 'questions:title');
  await expect(questionOf(home, words.askedInTunnel)).toBeVisible();
  await turnsTo(back, 'questions:title');
  await expect(voteFor(back, open)).toHaveAttribute('aria-pressed', 'true');
  await expect(lineOf(back, words.tunnel)).toHaveCount(1);
  await expect(questionOf(home, words.askedInTunnel)).toHaveCount(1);
  await expect(back.page.getByText(back.words('rooms:outgoing.waiting'))).toHaveCount(0);
  return back;
}
const open = 'Does the winning line have to be possible within one year?';

/** Dana reports what Kwame said. Both moderators delete it at the same moment: one does, the other is told. */
async function judging({ hall, home, dana, kwame }: Cast): Promise<void> {
  await says(kwame, words.abuse);
  await chooses(dana, words.abuse, dana.words('moderation:menu.report'));
  await dana.page.getByRole('dialog').getByRole('button', { name: dana.words('moderation:report.send') }).click();
  const judges = [hall, home];
  const buttons = await Promise.all(judges.map(async ({ page, words: say }) => {
    await page.getByRole('button', { name: say('moderation:bar.moderate') }).click();
    await page.getByRole('tab', { name: new RegExp(`^${say('moderation:sheet.reports')}`) }).click();
    const button = page.getByRole('button', { name: say('moderation:reports.delete') });
    await expect(button).toBeVisible();
    return button;
  }));
  await expectAccessible(home.page);
  await Promise.all(buttons.map(button => button.dispatchEvent('click')));
  const told = judges.map(({ page, words: say }) => page.getByText(say('rooms:error.handledAlready')).or(page.getByText(say('moderation:reports.handled'))));
  await Promise.all(told.map(one => expect(one).toBeVisible()));
  const refused = await Promise.all(judges.map(({ page, words: say }) => page.getByText(say('rooms:error.handledAlready')).count()));
  expect(refused.filter(count => count === 1)).toHaveLength(1);
  await Promise.all(judges.map(({ page, words: say }) => expect(page.getByText(say('moderation:reports.empty'))).toBeVisible()));
  await expect(lineOf(dana, words.abuse)).toHaveCount(0);
  await Promise.all(judges.map(({ page }) => page.keyboard.press('Escape')));
}

/** Kwame is removed: his page says so by itself, and he reads nothing more. That it takes less than a second is asked where nothing else runs. */
async function removing({ roomId, hall, kwame }: Cast & { roomId: string }): Promise<void> {
  await chooses(hall, words.point, hall.words('moderation:menu.remove', { name: '\u2068Kwame Boadi\u2069' }));
  const gone = kwame.page.getByText(kwame.words('rooms:gone.title'));
  await hall.page.getByRole('dialog').getByRole('button', { name: hall.words('moderation:restrain.doRemove') }).click();
  await expect(gone).toBeVisible({ timeout: 3_000 });
  await says(hall, 'Among ourselves');
  await expect(lineOf(hall, 'Among ourselves')).toBeVisible();
  await expect(ask(kwame.page, RoomHistoryDocument, { roomId })).rejects.toThrow('NOT_FOUND');
  await kwame.page.reload();
  await expect(kwame.page.getByText('Among ourselves')).toHaveCount(0);
  await expect(kwame.page.getByText(words.decision)).toHaveCount(0);
  await expectAccessible(kwame.page);
}

/** An idea made from a message keeps where it came from, and leads back there. */
async function makingIdea({ dana, rapporteur }: Cast): Promise<void> {
  await chooses(dana, words.decision, dana.words('rooms:makeIdea'));
  await expect(dana.page.getByLabel(dana.words('ideas:form.problem'))).toHaveValue(new RegExp(words.decision));
  await dana.page.getByLabel(dana.words('ideas:form.title')).fill('בלי צילומי תעודה');
  await expectAccessible(dana.page);
  await dana.page.getByRole('button', { name: dana.words('ideas:form.send'), exact: true }).click();
  await expect(dana.page.getByRole('heading', { level: 1, name: 'בלי צילומי תעודה' })).toBeVisible();
  await expect(lineOf(rapporteur, words.decision)).toContainText('בלי צילומי תעודה');
  await dana.page.getByRole('link', { name: session.he }).click();
  await expect(lineOf(dana, words.decision)).toBeInViewport();
}

test('a session in its room: hall and home ask, decide and mark; a tunnel loses nothing; moderators act as one', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const here = await test.step('everyone comes', () => gather(browser, baseURL ?? ''));
  await test.step('questions from both sides', () => asking(here));
  await test.step('a poll', () => deciding(here));
  await test.step('what matters', () => marking(here));
  await test.step('a thread, a picture, a link', () => aside(here));
  await test.step('a raised hand, a locked room', () => calling(here));
  const kwame = await test.step('a tunnel', () => throughTunnel(here));
  const after = { ...here, kwame };
  await test.step('two moderators judge at once', () => judging(after));
  await test.step('a removal', () => removing(after));
  await test.step('an idea from a message', () => makingIdea(after));
});
