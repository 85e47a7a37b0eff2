import { audienceFields, audiences, type Audience, type AudienceField } from '@cohortium/contract';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { AllowPublicFieldsDocument, AuditLogDocument, MemberDocument, MyProfileDocument, PublicProfileDocument, UpdateProfileDocument } from '@cohortium/schema';
import sharp from 'sharp';
import { as, asAnonymous, database, make, server, type Person } from '../../../test/index.ts';
import { sql } from '../../kernel/database/sql.ts';

interface Place {
  ana: Person;
  staff: Person;
  programmeId: string;
}
const allow = (place: Place, allowed: boolean) => as(place.staff).run(AllowPublicFieldsDocument, { programmeId: place.programmeId, allowed });
const version = async (person: Person): Promise<number> => (await as(person).run(MyProfileDocument)).viewer?.profile?.version ?? 0;
const mark = async (person: Person, chosen: Partial<Record<AudienceField, Audience>>) => as(person).run(UpdateProfileDocument, { input: { version: await version(person), audiences: chosen } });
const visitorsSee = async (person: Person) => (await asAnonymous().run(PublicProfileDocument, { id: person.id })).publicProfile;
const nobodyThere = { code: 'NOT_FOUND', reason: 'common:error.notFound', args: {} };

/** A member with every field filled, in a programme with staff. */
async function place(): Promise<Place> {
  const { ana, programme } = await make.cohort('ana');
  const staff = await make.person('Staff', { roles: { [programme.id]: 'STAFF' } });
  const organisationId = await make.organisation('City of Sails', 'LOCAL_GOVERNMENT');
  const [offer, need] = [await make.skill('service-design'), await make.skill('public-law')];
  await as(ana).run(UpdateProfileDocument, { input: {
    version: 1, headline: 'Keeper of lighthouses', bio: 'Bio', place: 'Haifa', languages: ['he'], links: [{ label: 'Me', url: 'https://example.org/me' }], openTo: ['MENTORING'], organisationId, roleTitle: 'Director',
    offers: [{ skillId: offer, note: 'workshops' }], needs: [{ skillId: need, note: '' }],
  } });
  const form = new FormData();
  for (const [field, share] of Object.entries({ left: '0', top: '0', width: '1', height: '1' })) form.set(field, share);
  form.set('picture', new Blob([new Uint8Array(await sharp({ create: { width: 80, height: 80, channels: 3, background: '#0B5E66' } }).png().toBuffer())]), 'me.png');
  const request = new Request('http://localhost/avatars', { method: 'POST', body: form });
  await server().inject({ method: 'POST', url: '/avatars', headers: { 'content-type': request.headers.get('content-type') ?? '', cookie: ana.cookie }, payload: Buffer.from(await request.arrayBuffer()) });
  return { ana, staff, programmeId: programme.id };
}

/** What each field brings to a visitor. */
const brings: Record<AudienceField, string[]> = {
  headline: ['headline'], role: ['roleTitle', 'organisation'], place: ['place'], languages: ['languages'], bio: ['bio'], links: ['links'], offers: ['offers'], needs: ['needs'], openTo: ['openTo'], email: ['email'], avatar: ['avatarUrl'],
};
const filled = (profile: object): string[] => Object.entries(profile).filter(([name, value]) => !['id', 'name', 'lang'].includes(name) && value !== null && !(Array.isArray(value) && value.length === 0)).map(([name]) => name);

describe('where staff allow it', () => {
  let world: Place;
  beforeAll(async () => {
    world = await place();
    await allow(world, true);
  });

  test.each(audienceFields.flatMap(field => audiences.map(audience => [field, audience] as const)))('%s marked %s', async (field, audience) => {
    const rest = Object.fromEntries(audienceFields.map(other => [other, 'MEMBERS' as const]));
    await mark(world.ana, { ...rest, [field]: audience });
    if (audience !== 'PUBLIC') return expect(await asAnonymous().refused(PublicProfileDocument, { id: world.ana.id })).toEqual(nobodyThere);
    const seen = await visitorsSee(world.ana);
    expect(seen.name).toBe('ana');
    expect(filled(seen).toSorted()).toEqual(brings[field].toSorted());
  });

  test('the picture is served to visitors only while it is public', async () => {
    await mark(world.ana, { headline: 'PUBLIC', avatar: 'PUBLIC' });
    const { avatarUrl } = await visitorsSee(world.ana);
    const fetched = async () => (await server().inject({ url: `${avatarUrl}?size=64` })).statusCode;
    expect(await fetched()).toBe(200);
    await mark(world.ana, { avatar: 'MEMBERS' });
    expect([await fetched(), (await visitorsSee(world.ana)).avatarUrl]).toEqual([404, null]);
  });

  test('a visitor reaches nothing but the public profile', async () => {
    await mark(world.ana, { headline: 'PUBLIC' });
    expect(await asAnonymous().refused(MemberDocument, { id: world.ana.id })).toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const hidden of ['cohorts { id }', 'sector', 'tie { state }', 'ideas { id }', 'audiences { bio }', 'organisation { id }']) {
      const answer = await server().inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: { query: `{ publicProfile(id: "${world.ana.id}") { ${hidden} } }` } });
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
    }
  });
});

