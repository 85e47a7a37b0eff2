import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  AcceptJoinRequestDocument, AskToJoinDocument, CohortDocument, CommentOnIdeaDocument, ConventionDocument, FollowIdeaDocument, IdeaDocument, IdeasDocument, MemberDocument, NotificationsDocument, PeopleDocument,
  ProgrammeDocument, RegisterForConventionDocument, RoomDocument, RoomsDocument, SessionDocument, SupportIdeaDocument, UnreadRoomsDocument,
} from '@cohortium/schema';
import { as, connect, database, jobsDone, make, server, type Person } from '../../../test/index.ts';
import { propose } from '../../../test/ideas.ts';
import { sql } from '../../kernel/database/sql.ts';
import { RoomService } from '../rooms/index.ts';

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
