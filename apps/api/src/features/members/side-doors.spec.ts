import { beforeAll, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { propose } from '../../../test/ideas.ts';
import { database, make, server, type Person } from '../../../test/index.ts';
import { wholeDocument } from '../../../test/whole-document.ts';
import { name, sql } from '../../kernel/database/sql.ts';
import { NightlySuggestions } from '../matching/nightly-suggestions.ts';
import { PeopleBitsKeeper } from './people-bits-keeper.ts';

/**
 * What is hidden is neither told nor inferable: worlds that differ in hidden values alone answer a reader byte for byte alike, whatever they ask. Every
 * root query of the schema is asked for all it can tell, or is named below with the reason why it tells nothing of profiles.
 */
const because = (why: string, ...queries: string[]): Record<string, string> => Object.fromEntries(queries.map(query => [query, why]));
const elsewhere: Readonly<Record<string, string>> = {
  ...because('Member, as in people', 'asks', 'auditLog', 'blockedMembers', 'connectionRequests', 'convention', 'conventions', 'firstToMeet', 'ideaComments', 'ideasThatNeedMe', 'introducers', 'introductionRequests', 'introductions', 'joinRequestsForMe', 'meetingPairs', 'meetingPeople', 'myMeetings', 'networkNames', 'pollVoters', 'programme', 'programmeAsks', 'programmes', 'putAside', 'reactedBy', 'secondmentOpening', 'secondmentOpenings', 'session', 'talks', 'viewer'),
  ...because('words in a room, their authors as in roomPeople', 'datePlace', 'message', 'messagePlace', 'programmeReports', 'question', 'room', 'roomHistory', 'roomItems', 'roomMentions', 'roomReports', 'roomThread'),
  ...because('the reader\'s own', 'calendarFeed', 'devices', 'freeTimes', 'myProfileSeenBy', 'mySessions', 'notifications', 'mySecondmentDates', 'savedSearches'),
  ...because('titles and names that all know', 'caughtMail', 'caughtMails', 'installation', 'invitationPreview', 'invitations', 'matchingPolicies', 'personas', 'skills', 'thingsAt', 'thingsNamed'),
  ...because('figures over groups, of ties, cohorts and sectors, which no field hides', 'conventionOutcomes', 'gapProposals', 'gaps', 'insights', 'peopleWhoHoldTogether', 'peopleWithoutTies'),
  ...because('three figures of the night, made of what every member may see', 'matchingNight'),
};

type Variables = Readonly<Record<string, unknown>>;
interface World {
  readonly target: Person;
  readonly viewers: Readonly<Record<string, Person | null>>;
  readonly ids: Readonly<Record<'programme' | 'cohort' | 'other' | 'room' | 'convention' | 'idea', string>>;
  readonly slug: string;
  readonly skills: readonly [string, string];
  readonly organisations: readonly [string, string];
}
let world: World;

/** What is asked: each root query with the arguments by which a hidden value might show. */
const asked: Readonly<Record<string, (w: World) => readonly Variables[]>> = {
  connections: () => [{}], cohort: ({ ids }) => [{ id: ids.cohort }], organisation: ({ organisations: [alpha] }) => [{ id: alpha }], organisations: () => [{}],
  member: ({ target }) => [{ id: target.id }], publicProfile: ({ target }) => [{ id: target.id }],
  people: ({ ids, skills, organisations }) => [
    { first: 100 }, { filter: { cohortIds: [ids.cohort] } }, { filter: { programmeId: ids.programme } }, { filter: { connected: true } }, { filter: { sectors: ['NON_PROFIT'] } },
    ...skills.flatMap(skill => [{ filter: { offers: [skill] } }, { filter: { needs: [skill], sectors: ['NON_PROFIT'] } }]),
    { filter: { places: ['alphaplace'] } }, { filter: { languages: ['en'] } }, { filter: { openTo: ['MENTORING'] } }, { filter: { organisationIds: [...organisations] } }, ...words.map(text => ({ filter: { text } })),
  ],
  worthMeeting: () => [{ first: 24 }], matchingExample: ({ target, ids }) => [{ programmeId: ids.programme, memberId: target.id, policy }],
  idea: ({ ids }) => [{ id: ids.idea }], ideas: () => [{ order: 'NEWEST' }], conventionPeople: ({ ids }) => [{ conventionId: ids.convention }], rooms: () => [{}],
  roomPeople: ({ ids, target }) => [{ roomId: ids.room, ids: [target.id] }], roomPeopleNamed: ({ ids }) => words.slice(0, 1).map(text => ({ roomId: ids.room, text })), roomSearch: ({ ids }) => words.slice(0, 1).map(text => ({ roomId: ids.room, text })),
  peopleFacets: ({ skills: [skill] }) => [{}, { filter: { offers: [skill] } }, { filter: { text: 'alphaword' } }], similarPeople: ({ target }) => [{ memberId: target.id }],
  secondmentsForMe: () => [{ first: 3 }],
  search: () => words.map(text => ({ text })), sharedGround: ({ target }) => [{ memberId: target.id }],
  network: ({ organisations: [organisationId] }) => [{}, { by: 'ORGANISATION' }, { filter: { organisationId } }],
};
const policy = { crossCohort: 2, crossSector: 1, mayMeet: 'ANYONE', colleagues: true, mostShown: 6 };
/** Words of the values that are hidden, and beginnings of them. */
const words = ['alphaword', 'bravow', 'alpha skill', 'alphaplace'];

/** The values of one world; null: nothing was ever entered. */
interface Hidden {
  readonly word: 'alpha' | 'bravo';
  readonly at: 0 | 1;
}
const [alpha, bravo] = [{ word: 'alpha', at: 0 }, { word: 'bravo', at: 1 }] as const satisfies readonly Hidden[];
const fields = ['headline', 'role', 'place', 'languages', 'bio', 'links', 'offers', 'needs', 'open_to', 'email', 'avatar'];

/** Gives the target these values, all for this audience and nobody beyond. */
async function become(hidden: Hidden | null, audience: number): Promise<void> {
  const { target: { id }, skills, organisations } = world;
  const db = database();
  const said = (what: string): string => (hidden ? `${hidden.word}${what}` : '');
  await db.query(sql`update member set headline = ${said('word')}, place = ${said('place')}, bio = ${said('bio')}, languages = ${hidden ? (hidden.at ? ['fr', 'ar'] : ['he', 'en']) : []}, open_to = ${hidden ? (hidden.at ? ['SPEAKING'] : ['MENTORING']) : []},
    avatar_file_id = ${hidden && skills[hidden.at]}::uuid, links = ${JSON.stringify(hidden ? [{ label: said('link'), url: `https://${said('link')}.example` }] : [])}::jsonb where id = ${id}`);
  await db.query(sql`update account set email = ${`${hidden?.word ?? 'none'}@example.org`} where id = ${id}`);
  await db.query(sql`update affiliation set organisation_id = ${organisations[hidden?.at ?? 0]}, role_title = ${said('role')} where member_id = ${id}`);
  await db.query(sql`delete from member_skill where member_id = ${id}`);
  if (hidden) await db.query(sql`insert into member_skill (member_id, kind, skill_id) values (${id}, 'OFFER', ${skills[hidden.at]}), (${id}, 'NEED', ${skills[1 - hidden.at]})`);
  for (const field of fields) await db.query(sql`update member set ${name(`audience_${field}`)} = ${audience} where id = ${id}`);
  await db.query(sql`select member_reindex(array[${id}::uuid])`);
  await server().get(NightlySuggestions).renew();
  await server().get(PeopleBitsKeeper).eachNight();
}

beforeAll(async () => {
  const programme = await make.programme('Side doors');
  const { slug = '' } = (await database().one<{ slug: string }>(sql`select slug from programme where id = ${programme}`)) ?? {};
  const [cohort, other] = [await make.cohortOf(programme, 'Theirs', 2016), await make.cohortOf(programme, 'Other', 2017)];
  const organisations = [await make.organisation('Alpha House', 'NON_PROFIT'), await make.organisation('Bravo House', 'NON_PROFIT')] as const;
  const keys = ['alpha-skill', 'bravo-skill'];
  const skills = [await make.skill('alpha-skill'), await make.skill('bravo-skill')] as const;
  const target = await make.person('Target', { cohortId: cohort, organisationId: organisations[0] });
  // Each offers and needs both, has a town and an employer: whatever leaked would fit.
  const some = { offers: keys, needs: keys, organisationId: organisations[0] };
  const viewers = {
    friend: await make.person('Friend', { cohortId: other, ...some }), mate: await make.person('Mate', { cohortId: cohort, ...some }), member: await make.person('Member', { cohortId: other, ...some }),
    staff: await make.person('Staff', { roles: { [programme]: 'STAFF' }, ...some }), guest: await make.person('Guest', { isGuest: true }), blocked: await make.person('Blocked', { cohortId: cohort, ...some }), anonymous: null,
  };
  await database().query(sql`update member set place = 'alphaplace', languages = '{fr,he}'`);
  await make.connect(target, viewers.friend);
  await make.connect(viewers.friend, viewers.member);
  await make.block(target, viewers.blocked);
  const people = Object.values(viewers).flatMap(person => person ?? []);
  const room = await make.room([target, ...people]);
  const idea = await propose(target, { id: cohort });
  await database().query(sql`insert into convention (programme_id, slug, name, time_zone, starts_on, ends_on) values (${programme}, 'side-doors', '{"en":"Convention"}', 'Asia/Jerusalem', current_date, current_date)`);
  await database().query(sql`insert into registration (convention_id, member_id, attendance) select c.id, m.id, 'ONSITE' from convention c, member m where not m.is_guest`);
  const { id: convention = '' } = (await database().one<{ id: string }>(sql`select id from convention`)) ?? {};
  world = { target, viewers, ids: { programme, cohort, other, room, convention, idea }, slug, skills, organisations };
}, 30_000);

test('every root query is asked, or says why it tells nothing', () => {
  const known = [...Object.keys(asked), ...Object.keys(elsewhere)];
  expect(known.toSorted()).toEqual(Object.keys(queries()).toSorted());
});

const queries = () => server().get(GraphQLSchemaHost).schema.getQueryType()?.getFields() ?? {};

/** All that a viewer is answered, by what was asked. */
async function answers(viewer: Person | null): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  for (const [query, variablesOf] of Object.entries(asked)) {
    const field = queries()[query];
    if (!field) continue;
    const document = query === 'search' ? wholeDocument(field, 3) : wholeDocument(field);
    for (const variables of variablesOf(world)) {
      const { body } = await server().inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(viewer && { cookie: viewer.cookie }) }, payload: { query: document, variables } });
      told.set(`${query} ${JSON.stringify(variables)}`, body);
    }
  }
  const { body } = await server().inject({ url: `/exports/people?programme=${world.ids.programme}`, ...(viewer && { headers: { cookie: viewer.cookie } }) });
  return told.set('the people export', body);
}

