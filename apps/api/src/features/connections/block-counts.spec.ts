import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  AcceptJoinRequestDocument, AskToJoinDocument, CohortDocument, CommentOnIdeaDocument, ConventionDocument, FollowIdeaDocument, IdeaDocument, IdeasDocument, MemberDocument, NotificationsDocument, PeopleDocument,
  ProgrammeDocument, RegisterForConventionDocument, RoomDocument, RoomsDocument, SaveSearchDocument, SessionDocument, SupportIdeaDocument, UnreadRoomsDocument,
} from '@cohortium/schema';
import { as, connect, database, jobsDone, make, server, type Person } from '../../../test/index.ts';
import { propose } from '../../../test/ideas.ts';
import { wholeDocument } from '../../../test/whole-document.ts';
import { sql } from '../../kernel/database/sql.ts';
import { PeopleBitsKeeper } from '../members/index.ts';
import { RoomService } from '../rooms/index.ts';
import { SearchWatch } from '../saved-searches/search-watch.ts';

interface World {
  /** Looks on. */
  ana: Person;
  friend: Person;
  /** Does things; a block stands between them and Ana, or not. */
  xavier: Person;
  programmeSlug: string;
  cohortId: string;
  ideas: { id: string; roleId: string }[];
  conventionSlug: string;
  conventionId: string;
  sessionId: string;
  roomId: string;
}
const one = async (statement: ReturnType<typeof sql>): Promise<string> => (await database().one<{ id: string }>(statement))?.id ?? '';

async function world(): Promise<World> {
  const { ana, friend, cohort, programme } = await make.cohort('ana', 'friend');
  const xavier = await make.person('Xavier');
  const skillId = await make.skill('service-design');
  const ideas: World['ideas'] = [];
  for (const title of ['First', 'Second']) {
    const id = await propose(friend, cohort, { title, roles: [{ skillId, wanted: 2, note: '' }] });
    ideas.push({ id, roleId: await one(sql`select id from idea_role where idea_id = ${id}`) });
  }
  await as(ana).run(SupportIdeaDocument, { id: ideas[0]?.id ?? '' });
  const [slug, programmeSlug] = [`convention-${randomUUID().slice(0, 8)}`, await one(sql`select slug as id from programme where id = ${programme.id}`)];
  const conventionId = await one(sql`insert into convention (programme_id, slug, name, time_zone, starts_on, ends_on) values (${programme.id}, ${slug}, '{"en":"C"}', 'UTC', current_date, current_date + 1) returning id`);
  const sessionId = await one(sql`insert into convention_session (convention_id, format, title, starts_at, ends_at) values (${conventionId}, 'TALK', '{"en":"S"}', now(), now() + interval '1 hour') returning id`);
  const roomId = await make.room([ana, friend]);
  await as(ana).run(RegisterForConventionDocument, { conventionId, attendance: 'ONSITE' });
  return { ana, friend, xavier, programmeSlug, cohortId: cohort.id, ideas, conventionSlug: slug, conventionId, sessionId, roomId };
}

/** Joins, supports, follows, comments, fills a role, registers, speaks, connects, enters the room, says something. */
async function act({ xavier, friend, ideas, cohortId, conventionId, sessionId, roomId }: World): Promise<void> {
  await database().query(sql`insert into cohort_membership (cohort_id, member_id) values (${cohortId}, ${xavier.id})`);
  await database().query(sql`insert into session_role (session_id, member_id, role) values (${sessionId}, ${xavier.id}, 'SPEAKER')`);
  await make.connect(xavier, friend);
  const [first, second] = ideas;
  if (!first || !second) throw new Error('There are two ideas');
  await as(xavier).run(SupportIdeaDocument, { id: second.id });
  await as(xavier).run(FollowIdeaDocument, { id: first.id });
  await as(xavier).run(CommentOnIdeaDocument, { input: { ideaId: first.id, body: 'Said across a block' } });
  const { askToJoin } = await as(xavier).run(AskToJoinDocument, { input: { roleId: first.roleId, note: '' } });
  await as(friend).run(AcceptJoinRequestDocument, { id: askToJoin.myJoinRequest?.id ?? '' });
  await as(xavier).run(RegisterForConventionDocument, { conventionId, attendance: 'REMOTE' });
  await database().transaction(tx => server().get(RoomService).grant(tx, roomId, [xavier.id], 'MEMBER', 'test'));
  const line = await connect(xavier);
  await line.say('room:post', { clientId: randomUUID(), roomId, body: 'Hello' });
  line.socket.disconnect();
}

