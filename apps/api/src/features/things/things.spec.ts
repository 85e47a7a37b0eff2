import { beforeAll, expect, test } from '@jest/globals';
import { pathOfThing } from '@cohortium/contract';
import { ThingsAtDocument, ThingsNamedDocument, WithdrawIdeaDocument } from '@cohortium/schema';
import { as, asAnonymous, database, make, type Person } from '../../../test/index.ts';
import { propose } from '../../../test/ideas.ts';
import { sql } from '../../kernel/database/sql.ts';

let ana: Person, ben: Person, dan: Person, guest: Person;
let open: string, ours: string, conventionId: string, sessionId: string;
const insert = async (statement: ReturnType<typeof sql>): Promise<string> => (await database().one<{ id: string }>(statement))?.id ?? '';
const named = async (person: Person, text: string) => (await as(person).run(ThingsNamedDocument, { text })).thingsNamed;
const titlesAt = async (person: Person, ...paths: string[]) => (await as(person).run(ThingsAtDocument, { paths })).thingsAt.map(({ path, title }) => [path, title]);

beforeAll(async () => {
  const world = await make.cohort('ana', 'ben');
  ({ ana, ben } = world);
  ({ dan } = await make.cohort('dan'));
  guest = await make.person('Guest', { isGuest: true });
  [open, ours] = [await propose(ana, world.cohort, { title: 'Solar boat' }), await propose(ana, world.cohort, { title: 'Solar among ourselves', audience: 'COHORT' })];
  conventionId = await insert(sql`insert into convention (programme_id, slug, name, time_zone, starts_on, ends_on) values (${world.programme.id}, 'autumn', '{"en":"Autumn days","he":"ימי סתיו"}', 'Asia/Jerusalem', now()::date, now()::date + 1) returning id`);
  sessionId = await insert(sql`insert into convention_session (convention_id, format, title, starts_at, ends_at) values (${conventionId}, 'TALK', '{"en":"Solar roofs","he":"גגות סולריים"}', now(), now() + interval '1 hour') returning id`);
});

test('what may be linked to is found by the beginnings of words in its title, by those who may see it', async () => {
  const found = await named(ana, 'sol');
  expect(found.map(({ kind, title, within }) => [kind, title, within])).toEqual(expect.arrayContaining([['IDEA', 'Solar boat', null], ['IDEA', 'Solar among ourselves', null], ['SESSION', 'Solar roofs', 'Autumn days']]));
  expect(found).toHaveLength(3);
  expect((await named(dan, 'solar')).map(({ title }) => title).toSorted()).toEqual(['Solar boat', 'Solar roofs']);
  expect((await named(ana, 'סולר')).map(({ title }) => title)).toEqual(['Solar roofs']);
  expect((await named(ana, 'autumn')).map(({ kind, path }) => [kind, path])).toEqual([['CONVENTION', pathOfThing('CONVENTION', conventionId)]]);
  expect((await named(ana, '')).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['IDEA', 'SESSION', 'CONVENTION']));
  expect(await named(ana, '& | !')).toHaveLength(4);
  expect(await named(guest, 'solar')).toEqual([]);
});

test('a title is told to those who may see the thing, and to nobody else', async () => {
  const paths = [pathOfThing('IDEA', open), pathOfThing('IDEA', ours), pathOfThing('SESSION', sessionId), '/conventions/autumn', pathOfThing('CONVENTION', conventionId), pathOfThing('PERSON', ben.id)];
  const [boat, among, roofs, bySlug, byId, person] = paths;
  expect(await titlesAt(ana, ...paths)).toEqual([[boat, 'Solar boat'], [among, 'Solar among ourselves'], [roofs, 'Solar roofs'], [bySlug, 'Autumn days'], [byId, 'Autumn days'], [person, 'ben']]);
  expect(await titlesAt(dan, ...paths)).toEqual([[boat, 'Solar boat'], [roofs, 'Solar roofs'], [bySlug, 'Autumn days'], [byId, 'Autumn days'], [person, 'ben']]);
  expect(await titlesAt(guest, ...paths.slice(0, 5))).toEqual([]);
  expect((await asAnonymous().run(ThingsAtDocument, { paths })).thingsAt).toEqual([]);
});

test('nothing is told across a block, of what was withdrawn, or of a path that is none', async () => {
  const { eve, finn, cohort } = await make.cohort('eve', 'finn');
  const idea = await propose(eve, cohort, { title: 'Lantern' });
  await make.block(finn, eve);
  expect(await titlesAt(finn, pathOfThing('IDEA', idea), pathOfThing('PERSON', eve.id))).toEqual([]);
  expect(await titlesAt(eve, pathOfThing('IDEA', idea))).toHaveLength(1);
  await as(eve).run(WithdrawIdeaDocument, { id: idea });
  expect(await titlesAt(eve, pathOfThing('IDEA', idea))).toEqual([]);
  expect(await titlesAt(eve, '/ideas/new', '/ideas/1', '', '/sessions/autumn', `/ideas/${idea}'--`)).toEqual([]);
  expect(await as(eve).refused(ThingsAtDocument, { paths: Array.from({ length: 51 }, () => '/') })).toMatchObject({ code: 'BAD_INPUT' });
  expect(await asAnonymous().refused(ThingsNamedDocument, { text: '' })).toMatchObject({ code: 'UNAUTHENTICATED' });
});
