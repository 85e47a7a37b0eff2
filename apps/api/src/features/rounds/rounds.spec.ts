import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  ConventionRoundsDocument, DraftedMeetingsDocument, DrawUpMeetingsDocument, MeetingPairsDocument, MeetingPeopleDocument, MyMeetingsDocument, NotificationsDocument, PublishedMeetingsDocument, PublishMeetingsDocument, RegisterForConventionDocument,
  RoundsDeskDocument, SetUpRoundsDocument, TakePartInMeetingsDocument, WishForPairDocument, type MeetingSheetFragment, type SetUpRoundsInput,
} from '@cohortium/schema';
import fc from 'fast-check';
import { sql } from '../../kernel/database/sql.ts';
import { as, clock, database, jobsDone, make, server, type Person } from '../../../test/index.ts';
import { RoundsClock } from './rounds-clock.ts';
import { openWorld } from '../matching/index.ts';
import { planRounds } from './solver/plan.ts';
import { seated } from './solver/tables.ts';

const insert = async (statement: ReturnType<typeof sql>): Promise<string> => (await database().one<{ id: string }>(statement))?.id ?? '';

interface Hall {
  id: string;
  slug: string;
  hall: string;
  garden: string;
  people: Person[];
  staff: Person;
}
let halls = 0;

/** A convention today with so many people in its hall, of two sectors in turn, and places for tables. */
async function hall(count: number): Promise<Hall> {
  const programmeId = await make.programme();
  const cohortId = await make.cohortOf(programmeId);
  const employers = [await make.organisation(`Ministry ${halls}`, 'CENTRAL_GOVERNMENT'), await make.organisation(`Charity ${halls}`, 'NON_PROFIT')];
  const slug = `hall-${++halls}`;
  const id = await insert(sql`insert into convention (programme_id, slug, name, time_zone, starts_on, ends_on) values (${programmeId}, ${slug}, '{"en":"Convention"}', 'Asia/Jerusalem', (now() at time zone 'Asia/Jerusalem')::date, (now() at time zone 'Asia/Jerusalem')::date + 1) returning id`);
  const place = (name: string) => insert(sql`insert into convention_place (convention_id, name) values (${id}, ${JSON.stringify({ en: name })}) returning id`);
  const people: Person[] = [];
  for (let at = 0; at < count; at++) people.push(await make.person(`Person ${String.fromCharCode(65 + at)}`, { cohortId, organisationId: employers[at % 2] ?? '' }));
  await database().query(sql`insert into registration (convention_id, member_id, attendance) select ${id}, person, 'ONSITE' from unnest(${people.map(person => person.id)}::uuid[]) person`);
  return { id, slug, hall: await place('Hall'), garden: await place('Garden'), people, staff: await make.person('staff', { roles: { [programmeId]: 'STAFF' } }) };
}

/** In an hour, on the clock of Jerusalem. */
const soon = (): string => new Date(clock().now().getTime() + 3_600_000).toLocaleString('sv-SE', { timeZone: 'Asia/Jerusalem', dateStyle: 'short', timeStyle: 'short' }).replace(' ', 'T');
const settings = (of: Hall, change: Partial<SetUpRoundsInput> = {}): SetUpRoundsInput => ({
  conventionId: of.id, version: 0, rounds: 3, minutes: 10, pause: 2, startsAt: soon(), everyone: true, preferSectors: true, preferCohorts: true, leaveOutConnected: true, tables: [{ placeId: of.hall, tables: 2 }, { placeId: of.garden, tables: 3 }], ...change,
});

async function draw(of: Hall): Promise<MeetingSheetFragment> {
  await as(of.staff).run(DrawUpMeetingsDocument, { conventionId: of.id });
  await jobsDone();
  const sheet = (await as(of.staff).run(DraftedMeetingsDocument, { slug: of.slug })).convention.meetingRounds?.draft;
  if (!sheet) throw new Error('There is no draft');
  return sheet;
}
const groupsOf = (sheet: MeetingSheetFragment): string[][] => sheet.rounds.flatMap(round => round.groups.map(({ people }) => people.map(({ id }) => id).toSorted()));
const pairsOf = (groups: readonly string[][]): string[] => groups.flatMap(group => group.flatMap((one, at) => group.slice(at + 1).map(other => `${one} ${other}`)));
const met = (sheet: MeetingSheetFragment, one: Person, other: Person): boolean => pairsOf(groupsOf(sheet)).includes([one.id, other.id].toSorted().join(' '));

let world: Hall;
beforeAll(async () => {
  world = await hall(8);
}, 20_000);

