import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@cohortium/launcher/workspace';
import { ConventionDocument, ConventionsDocument, IdeaHomesDocument, IdeasDocument, InviteDocument, OfficesDocument, PeopleDocument, PostOpeningDocument, ProgrammesDocument, ProposeIdeaDocument, RequestMagicLinkDocument, RequestPasswordResetDocument, RoomsDocument, SecondmentOpeningsDocument, ViewerDocument } from '@cohortium/schema';
import { expect, type Page } from '@playwright/test';
import { ask } from './api.ts';
import { linkFor } from './sign-in.ts';

/** Every page of the web app, from its route tree: a page that is added is scanned from its first day. */
export function allRoutes(): string[] {
  const tree = readFileSync(join(root, 'apps/web/src/route-tree.gen.ts'), 'utf8');
  const [, listed = ''] = /interface FileRoutesByFullPath \{([^}]*)\}/.exec(tree) ?? [];
  return [...listed.matchAll(/'([^']+)':/g)].flatMap(([, path]) => (path ? [path] : []));
}

type Find = (page: Page) => Promise<string | undefined>;

const firstPerson: Find = async page => (await ask(page, PeopleDocument, { first: 2 })).people.nodes[1]?.id;
const firstRoom: Find = async page => (await ask(page, RoomsDocument, { first: 1 })).rooms.nodes[0]?.id;
const firstIdea: Find = async page => (await ask(page, IdeasDocument, { first: 1 })).ideas.nodes[0]?.id;
/** Only an idea of one's own can be edited. */
async function ownIdea(page: Page): Promise<string | undefined> {
  const cohortId = (await ask(page, IdeaHomesDocument, {})).programmes.flatMap(programme => programme.cohorts).find(({ isMine }) => isMine)?.id;
  const { viewer } = await ask(page, ViewerDocument, {});
  if (!cohortId || !viewer) return undefined;
  const input = { cohortId, title: `One card for every library, asks ${viewer.email}`, problem: 'Each town has a card of its own.', idempotencyKey: 'pages' };
  return (await ask(page, ProposeIdeaDocument, { input })).proposeIdea.id;
}

const convention: Find = async page => (await ask(page, ConventionsDocument, { phases: ['NOW'], first: 1 })).conventions.nodes[0]?.slug;
const office: Find = async page => (await ask(page, OfficesDocument, {})).programmes.find(programme => programme.viewerCan.invite)?.slug;

async function firstSession(page: Page): Promise<string | undefined> {
  const slug = await convention(page);
  return slug && (await ask(page, ConventionDocument, { slug })).convention.sessions[0]?.id;
}

/** Only an opening of one's own can be edited. */
async function ownTour(page: Page): Promise<string | undefined> {
  const [opening] = (await ask(page, SecondmentOpeningsDocument, { first: 1 })).secondmentOpenings.nodes;
  if (!opening) return undefined;
  const { organisation, skills, startsOn, endsOn } = opening;
  const input = { title: 'A season in another office', about: 'Four months.', organisationId: organisation.id, skillIds: skills.map(({ id }) => id), startsOn, endsOn, share: 50, idempotencyKey: 'pages' };
  return (await ask(page, PostOpeningDocument, { input })).postOpening.id;
}

const firstTour: Find = async page => (await ask(page, SecondmentOpeningsDocument, { first: 1 })).secondmentOpenings.nodes[0]?.id;

/** What stands in a route's address for its parameter; found among the demonstration's data. */
const examples: Readonly<Record<string, Find>> = {
  '/people/$id': firstPerson,
  '/ideas/$id': firstIdea,
  '/ideas/$id/edit': ownIdea,
  '/conventions/$slug': convention,
  '/conventions/$slug/rounds': convention,
  '/tours/$id': firstTour,
  '/tours/$id/edit': ownTour,
  '/sessions/$id': firstSession,
  '/rooms/$id': firstRoom,
  '/rooms/$id/present': firstRoom,
  '/programmes/$slug': async page => (await ask(page, ProgrammesDocument, {})).programmes[0]?.slug,
  '/cohorts/$id': async page => (await ask(page, ProgrammesDocument, {})).programmes[0]?.cohorts[0]?.id,
  '/staff/$programme': office,
};

/** An address at which the route shows something. @throws Error for a parameter nobody has given an example of. */
export async function addressOf(page: Page, route: string): Promise<string> {
  if (route === '/sign-in') return '/sign-in?other=true';
  if (!route.includes('$')) return route;
  const value = await examples[route]?.(page);
  if (!value) throw new Error(`support/pages.ts knows no example for ${route}`);
  return route.replace(/\$\w+/, value);
}

/**
 * Goes to another page of the app that is open, as a link does, and waits until its title has taken the place of the one before. The app is
 * not begun anew, which costs most of what it takes to look at a page; only where none is open yet.
 */
export async function turnTo(page: Page, address: string): Promise<void> {
  if (page.url() === 'about:blank') return void await page.goto(address);
  await page.evaluate(to => {
    for (const title of document.querySelectorAll('h1')) title.dataset['before'] = '';
    history.pushState(null, '', to);
  }, address);
  await expect(page.locator('h1[data-before]')).toHaveCount(0);
}

async function invite(page: Page, stranger: string): Promise<void> {
  const { programmes } = await ask(page, ProgrammesDocument, {});
  const slug = await office(page);
  const programme = programmes.find(one => one.slug === slug);
  await ask(page, InviteDocument, { input: { programmeId: programme?.id ?? '', cohortId: programme?.cohorts[0]?.id ?? '', lines: [stranger] } });
}

/** Pages that a mailed link leads to, each by a link that works: opening it spends nothing. */
export async function mailedAddress(page: Page, route: '/magic' | '/reset' | '/invitation', email: string): Promise<string> {
  const since = new Date(Date.now() - 1_000);
  const stranger = `stranger.${Date.now()}.${Math.random().toString(36).slice(2)}@example.org`;
  if (route === '/invitation') await invite(page, stranger);
  else await ask<unknown, { email: string }>(page, route === '/magic' ? RequestMagicLinkDocument : RequestPasswordResetDocument, { email });
  const { pathname, search } = await linkFor(page, route === '/invitation' ? stranger : email, since);
  return pathname + search;
}
