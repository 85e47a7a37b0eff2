import { expect, test } from '@jest/globals';
import { ConnectionRequestsDocument, ConventionsDocument, IdeasDocument, IdeasThatNeedMeDocument, JoinRequestsForMeDocument, MySessionsDocument, NotificationsDocument, PeopleDocument, ProgrammesDocument, WorthMeetingDocument } from '@cohortium/schema';
import { as, database, make, type Person } from '../../test/index.ts';
import { sql } from '../kernel/database/sql.ts';
import { personas } from './content/index.ts';
import { fillDemonstration, type Filled } from './fill/demonstration.ts';

async function fill(): Promise<Filled> {
  const client = await database().pool.connect();
  try {
    return await fillDemonstration(client, new Date());
  } finally {
    client.release();
  }
}

async function persona(kind: 'member' | 'manager' | 'admin'): Promise<Person> {
  const email = personas.find(one => one.kind === kind)?.email ?? '';
  const found = await database().one<{ id: string; name: string }>(sql`select id, name from member join account using (id) where email = ${email}`);
  if (!found) throw new Error(`There is no ${email}`);
  return { ...found, email, cookie: await make.signIn(found.id) };
}

test('an empty database is filled, in a few seconds', async () => {
  const began = Date.now();
  expect(await fill()).toBe('FILLED');
  expect(Date.now() - began).toBeLessThan(5_000);
});

test('the member finds people by name, in any script and by what they offer', async () => {
  const maya = as(await persona('member'));
  const { people } = await maya.run(PeopleDocument, { filter: {}, first: 100 });
  expect(people.count).toEqual({ value: expect.any(Number), more: false });
  expect(people.count.value).toBeGreaterThanOrEqual(148);
  for (const text of ['נועה ברק', 'نادية', 'Margaret', 'procurement', 'רכש']) {
    const found = await maya.run(PeopleDocument, { filter: { text }, first: 10 });
    expect(found.people.nodes.length).toBeGreaterThan(0);
  }
});

test('each persona has what their first look needs', async () => {
  for (const kind of ['member', 'manager', 'admin'] as const) {
    const who = as(await persona(kind));
    const { connectionRequests } = await who.run(ConnectionRequestsDocument, { direction: 'INCOMING' });
    expect(connectionRequests.nodes.length).toBeGreaterThanOrEqual(2);
    expect((await who.run(ProgrammesDocument)).programmes).toHaveLength(5);
  }
});

test('the member is needed: requests to answer, ideas that look for them, people worth meeting, and news of all that', async () => {
  const maya = as(await persona('member'));
  expect((await maya.run(IdeasDocument, { filter: {}, first: 100 })).ideas.nodes.length).toBeGreaterThanOrEqual(30);
  expect((await maya.run(JoinRequestsForMeDocument, { first: 5 })).joinRequestsForMe.nodes.length).toBeGreaterThanOrEqual(2);
  expect((await maya.run(IdeasThatNeedMeDocument, { first: 5 })).ideasThatNeedMe.nodes.length).toBeGreaterThanOrEqual(2);
  const { worthMeeting } = await maya.run(WorthMeetingDocument, { first: 3 });
  expect(worthMeeting.map(one => one.member.tie?.crossCohort)).toEqual([true, true, true]);
  const { notifications } = await maya.run(NotificationsDocument, { first: 50 });
  expect(notifications.nodes.map(one => one.kind)).toEqual(expect.arrayContaining(['CONNECTION_REQUESTED', 'CONNECTION_ACCEPTED', 'IDEA_JOIN_REQUESTED', 'IDEA_COMMENTED', 'IDEA_SUPPORTED', 'IDEA_NEEDS_YOU']));
});

test('one convention is past, one is on with a session that is live, one is to come', async () => {
  const maya = as(await persona('member'));
  for (const phase of ['OVER', 'NOW', 'TO_COME'] as const) {
    const { conventions } = await maya.run(ConventionsDocument, { phases: [phase], first: 5 });
    expect(conventions.nodes).toHaveLength(1);
  }
  expect((await maya.run(MySessionsDocument, { first: 5 })).mySessions).toEqual(expect.arrayContaining([expect.objectContaining({ phase: 'NOW', roomId: expect.any(String) })]));
});

test('rooms hold what was said, in order and without holes', async () => {
  const wrong = await database().query(sql`select r.id from room r left join message m on m.room_id = r.id group by r.id having r.head_seq <> count(m.id) or r.head_seq <> coalesce(max(m.seq), 0)`);
  expect(wrong).toEqual([]);
  const said = await database().one<{ messages: number; future: number; strangers: number }>(sql`select count(*)::int as messages, count(*) filter (where created_at > now())::int as future,
    count(*) filter (where not in_room(room_id, author_id))::int as strangers from message`);
  expect(said).toMatchObject({ future: 0, strangers: 0 });
  expect(said?.messages).toBeGreaterThanOrEqual(400);
});

test('what matters was marked in the running convention\'s rooms by those who may, and members suggest more', async () => {
  const found = await database().one<{ marked: number; suggested: number; wrong: number; sessions: number }>(sql`select count(*) filter (where h.state = 'MARKED')::int as marked, count(*) filter (where h.state = 'SUGGESTED')::int as suggested,
    count(distinct h.room_id)::int as sessions, count(*) filter (where h.made_at > now() or h.revision > r.revision or (h.state = 'MARKED') <> exists (select 1 from room_grant g where g.room_id = r.id and g.account_id = h.made_by and g.role in ('RAPPORTEUR', 'MODERATOR')))::int as wrong
    from room_highlight h join room r on r.id = h.room_id`);
  expect(found).toMatchObject({ suggested: 2, wrong: 0, sessions: 4 });
  expect(found?.marked).toBeGreaterThanOrEqual(10);
});

test('a second fill changes nothing, and what is not the demonstration is never touched', async () => {
  expect(await fill()).toBe('FILLED_BEFORE');
  await database().query(sql`update installation set demonstration = false`);
  expect(await fill()).toBe('NOT_EMPTY');
});