test('staff set rounds up, draw, look and publish; each member sees whom they meet where and why, and is told once', async () => {
  const [ana, ben] = world.people as [Person, Person];
  await as(world.staff).run(SetUpRoundsDocument, { input: settings(world) });
  const sheet = await draw(world);
  expect(sheet.rounds.map(({ number, groups }) => [number, groups.length])).toEqual([[1, 4], [2, 4], [3, 4]]);
  expect(new Set(pairsOf(groupsOf(sheet))).size).toBe(12);
  const { draft } = (await as(world.staff).run(RoundsDeskDocument, { slug: world.slug })).convention.meetingRounds ?? {};
  expect(draft).toMatchObject({ state: 'READY', figures: { people: 8, groups: 12, crossing: 12, crossingBound: 12, sittingOut: 0, unmet: 0 } });
  expect((await as(ana).run(MyMeetingsDocument, { conventionId: world.id })).myMeetings).toEqual([]);
  expect((await as(ana).run(PublishedMeetingsDocument, { slug: world.slug })).convention.meetingRounds?.published).toBeNull();

  await as(world.staff).run(PublishMeetingsDocument, { conventionId: world.id, drawId: sheet.id });
  await jobsDone();
  const { myMeetings } = await as(ana).run(MyMeetingsDocument, { conventionId: world.id });
  expect(myMeetings.map(({ number, phase, people }) => [number, phase, people.length])).toEqual([[1, 'TO_COME', 1], [2, 'TO_COME', 1], [3, 'TO_COME', 1]]);
  expect(myMeetings[0]?.people[0]?.reasons).toContainEqual(expect.objectContaining({ kind: 'OTHER_SECTOR', sector: 'NON_PROFIT' }));
  expect((await as(ben).run(NotificationsDocument, {})).notifications.nodes.filter(({ kind }) => kind === 'MEETINGS_PUBLISHED')).toMatchObject([{ convention: { slug: world.slug } }]);
});