/** All numbers and orders that Ana is shown, but for how many places a role still has: those are truly taken. */
async function shown({ ana, friend, ideas, programmeSlug, cohortId, conventionSlug, sessionId, roomId }: World): Promise<Record<string, unknown>> {
  const { idea } = await as(ana).run(IdeaDocument, { id: ideas[0]?.id ?? '' });
  const { idea: second } = await as(ana).run(IdeaDocument, { id: ideas[1]?.id ?? '' });
  const list = (await as(ana).run(IdeasDocument, { order: 'MOST_SUPPORTED', filter: { cohortIds: [cohortId] }, first: 1 })).ideas;
  const { cohort } = await as(ana).run(CohortDocument, { id: cohortId });
  const { programme } = await as(ana).run(ProgrammeDocument, { slug: programmeSlug });
  const { convention } = await as(ana).run(ConventionDocument, { slug: conventionSlug });
  const { room } = await as(ana).run(RoomDocument, { id: roomId });
  return {
    supporters: [idea.supporterCount, idea.supporters.length, second.supporterCount, second.supporters.length],
    comments: idea.commentCount,
    team: idea.team.length,
    order: list.nodes.map(({ title }) => title),
    cursor: Buffer.from(list.pageInfo.endCursor ?? '', 'base64').toString().replace(/.*?",/, ''),
    cohort: [cohort.size, programme.cohorts.map(({ size }) => size), (await as(ana).run(PeopleDocument, { filter: { cohortIds: [cohortId] } })).people.count],
    mutual: (await as(ana).run(MemberDocument, { id: friend.id })).member.mutualConnections?.count,
    attendees: convention.attendees,
    parts: (await as(ana).run(SessionDocument, { id: sessionId })).session.parts.length,
    room: [room.size, (await as(ana).run(RoomsDocument)).rooms.nodes.map(({ unread }) => unread)],
    unreadRooms: (await as(ana).run(UnreadRoomsDocument)).viewer?.unreadRooms,
    notifications: (await as(ana).run(NotificationsDocument)).notifications.nodes.length,
  };
}

describe.each(['ana blocked xavier', 'xavier blocked ana', 'no block'] as const)('%s', how => {
  let before: Record<string, unknown>, after: Record<string, unknown>, place: World;
  beforeAll(async () => {
    place = await world();
    await make.connect(place.ana, place.xavier);
    before = await shown(place);
    await act(place);
    await jobsDone();
    if (how === 'no block') return void (after = await shown(place));
    await database().query(sql`update connection set state = 'ENDED', ended_at = now() where ${place.xavier.id} in (a_id, b_id) and ${place.ana.id} in (a_id, b_id)`);
    await (how === 'ana blocked xavier' ? make.block(place.ana, place.xavier) : make.block(place.xavier, place.ana));
    after = await shown(place);
  });

  test(how === 'no block' ? 'what someone does moves every number' : 'no number and no order tells that the other is there', () => {
    if (how !== 'no block') return expect(after).toEqual(before);
    for (const [name, value] of Object.entries(after)) if (name !== 'notifications') expect({ [name]: value }).not.toEqual({ [name]: before[name] });
  });

  test('a filled place is a face on the team, or is no place', async () => {
    const { idea } = await as(place.ana).run(IdeaDocument, { id: place.ideas[0]?.id ?? '' });
    const faces = idea.team.filter(({ skill }) => skill).length;
    expect(idea.roles.map(role => ({ filled: role.wanted - role.remaining, open: role.remaining }))).toEqual([{ filled: faces, open: 1 }]);
  });
});

test('a role whose every place is filled across a block is not there; who leads the idea sees all of it', async () => {
  const { ana, friend, xavier, cohort } = await make.cohort('ana', 'friend', 'xavier');
  const id = await propose(friend, cohort, { roles: [{ skillId: await make.skill('service-design'), wanted: 1, note: '' }] });
  const { askToJoin } = await as(xavier).run(AskToJoinDocument, { input: { roleId: await one(sql`select id from idea_role where idea_id = ${id}`), note: '' } });
  await as(friend).run(AcceptJoinRequestDocument, { id: askToJoin.myJoinRequest?.id ?? '' });
  const roles = async (reader: Person) => (await as(reader).run(IdeaDocument, { id })).idea.roles.map(({ wanted, remaining }) => [wanted, remaining]);
  expect(await roles(ana)).toEqual([[1, 0]]);
  await make.block(ana, xavier);
  await make.block(xavier, friend);
  expect(await roles(ana)).toEqual([]);
  expect(await roles(friend)).toEqual([[1, 0]]);
});

/** What a reader may ask that tells of people, of what they do, or of how many there are; with what of Xavier's would be found by it. */
const doors = ({ friend, ideas, cohortId, conventionId, conventionSlug, programmeSlug, sessionId }: World, programmeId: string, skillId: string): [query: string, variables: object][] => [
  ['people', { first: 100 }], ['people', { filter: { text: 'zebra' } }], ['people', { filter: { text: 'okapi' } }], ['people', { filter: { offers: [skillId] } }], ['people', { filter: { places: ['Zebraville'], cohortIds: [cohortId] } }],
  ['peopleFacets', {}], ['peopleFacets', { filter: { text: 'zebra' } }], ['search', { text: 'zebra' }], ['search', { text: 'zebta' }], ['search', { text: 'xavier' }], ['thingsNamed', { text: 'zebra' }],
  ['worthMeeting', { first: 24 }], ['similarPeople', { memberId: friend.id }], ['sharedGround', { memberId: friend.id }], ['firstToMeet', { programmeId }], ['matchingExample', { programmeId, memberId: friend.id, policy }],
  ['network', {}], ['network', { by: 'SECTOR' }], ['connections', {}], ['member', { id: friend.id }], ['cohort', { id: cohortId }], ['programme', { slug: programmeSlug }],
  ['ideas', { order: 'NEWEST' }], ['idea', { id: ideas[0]?.id }], ['ideaComments', { ideaId: ideas[0]?.id }], ['ideasThatNeedMe', {}], ['convention', { slug: conventionSlug }], ['conventionPeople', { conventionId }], ['session', { id: sessionId }],
  ['secondmentOpenings', {}], ['secondmentsForMe', { first: 3 }], ['introductions', { part: 'TO_ME' }], ['introductions', { part: 'WAITING_FOR_ME' }], ['talks', {}], ['talks', { waiting: true }], ['savedSearches', {}], ['notifications', {}], ['asks', {}], ['programmeAsks', { programmeId }],
  ['peopleWithoutTies', { programmeId }], ['peopleWhoHoldTogether', { programmeId }], ['viewer', {}],
];

const policy = { crossCohort: 2, crossSector: 1, mayMeet: 'ANYONE', colleagues: true, mostShown: 6 };
/** What is answered of a person who is asked for by id. */
async function byId(reader: Person, query: string, memberId: string, programmeId: string, withId?: string): Promise<string> {
  const field = server().get(GraphQLSchemaHost).schema.getQueryType()?.getFields()[query];
  if (!field) throw new Error(`There is no ${query}`);
  const variables = query === 'member' ? { id: memberId } : { memberId, ...(withId && { withId }), ...(query === 'matchingExample' && { programmeId, policy }) };
  return (await server().inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', cookie: reader.cookie }, payload: { query: wholeDocument(field, 3), variables } })).body;
}

async function told(reader: Person, place: World, programmeId: string, skillId: string): Promise<Map<string, string>> {
  await server().get(PeopleBitsKeeper).eachNight();
  const queries = server().get(GraphQLSchemaHost).schema.getQueryType()?.getFields() ?? {};
  const answers = new Map<string, string>();
  for (const [query, variables] of doors(place, programmeId, skillId)) {
    const field = queries[query];
    if (!field) throw new Error(`There is no ${query}`);
    const { body } = await server().inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', cookie: reader.cookie }, payload: { query: wholeDocument(field, 3), variables } });
    answers.set(`${query} ${JSON.stringify(variables)}`, body);
  }
  const table = await server().inject({ url: `/exports/people?programme=${programmeId}`, headers: { cookie: reader.cookie } });
  return answers.set('the table of people', table.body);
}

/** Somebody new who has to do with Ana in every way there is: offers what she needs, works beside her, knows her friend, writes to her, is found by her search. */
async function arrive({ ana, friend, ideas, cohortId, conventionId, sessionId }: World, programmeId: string, organisationId: string): Promise<Person> {
  const db = database();
  const xavier = await make.person('Xavier', { cohortId, headline: 'zebra okapi', organisationId, offers: ['zebra-skill', 'friend-skill', 'liked-skill'], needs: ['ana-skill'] });
  await db.query(sql`update member set place = 'Zebraville', languages = '{he}', open_to = '{SECONDMENT}' where id = ${xavier.id}`);
  await db.query(sql`select member_reindex(array[${xavier.id}::uuid])`);
  await db.query(sql`insert into session_role (session_id, member_id, role) values (${sessionId}, ${xavier.id}, 'SPEAKER')`);
  await make.connect(xavier, friend);
  for (const { id } of ideas) await as(xavier).run(SupportIdeaDocument, { id });
  await as(xavier).run(CommentOnIdeaDocument, { input: { ideaId: ideas[0]?.id ?? '', body: 'Said across a block' } });
  await propose(xavier, { id: cohortId }, { title: 'A zebra for each town', roles: [{ skillId: await make.skill('ana-skill'), wanted: 1, note: '' }] });
  await as(xavier).run(RegisterForConventionDocument, { conventionId, attendance: 'ONSITE' });
  const pair = sql`least(${ana.id}::uuid, ${xavier.id}::uuid), greatest(${ana.id}::uuid, ${xavier.id}::uuid)`;
  await db.query(sql`insert into secondment_opening (author_id, organisation_id, title, about, lang, starts_on, ends_on, share, skill_ids) values (${xavier.id}, ${organisationId}, 'zebra', 'zebra', 'en', current_date, current_date + 9, 50, ${[await make.skill('ana-skill')]}::uuid[])`);
  await db.query(sql`insert into introduction (introducer_id, a_id, b_id, words, lang, asked, proposed_at, expires_at) select ${xavier.id}, least(${ana.id}::uuid, ${friend.id}::uuid), greatest(${ana.id}::uuid, ${friend.id}::uuid), 'zebra', 'en', true, now(), now() + interval '9 days'`);
  await db.query(sql`insert into introduction (introducer_id, a_id, b_id, words, lang, asked, proposed_at, expires_at) select ${friend.id}, ${pair}, 'zebra', 'en', true, now(), now() + interval '9 days'`);
  await db.query(sql`insert into talk (a_id, b_id, opened_by, minutes, zone, slots, offered_by, opened_at, changed_at) select ${pair}, ${xavier.id}, 30, 'UTC', array[now() + interval '2 days'], ${xavier.id}, now(), now()`);
  await db.query(sql`insert into match_liking (member_id, liked_id, since) values (${ana.id}, ${xavier.id}, now())`);
  await db.query(sql`insert into ask (programme_id, author_id, text, lang, asked_at) values (${programmeId}, ${xavier.id}, 'zebra', 'en', now())`);
  await db.query(sql`insert into match_first (programme_id, member_id, position, named_at) values (${programmeId}, ${xavier.id}, 1, now())`);
  await db.query(sql`insert into insight_keystone (programme_id, member_id, cuts_off) values (${programmeId}, ${xavier.id}, 5)`);
  await server().get(SearchWatch).lookThrough();
  await jobsDone();
  return xavier;
}

test('whatever is asked, whoever stands across a block might as well never have come', async () => {
  const place = await world();
  const programmeId = await one(sql`select id from programme where slug = ${place.programmeSlug}`);
  const [skillId, shared] = [await make.skill('zebra-skill'), await make.skill('friend-skill')];
  const organisationId = await make.organisation('Zebra House', 'NON_PROFIT');
  const ana = await make.person('Reader', { cohortId: place.cohortId, organisationId, offers: ['ana-skill', 'friend-skill'], needs: ['zebra-skill'], roles: { [programmeId]: 'STAFF' } });
  const { id: friend } = place.friend;
  await database().query(sql`insert into member_skill (member_id, kind, skill_id) values (${friend}, 'OFFER', ${shared})`);
  await database().query(sql`update member set place = 'Zebraville', languages = '{he}' where id in (${ana.id}, ${friend})`);
  // Found by a near spelling as long as nobody is found as typed; liked for what Xavier offers too.
  await make.person('Third', { cohortId: place.cohortId, headline: 'okapu', offers: ['liked-skill'] });
  await database().query(sql`select member_reindex(array[${ana.id}, ${friend}]::uuid[])`);
  await make.connect(ana, place.friend);
  await as(ana).run(SaveSearchDocument, { input: { name: 'Zebras', filter: { offers: [skillId] } } });
  const own = await propose(ana, { id: place.cohortId });
  await as(place.friend).run(SupportIdeaDocument, { id: own });
  await jobsDone();
  const around = { ...place, ana, ideas: [...place.ideas, { id: own, roleId: '' }] };
  const before = await told(ana, around, programmeId, skillId);
  expect(before.get(`people ${JSON.stringify({ filter: { text: 'okapi' } })}`)).toContain('Third');
  const xavier = await arrive(around, programmeId, organisationId);
  // Without a block, each of these doors tells of him: so that what follows could fail.
  const open = await told(ana, around, programmeId, skillId);
  expect([...new Set([...open].flatMap(([question, answer]) => (answer === before.get(question) ? [question.split(' ')[0]] : [])))]).toEqual([]);
  for (const [blocker, blocked] of [[ana, xavier], [xavier, ana]] as const) {
    await database().query(sql`delete from block`);
    await make.block(blocker, blocked);
    for (const query of ['member', 'similarPeople', 'sharedGround', 'matchingExample']) expect([query, await byId(ana, query, xavier.id, programmeId)]).toEqual([query, await byId(ana, query, randomUUID(), programmeId)]);
    expect(await byId(ana, 'sharedGround', friend, programmeId, xavier.id)).toEqual(await byId(ana, 'sharedGround', friend, programmeId, randomUUID()));
    for (const [question, answer] of await told(ana, around, programmeId, skillId)) expect({ by: blocker.name, question, answer }).toEqual({ by: blocker.name, question, answer: before.get(question) });
  }
}, 30_000);
