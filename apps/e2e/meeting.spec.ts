import { CancelRegistrationDocument, ConventionDocument, ConventionPeopleDocument, ConventionsDocument, RegisterForConventionDocument, SessionDocument, UpdateSettingsDocument, WithdrawConnectionDocument } from '@cohortium/schema';
import type { Page } from '@playwright/test';
import { ask, desk, english, expect, hebrew, phone, signInByLink, test, wordsOf } from './support/index.ts';

const priya = 'priya-raman@works-and-places.example.org';
const shaked = 'shaked-amrani@nahal-dolev.example.org';

/** Somebody at the running convention whom the reader may ask. */
async function strangerAt(page: Page, conventionId: string): Promise<{ id: string; name: string }> {
  const { conventionPeople } = await ask(page, ConventionPeopleDocument, { conventionId, first: 100 });
  const found = conventionPeople.nodes.find(person => person.tie?.canRequest);
  if (!found) throw new Error('The demonstration\'s convention has nobody new to the reader');
  return found;
}

test('whoever connects with someone at a convention or in its session keeps where they met, and finds the way back there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...desk, ...english, baseURL: baseURL ?? '', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const words = await wordsOf('en');
  await signInByLink(page, priya);
  const [running] = (await ask(page, ConventionsDocument, { phases: ['NOW'], first: 1 })).conventions.nodes;
  if (!running) throw new Error('The demonstration has no convention running');
  await ask(page, RegisterForConventionDocument, { conventionId: running.id, attendance: 'ONSITE' });
  const stranger = await strangerAt(page, running.id);

  await page.goto(`/conventions/${running.slug}`);
  const card = page.getByRole('list', { name: words('conventions:whoComes') }).getByRole('article').filter({ has: page.getByRole('heading', { name: stranger.name }) });
  await card.getByRole('button', { name: words('connections:action.connectWith', { name: stranger.name }) }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(words('connections:dialog.metKind'))).toHaveValue('CONVENTION');
  await expect(dialog.getByLabel(words('connections:dialog.metText'))).toHaveValue(running.name);
  await dialog.getByLabel(words('connections:dialog.metText')).fill('By the coffee');
  await dialog.getByRole('button', { name: words('connections:action.send') }).click();
  await expect(card).toContainText(words('connections:state.requestedByMe'));

  await card.getByRole('link', { name: stranger.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: stranger.name })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'By the coffee' }).click();
  await expect(page.getByRole('heading', { level: 1, name: running.name })).toBeVisible();
  await ask(page, WithdrawConnectionDocument, { memberId: stranger.id });
  await ask(page, CancelRegistrationDocument, { conventionId: running.id });
  await context.close();
});

/** A session of the running convention, and who speaks there that the reader may ask. */
async function speakerUnknownTo(page: Page): Promise<{ session: { id: string; title: string }; speaker: { id: string; name: string } }> {
  const [running] = (await ask(page, ConventionsDocument, { phases: ['NOW'], first: 1 })).conventions.nodes;
  const { convention } = await ask(page, ConventionDocument, { slug: running?.slug ?? '' });
  for (const { id } of convention.sessions) {
    const { session } = await ask(page, SessionDocument, { id });
    const speaker = session.parts.find(({ member }) => member?.tie?.canRequest)?.member;
    if (speaker) return { session, speaker };
  }
  throw new Error('The demonstration\'s convention has no speaker new to the reader');
}

test('a speaker\'s page opened from the session offers the session as where they met', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...phone, ...hebrew, baseURL: baseURL ?? '', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const words = await wordsOf('he');
  await signInByLink(page, shaked);
  await ask(page, UpdateSettingsDocument, { locale: 'he' });
  const { session, speaker } = await speakerUnknownTo(page);

  await page.goto(`/sessions/${session.id}`);
  await page.getByRole('main').getByRole('link', { name: speaker.name }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: speaker.name })).toBeVisible();
  await page.getByRole('button', { name: words('connections:action.connectWith', { name: speaker.name }) }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(words('connections:dialog.metKind'))).toHaveValue('SESSION');
  await expect(dialog.getByLabel(words('connections:dialog.metText'))).toHaveValue(session.title);
  await page.goto('/people');
  await page.goto(`/people/${speaker.id}`);
  await page.getByRole('button', { name: words('connections:action.connectWith', { name: speaker.name }) }).click();
  await expect(dialog.getByLabel(words('connections:dialog.metKind'))).toHaveValue('');
  await context.close();
});