test('nobody but the staff draws, looks at plans or at who takes part', async () => {
  const [ana] = world.people as [Person];
  expect(await as(ana).refused(SetUpRoundsDocument, { input: settings(world, { version: 1 }) })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await as(ana).refused(DrawUpMeetingsDocument, { conventionId: world.id })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await as(ana).refused(MeetingPeopleDocument, { conventionId: world.id, takesPart: true })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(ana).refused(MeetingPairsDocument, { conventionId: world.id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(ana).refused(TakePartInMeetingsDocument, { conventionId: world.id, takesPart: false, memberId: world.staff.id })).toMatchObject({ code: 'FORBIDDEN' });
  expect((await as(ana).run(ConventionRoundsDocument, { slug: world.slug })).convention.meetingRounds?.viewerCan).toEqual({ draw: false });
});

test('pairs that staff want meet; those kept apart, connected or across a block do not, and the block is told to nobody', async () => {
  const six = await hall(6);
  const [ana, ben, carl, dana, eve] = six.people as [Person, Person, Person, Person, Person];
  await make.block(ana, ben);
  await make.connect(carl, dana);
  await as(six.staff).run(SetUpRoundsDocument, { input: settings(six, { rounds: 4 }) });
  const wish = (one: Person, other: Person, kind: 'TOGETHER' | 'APART' | null) => as(six.staff).run(WishForPairDocument, { conventionId: six.id, oneId: one.id, otherId: other.id, kind });
  await wish(ana, carl, 'TOGETHER');
  // In four rounds each of the two would meet everybody else: apart, they meet all but each other.
  await wish(ana, eve, 'APART');
  await wish(ana, ben, 'TOGETHER');
  const sheet = await draw(six);
  expect(met(sheet, ana, carl)).toBe(true);
  for (const [one, other] of [[ana, ben], [carl, dana], [ana, eve]] as const) expect(met(sheet, one, other)).toBe(false);
  expect((await as(six.staff).run(RoundsDeskDocument, { slug: six.slug })).convention.meetingRounds?.draft?.figures).toMatchObject({ unmet: 1 });
  expect((await wish(ana, ben, null)).wishForPair).toHaveLength(2);
  expect(await as(six.staff).refused(WishForPairDocument, { conventionId: six.id, oneId: ana.id, otherId: six.staff.id, kind: 'APART' })).toMatchObject({ fields: [{ reason: 'common:error.unknownId' }] });
});

test('who says no is not planned for; whoever is not in the hall, or a guest, cannot say yes', async () => {
  const five = await hall(5);
  const [ana, ben] = five.people as [Person, Person];
  await as(five.staff).run(SetUpRoundsDocument, { input: settings(five) });
  expect((await as(ana).run(TakePartInMeetingsDocument, { conventionId: five.id, takesPart: false })).takePartInMeetings).toMatchObject({ takesPart: false, takingPart: 4 });
  const sheet = await draw(five);
  expect(groupsOf(sheet).flat()).not.toContain(ana.id);
  await as(ben).run(RegisterForConventionDocument, { conventionId: five.id, attendance: 'REMOTE' });
  expect(await as(ben).refused(TakePartInMeetingsDocument, { conventionId: five.id, takesPart: true })).toMatchObject({ reason: 'rounds:error.notInTheHall' });
  const names = async (takesPart: boolean) => (await as(five.staff).run(MeetingPeopleDocument, { conventionId: five.id, takesPart })).meetingPeople.nodes.map(({ name }) => name);
  expect([await names(true), await names(false)]).toEqual([['Person C', 'Person D', 'Person E'], ['Person A']]);
  const guest = await make.person('Guest', { isGuest: true });
  await database().query(sql`insert into registration (convention_id, member_id, attendance) values (${five.id}, ${guest.id}, 'ONSITE')`);
  expect(await as(guest).refused(TakePartInMeetingsDocument, { conventionId: five.id, takesPart: true })).toMatchObject({ reason: 'rounds:error.notInTheHall' });
});

test('a late-comer and a no-show: rounds that began stay, the rest is drawn anew without repeating anyone', async () => {
  const six = await hall(6);
  const [late, gone] = six.people as [Person, Person];
  await as(six.staff).run(SetUpRoundsDocument, { input: settings(six) });
  await as(late).run(TakePartInMeetingsDocument, { conventionId: six.id, takesPart: false });
  const first = await draw(six);
  await as(six.staff).run(PublishMeetingsDocument, { conventionId: six.id, drawId: first.id });
  clock().advance(3_660);
  await as(six.staff).run(TakePartInMeetingsDocument, { conventionId: six.id, takesPart: true, memberId: late.id });
  await as(six.staff).run(TakePartInMeetingsDocument, { conventionId: six.id, takesPart: false, memberId: gone.id });
  const second = await draw(six);
  const told = ({ rounds }: MeetingSheetFragment, at: number) => rounds[at]?.groups.map(({ table, place, people }) => [place.name, table, people.map(({ id }) => id)]);
  expect(told(second, 0)).toEqual(told(first, 0));
  expect(new Set(pairsOf(groupsOf(second))).size).toBe(pairsOf(groupsOf(second)).length);
  const later = second.rounds.slice(1).flatMap(({ groups }) => groups.flatMap(({ people }) => people.map(({ id }) => id)));
  expect([later.includes(late.id), later.includes(gone.id)]).toEqual([true, false]);
  clock().advance(3_600);
  await as(six.staff).run(PublishMeetingsDocument, { conventionId: six.id, drawId: second.id });
  expect(await as(six.staff).refused(DrawUpMeetingsDocument, { conventionId: six.id })).toMatchObject({ reason: 'rounds:error.allBegan' });
  // A later beginning holds more: what was held stays as and when it was, and nobody meets twice.
  await as(six.staff).run(SetUpRoundsDocument, { input: settings(six, { version: 1, rounds: 1 }) });
  const third = await draw(six);
  expect(third.rounds.slice(0, 3).map((round, at) => [round.startsAt, round.endsAt, told(third, at)])).toEqual(second.rounds.map((round, at) => [round.startsAt, round.endsAt, told(second, at)]));
  expect(third.rounds.map(({ number, phase }) => [number, phase])).toEqual([[1, 'OVER'], [2, 'OVER'], [3, 'OVER'], [4, 'TO_COME']]);
  expect(new Set(pairsOf(groupsOf(third))).size).toBe(pairsOf(groupsOf(third)).length);
  clock().advance(-7_260);
});

test('too few tables are told with how many are needed; a plan that was replaced is not published, nor settings a colleague changed', async () => {
  const six = await hall(6);
  await as(six.staff).run(SetUpRoundsDocument, { input: settings(six, { tables: [{ placeId: six.hall, tables: 2 }] }) });
  expect(await as(six.staff).refused(DrawUpMeetingsDocument, { conventionId: six.id })).toMatchObject({ reason: 'rounds:error.moreTables', args: { needed: 3, tables: 2 } });
  expect(await as(six.staff).refused(SetUpRoundsDocument, { input: settings(six) })).toMatchObject({ code: 'CONFLICT', reason: 'rounds:error.changedMeanwhile' });
  expect(await as(six.staff).refused(SetUpRoundsDocument, { input: settings(six, { version: 1, tables: [{ placeId: world.hall, tables: 9 }] }) })).toMatchObject({ fields: [{ path: 'tables' }] });
  await as(six.staff).run(SetUpRoundsDocument, { input: settings(six, { version: 1 }) });
  const old = await draw(six);
  await draw(six);
  expect(await as(six.staff).refused(PublishMeetingsDocument, { conventionId: six.id, drawId: old.id })).toMatchObject({ reason: 'rounds:error.changedMeanwhile' });
});

test('who meets somebody is told before the first round and as each begins, once, and not who stepped out or has nobody to meet', async () => {
  const four = await hall(4);
  const [ana, ben, carl, dana] = four.people as [Person, Person, Person, Person];
  await as(four.staff).run(SetUpRoundsDocument, { input: settings(four, { rounds: 2, minutes: 10, pause: 2 }) });
  const sheet = await draw(four);
  await as(four.staff).run(PublishMeetingsDocument, { conventionId: four.id, drawId: sheet.id });
  const { due } = (await database().one<{ due: number }>(sql`select count(*)::int as due from graphile_worker.jobs where task_identifier = 'RoundsClock.tellDue' and key like ${`meetings ${sheet.id}%`}`)) ?? {};
  expect(due).toBe(3);
  const starts = Date.parse(sheet.rounds[0]?.startsAt ?? '');
  const look = async (minutes: number) => {
    clock().advance((starts + minutes * 60_000 - clock().now().getTime()) / 1000);
    await Promise.all([server().get(RoundsClock).tellDue(), server().get(RoundsClock).tellDue()]);
    await jobsDone();
  };
  // Read at the moment itself, by a session of then.
  const news = async (person: Person, kind: string) => (await as({ ...person, cookie: await make.signIn(person.id) }).run(NotificationsDocument, {})).notifications.nodes.filter(line => line.kind === kind);
  const partner = (of: Person, round: number) => sheet.rounds[round]?.groups.flatMap(({ table, place, people }) => (people.some(({ id }) => id === of.id) ? [{ table, place: { name: place.name }, people: people.filter(({ id }) => id !== of.id).map(({ name }) => ({ name })) }] : []))[0];
  const before = clock().now().getTime();
  try {
    await look(-11);
    expect(await news(ana, 'MEETINGS_SOON')).toEqual([]);
    await look(-10);
    expect(await news(ana, 'MEETINGS_SOON')).toMatchObject([{ isRead: false, meeting: { number: 1, ...partner(ana, 0), convention: { slug: four.slug } } }]);
    expect(await news(ana, 'MEETING_BEGINS')).toEqual([]);
    await look(0);
    expect(await news(ana, 'MEETING_BEGINS')).toMatchObject([{ meeting: { number: 1, ...partner(ana, 0) } }]);
    const toldAt = () => database().query(sql`select told_at, told_soon_at from meeting_round where draw_id = ${sheet.id} order by number`);
    const once = await toldAt();
    await look(5);
    expect(await toldAt()).toEqual(once);
    const [first] = sheet.rounds[1]?.groups ?? [];
    const [gone, left] = four.people.filter(({ id }) => first?.people.some(person => person.id === id));
    if (!gone || !left) throw new Error('Nobody meets');
    await as({ ...gone, cookie: await make.signIn(gone.id) }).run(TakePartInMeetingsDocument, { conventionId: four.id, takesPart: false });
    await look(12.5);
    const [told] = [ana, ben, carl, dana].filter(person => person !== gone && person !== left);
    if (!told) throw new Error('Nobody is left');
    expect(await news(told, 'MEETING_BEGINS')).toMatchObject([{ isRead: false, meeting: { number: 2, ...partner(told, 1) } }]);
    for (const person of [gone, left]) expect(await news(person, 'MEETING_BEGINS')).toMatchObject([{ meeting: { number: 1 } }]);
    const { rows = 0 } = (await database().one<{ rows: number }>(sql`select count(*)::int as rows from notification where subject_kind = 'MEETING' and member_id = any(${four.people.map(({ id }) => id)}::uuid[])`)) ?? {};
    expect(rows).toBe(4 + 4 + 2);
  } finally {
    clock().advance((before - clock().now().getTime()) / 1000);
  }
});

test('a block after publication empties the meeting for both, and says nothing', async () => {
  const two = await hall(2);
  const [ana, ben] = two.people as [Person, Person];
  await as(two.staff).run(SetUpRoundsDocument, { input: settings(two, { rounds: 1 }) });
  await as(two.staff).run(PublishMeetingsDocument, { conventionId: two.id, drawId: (await draw(two)).id });
  const taking = async () => (await as(two.staff).run(RoundsDeskDocument, { slug: two.slug })).convention.meetingRounds?.takingPart;
  expect(await taking()).toBe(2);
  await make.block(ben, two.staff);
  expect(await taking()).toBe(1);
  // What a plan is made of is what every member may see of everyone.
  await database().query(sql`insert into member_skill (member_id, kind, skill_id, audience) values (${ana.id}, 'NEED', ${await make.skill('rounds-hidden')}, 1)`);
  await database().query(sql`update member set audience_needs = 1, audience_place = 2, place = 'Hidden' where id = ${ana.id}`);
  const { people } = await openWorld(database(), [ana.id], (await database().one<{ id: string }>(sql`select programme_id as id from convention where id = ${two.id}`))?.id ?? '', new Date());
  expect(people).toMatchObject([{ id: ana.id, needs: [], place: null }]);
  await make.block(ben, ana);
  for (const reader of [ana, ben]) expect((await as(reader).run(MyMeetingsDocument, { conventionId: two.id })).myMeetings).toMatchObject([{ number: 1, people: [] }]);
});

describe('the solver, over generated halls', () => {
  const generated = fc.integer({ min: 2, max: 17 }).chain(people => fc.record({
    people: fc.constant(people), rounds: fc.integer({ min: 1, max: 6 }), sectors: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: people, maxLength: people }),
    scores: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: people * people, maxLength: people * people }), forbidden: fc.array(fc.tuple(fc.nat(people - 1), fc.nat(people - 1)), { maxLength: people }),
    together: fc.array(fc.tuple(fc.nat(people - 1), fc.nat(people - 1)), { maxLength: 2 }),
  }));

  test('nobody meets twice, nor whom they must not; all are seated or told to be left out; no bound is passed', async () => {
    await fc.assert(fc.asyncProperty(generated, async ({ people, rounds, sectors, scores, forbidden, together }) => {
      const wishes = new Float64Array(people * people);
      const crosses = new Uint8Array(people * people);
      const shut = new Set(forbidden.flatMap(([one, other]) => [one * people + other, other * people + one]));
      for (let one = 0; one < people; one++) {
        for (let other = 0; other < people; other++) {
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          crosses[one * people + other] = sectors[one] === sectors[other] ? 0 : 1;
          wishes[one * people + other] = one === other || shut.has(one * people + other) ? 0 : 100 + (scores[low * people + high] ?? 0) + 3000 * (sectors[one] === sectors[other] ? 0 : 1);
        }
      }
      const plan = await planRounds({ people, rounds, wishes, crosses, together: together.filter(([one, other]) => one !== other), seconds: 20 });
      const tables = Math.max(1, Math.floor(people / 2));
      const seats = seated(plan.rounds, tables);
      const seen = new Set<number>();
      for (const [round, groups] of plan.rounds.entries()) {
        expect([...groups.flat(), ...(plan.sittingOut[round] ?? [])].toSorted((a, b) => a - b)).toEqual(Array.from({ length: people }, (_, person) => person));
        expect(new Set(seats[round]).size).toBe(groups.length);
        expect(Math.max(0, ...(seats[round] ?? []))).toBeLessThan(tables);
        for (const group of groups) {
          expect([2, 3]).toContain(group.length);
          for (const [at, one] of group.entries()) {
            for (const other of group.slice(at + 1)) {
              const key = Math.min(one, other) * people + Math.max(one, other);
              expect(wishes[key]).toBeGreaterThan(0);
              expect(seen.has(key)).toBe(false);
              seen.add(key);
            }
          }
        }
      }
      expect(plan.crossing).toBeLessThanOrEqual(plan.crossingBound);
      expect(plan.share).toBeLessThanOrEqual(1);
      for (const [one, other] of plan.unmet) expect(seen.has(Math.min(one, other) * people + Math.max(one, other))).toBe(false);
    }), { numRuns: 12, seed: 4 });
  }, 30_000);

  test('people sit on where they can, and a lack of tables is an error', () => {
    expect(seated([[[0, 1], [2, 3]], [[0, 2], [1, 3]]], 2)).toEqual([[0, 1], [0, 1]]);
    expect(seated([[[0, 1]], [[2, 1]]], 3)).toEqual([[0], [0]]);
    expect(seated([[[0, 1], [2, 3]], [[2, 0], [1, 3]]], 2)).toEqual([[0, 1], [1, 0]]);
    expect(() => seated([[[0, 1], [2, 3]]], 1)).toThrow('fewer tables');
  });
});