test('until staff allow it the choice is refused at its field, and is told to nobody but oneself', async () => {
  const world = await place();
  expect(await as(world.ana).refused(UpdateProfileDocument, { input: { version: 2, audiences: { bio: 'PUBLIC', place: 'COHORTS' } } })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'audiences.bio', reason: 'people:error.publicNotAllowed' }] });
  const may = async () => (await as(world.ana).run(MyProfileDocument)).viewer?.profile?.mayBePublic;
  expect(await may()).toBe(false);
  await allow(world, true);
  expect(await may()).toBe(true);
  await mark(world.ana, { bio: 'PUBLIC' });
  expect((await visitorsSee(world.ana)).bio).toBe('Bio');
});

test('switched off, nothing is shown any more; switched on again, nothing comes back by itself', async () => {
  const world = await place();
  await allow(world, true);
  await mark(world.ana, { bio: 'PUBLIC', offers: 'PUBLIC', headline: 'CONNECTIONS' });
  await allow(world, false);
  expect(await asAnonymous().refused(PublicProfileDocument, { id: world.ana.id })).toEqual(nobodyThere);
  const own = (await as(world.ana).run(MyProfileDocument)).viewer?.profile?.audiences;
  expect(own).toMatchObject({ bio: 'MEMBERS', offers: 'MEMBERS', headline: 'CONNECTIONS' });
  await allow(world, true);
  expect(await asAnonymous().refused(PublicProfileDocument, { id: world.ana.id })).toEqual(nobodyThere);
  const { auditLog } = await as(world.staff).run(AuditLogDocument, { programmeId: world.programmeId });
  expect(auditLog.nodes.map(({ act }) => act)).toEqual(['PUBLIC_FIELDS_ALLOWED', 'PUBLIC_FIELDS_FORBIDDEN', 'PUBLIC_FIELDS_ALLOWED']);
});

test('one programme that allows it is enough; a place that has ended is none', async () => {
  const [world, other] = [await place(), await place()];
  const cohortId = (await database().one<{ id: string }>(sql`select id from cohort where programme_id = ${other.programmeId}`))?.id ?? '';
  await database().query(sql`insert into cohort_membership (cohort_id, member_id) values (${cohortId}, ${world.ana.id})`);
  await allow(world, true);
  await allow(other, true);
  await mark(world.ana, { bio: 'PUBLIC' });
  await allow(world, false);
  expect((await visitorsSee(world.ana)).bio).toBe('Bio');
  await database().query(sql`update cohort_membership set ended_at = now() where cohort_id = ${cohortId} and member_id = ${world.ana.id}`);
  expect(await asAnonymous().refused(PublicProfileDocument, { id: world.ana.id })).toEqual(nobodyThere);
});

test('staff of the programme and admins decide it; for visitors unknown, malformed, hidden and left members are alike', async () => {
  const world = await place();
  const elsewhere = await make.person('Elsewhere', { roles: { [await make.programme()]: 'STAFF' } });
  for (const person of [world.ana, elsewhere, await make.person('Guest', { isGuest: true })]) expect(await as(person).refused(AllowPublicFieldsDocument, { programmeId: world.programmeId, allowed: true })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await asAnonymous().refused(AllowPublicFieldsDocument, { programmeId: world.programmeId, allowed: true })).toMatchObject({ code: 'UNAUTHENTICATED' });
  await as(await make.person('Admin', { isAdmin: true })).run(AllowPublicFieldsDocument, { programmeId: world.programmeId, allowed: true });
  await mark(world.ana, { bio: 'PUBLIC' });
  await database().query(sql`update member set left_at = now() where id = ${world.ana.id}`);
  for (const id of [world.ana.id, world.staff.id, '01890000-0000-7000-8000-000000000000', 'x', '', '\0']) expect(await asAnonymous().refused(PublicProfileDocument, { id })).toEqual(nobodyThere);
});
