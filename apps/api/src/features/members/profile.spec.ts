import { expect, test } from '@jest/globals';
import { AddOrganisationDocument, FindSkillsDocument, MemberDocument, MyProfileDocument, MyProfileSeenByDocument, PeopleDocument, UpdateProfileDocument } from '@cohortium/schema';
import sharp from 'sharp';
import { as, make, server, type Person } from '../../../test/index.ts';

const picture = (): Promise<Buffer> => sharp({ create: { width: 300, height: 200, channels: 3, background: '#0B5E66' } }).withExif({ IFD0: { Copyright: 'secret place' } }).jpeg().toBuffer();

async function sendPicture(person: Person, content: Buffer, crop = { left: '0', top: '0', width: '0.5', height: '1' }) {
  const form = new FormData();
  for (const [field, share] of Object.entries(crop)) form.set(field, share);
  form.set('picture', new Blob([new Uint8Array(content)]), 'me.jpg');
  const request = new Request('http://localhost/avatars', { method: 'POST', body: form });
  return server().inject({ method: 'POST', url: '/avatars', headers: { 'content-type': request.headers.get('content-type') ?? '', cookie: person.cookie }, payload: Buffer.from(await request.arrayBuffer()) });
}
const fetchPicture = (person: Person, url: string) => server().inject({ url: `${url}?size=100`, headers: { cookie: person.cookie } });

test('a first profile is set up in one step', async () => {
  const { ana } = await make.cohort('ana');
  const [design, law] = [await make.skill('service-design'), await make.skill('public-law')];
  const { addOrganisation: employer } = await as(ana).run(AddOrganisationDocument, { input: { name: 'City of Sails', sector: 'LOCAL_GOVERNMENT' } });
  const { updateProfile: mine } = await as(ana).run(UpdateProfileDocument, {
    input: { version: 1, headline: '  Makes   forms short ', organisationId: employer.id, roleTitle: 'Director', offers: [{ skillId: design, note: 'workshops' }], needs: [{ skillId: law }], openTo: ['MENTORING'], complete: true },
  });
  expect(mine).toMatchObject({ headline: 'Makes forms short', sector: 'LOCAL_GOVERNMENT', organisation: { name: 'City of Sails' }, roleTitle: 'Director', offers: [{ note: 'workshops', skill: { id: design } }], openTo: ['MENTORING'], version: 2 });
  expect(mine.profileCompletedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test('an employer of the same name is not doubled', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const add = (person: Person, name: string) => as(person).run(AddOrganisationDocument, { input: { name, sector: 'NON_PROFIT' } });
  const [one, other] = await Promise.all([add(ana, 'Égalité pour tous'), add(ben, 'egalite  POUR tous')]);
  expect(one.addOrganisation.id).toBe(other.addOrganisation.id);
});

test('a second window cannot overwrite the first', async () => {
  const { ana } = await make.cohort('ana');
  await as(ana).run(UpdateProfileDocument, { input: { version: 1, headline: 'First' } });
  expect(await as(ana).refused(UpdateProfileDocument, { input: { version: 1, headline: 'Second' } })).toMatchObject({ code: 'CONFLICT', reason: 'people:error.profileChanged' });
  expect(await as(ana).run(MyProfileDocument)).toMatchObject({ viewer: { profile: { headline: 'First' } } });
});

test.each([
  ['NUL', { name: 'Ana\u0000' }, 'name', 'common:error.textControl'],
  ['a lone surrogate', { headline: 'x\uD800' }, 'headline', 'common:error.textBroken'],
  ['only zero-width', { name: '\u200B\u2060' }, 'name', 'common:error.textBlank'],
  ['too long', { headline: 'x'.repeat(141) }, 'headline', 'common:error.textTooLong'],
  ['script address', { links: [{ label: 'me', url: 'javascript:alert(1)' }] }, 'links.0.url', 'common:error.webAddress'],
  ['unknown skill', { offers: [{ skillId: '01890000-0000-7000-8000-000000000000' }] }, 'offers', 'people:error.unknownSkill'],
  ['malformed employer', { organisationId: 'nonsense' }, 'organisationId', 'common:error.unknownId'],
])('%s is refused at its field', async (_, change, path, reason) => {
  const { ana } = await make.cohort('ana');
  expect(await as(ana).refused(UpdateProfileDocument, { input: { version: 1, ...change } })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path, reason }] });
});

test('unknown, malformed and blocked members answer alike', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  await make.block(ben, ana);
  const answers = await Promise.all(['01890000-0000-7000-8000-000000000000', 'x', '', '\u0000', ben.id].map(id => as(ana).refused(MemberDocument, { id })));
  expect(new Set(answers.map(answer => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify({ code: 'NOT_FOUND', reason: 'common:error.notFound', args: {} })]));
});