/** Staff see the address of those whose programme they run, and in its table the employer, whatever the audience: neither is hidden from them. */
const tellable = (viewer: string, question: string, answer: string | undefined): string | undefined =>
  (viewer === 'staff' ? answer?.replaceAll(question === 'the people export' ? /(alpha|bravo|none)@example\.org|Alpha House|Bravo House/g : /(alpha|bravo|none)@example\.org/g, '') : answer);

/** For each audience those who stand just beyond it; whoever is blocked stands beyond all. */
const beyond = { 0: ['friend'], 1: ['mate'], 2: ['member', 'staff', 'guest'], 3: ['anonymous', 'blocked'] } as const;

test.each([0, 1, 2, 3] as const)('what is hidden at audience %s is neither told nor inferable', async audience => {
  const first = new Map<string, Map<string, string>>();
  for (const hidden of audience === 2 ? [alpha, null, bravo] : [alpha, null]) {
    await become(hidden, audience);
    for (const viewer of hidden === bravo ? ['member'] as const : beyond[audience]) {
      const told = await answers(world.viewers[viewer] ?? null);
      const before = first.get(viewer);
      if (!before) first.set(viewer, told);
      else for (const [question, answer] of told) expect({ viewer, question, answer: tellable(viewer, question, answer) }).toEqual({ viewer, question, answer: tellable(viewer, question, before.get(question)) });
    }
  }
}, 60_000);

test('whom it is meant for is told every value, by every door there is', async () => {
  const differing = new Set<string>();
  await become(alpha, 3);
  const before = await answers(world.viewers['member'] ?? null);
  const profile = before.get(`member ${JSON.stringify({ id: world.target.id })}`) ?? '';
  for (const value of ['alphaword', 'alpharole', 'alphaplace', '"en"', 'alphalink', 'alpha skill', 'MENTORING', 'alpha@example.org', '/avatars/', 'Alpha House']) expect(profile).toContain(value);
  await become(bravo, 3);
  for (const [question, answer] of await answers(world.viewers['member'] ?? null)) if (answer !== before.get(question)) differing.add(question.split(' ')[0] ?? '');
  expect([...differing]).toEqual(expect.arrayContaining(['member', 'people', 'worthMeeting', 'network', 'roomPeople', 'idea', 'conventionPeople', 'cohort', 'peopleFacets', 'similarPeople', 'search']));
}, 30_000);