test('each field answers to its audience, and "seen by" shows just that', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const [stranger, friend] = [await make.person('Stranger'), await make.person('Friend')];
  await make.connect(ana, friend);
  await as(ana).run(UpdateProfileDocument, { input: { version: 1, headline: 'h', bio: 'b', place: 'p', audiences: { headline: 'CONNECTIONS', bio: 'COHORTS', place: 'ONLY_ME' } } });
  const seen = async (reader: Person) => {
    const { member } = await as(reader).run(MemberDocument, { id: ana.id });
    return [member.headline, member.bio, member.place, member.email];
  };
  expect(await seen(stranger)).toEqual([null, null, null, null]);
  expect(await seen(ben)).toEqual([null, 'b', null, null]);
  expect(await seen(friend)).toEqual(['h', 'b', null, ana.email]);
  expect(await seen(ana)).toEqual(['h', 'b', 'p', ana.email]);
  for (const [audience, reader] of [['MEMBERS', stranger], ['COHORTS', ben], ['CONNECTIONS', friend]] as const) {
    const { myProfileSeenBy: shown } = await as(ana).run(MyProfileSeenByDocument, { audience });
    expect([shown.headline, shown.bio, shown.place, shown.email]).toEqual(await seen(reader));
  }
});

test('staff see the address of people in their programme, and of no others', async () => {
  const { ana, programme } = await make.cohort('ana');
  const other = await make.cohort('zoe');
  const staff = await make.person('Staff', { roles: { [programme.id]: 'STAFF' } });
  expect((await as(staff).run(MemberDocument, { id: ana.id })).member.email).toBe(ana.email);
  expect((await as(staff).run(MemberDocument, { id: other.zoe.id })).member.email).toBeNull();
});

test('skills are found by alias and in the reader\'s language', async () => {
  const { ana } = await make.cohort('ana');
  const reader = await make.person('קוראת', { locale: 'he' });
  await make.skill('user-research', ['UX', 'מחקר משתמשים']);
  const { skills } = await as(reader).run(FindSkillsDocument, { text: 'משתמש' });
  expect(skills).toMatchObject([{ key: 'user-research', name: 'user research בעברית' }]);
  expect((await as(ana).run(FindSkillsDocument, { text: 'ux' })).skills[0]?.key).toBe('user-research');
});

test('search finds words without accents, points or final letters', async () => {
  const { ana } = await make.cohort('ana');
  await make.person('José Ñuñez');
  await make.person('שָׁלוֹם כהן');
  const find = async (text: string) => (await as(ana).run(PeopleDocument, { filter: { text } })).people.nodes.map(node => node.name);
  expect(await find('jose nunez')).toEqual(['José Ñuñez']);
  expect(await find('שלום')).toEqual(['שָׁלוֹם כהן']);
  expect(await find("%_'; -- ")).toHaveLength((await find('')).length);
});

test('a name is found in its other script, too', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  await as(ben).run(UpdateProfileDocument, { input: { version: 1, name: 'בן־ציון', alsoNamed: 'Bentzion' } });
  expect((await as(ana).run(PeopleDocument, { filter: { text: 'bentz' } })).people.nodes.map(node => node.id)).toEqual([ben.id]);
  expect((await as(ana).run(MemberDocument, { id: ben.id })).member.alsoNamed).toBe('Bentzion');
});

test('a picture is cut, re-encoded and shown to its audience', async () => {
  const { ana, ben } = await make.cohort('ana', 'ben');
  const stranger = await make.person('Stranger');
  const { url } = (await sendPicture(ana, await picture())).json<{ url: string }>();
  const fetched = await fetchPicture(ben, url);
  expect(fetched.headers).toMatchObject({ 'content-type': 'image/webp' });
  const kept = await sharp(fetched.rawPayload).metadata();
  expect(kept).toMatchObject({ format: 'webp', width: 128, height: 128 });
  expect(kept.exif).toBeUndefined();
  await as(ana).run(UpdateProfileDocument, { input: { version: 1, audiences: { avatar: 'COHORTS' } } });
  expect((await fetchPicture(stranger, url)).statusCode).toBe(404);
  expect((await as(stranger).run(MemberDocument, { id: ana.id })).member.avatarUrl).toBeNull();
  expect((await fetchPicture(ben, url)).statusCode).toBe(200);
});

test('what is no picture is refused by name', async () => {
  const { ana } = await make.cohort('ana');
  const refused = await sendPicture(ana, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'));
  expect(refused.statusCode).toBe(400);
  expect(refused.json()).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'picture', reason: 'people:error.picture' }] });
});

test('a picture that breaks off on the way is refused, not a fault of ours', async () => {
  const { ana } = await make.cohort('ana');
  const payload = '--b\r\nContent-Disposition: form-data; name="picture"; filename="me.jpg"\r\n\r\nhalf of';
  const refused = await server().inject({ method: 'POST', url: '/avatars', headers: { 'content-type': 'multipart/form-data; boundary=b', cookie: ana.cookie }, payload });
  expect([refused.statusCode, refused.json()]).toMatchObject([400, { code: 'BAD_INPUT', fields: [{ path: 'picture' }] }]);
});
