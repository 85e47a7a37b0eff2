import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { roomHighlight, type HighlightKind, type RoomHighlight, type RoomItem } from '@cohortium/contract';
import { RoomDocument, RoomItemsDocument } from '@cohortium/schema';
import { as, connect, database, make, server, type Line, type Person } from '../../../../test/index.ts';
import { RoomService } from '../index.ts';

const names = ['ana', 'ben', 'rapporteur', 'mod'] as const;
/** A room with two members, its rapporteur and its moderator, all of them in it. */
async function world() {
  const people = await make.cohort(...names);
  const roomId = await make.room([people.ana, people.ben]);
  await grant(roomId, people.rapporteur, 'RAPPORTEUR');
  await grant(roomId, people.mod, 'MODERATOR');
  const lines = Object.fromEntries(await Promise.all(names.map(async name => [name, await enter(people[name], roomId)] as const))) as Record<(typeof names)[number], Line>;
  return { ...people, roomId, lines };
}
const grant = (roomId: string, person: Person, role: 'READER' | 'RAPPORTEUR' | 'MODERATOR') => database().transaction(tx => server().get(RoomService).grant(tx, roomId, [person.id], role, `test:${role}`));
const close = (roomId: string) => database().transaction(tx => server().get(RoomService).setState(tx, roomId, 'CLOSED'));
async function enter(person: Person, roomId: string): Promise<Line> {
  const line = await connect(person);
  await line.say('room:enter', { roomId });
  return line;
}
const post = async (line: Line, roomId: string, body: string) => (await line.say('room:post', { roomId, clientId: randomUUID(), body })).id;
const marking = (roomId: string, id: string, as: HighlightKind = 'DECISION') => ({ roomId, clientId: randomUUID(), about: { kind: 'MESSAGE' as const, id }, as });
const deciding = (roomId: string, highlightId: string, accept: boolean) => ({ roomId, clientId: randomUUID(), highlightId, accept });
const withdrawing = (roomId: string, highlightId: string) => ({ roomId, clientId: randomUUID(), highlightId });
const highlightsIn = (items: readonly unknown[]): RoomHighlight[] => items.filter(item => (item as RoomItem).kind === 'HIGHLIGHT' && !(item as RoomItem).hidden).map(item => roomHighlight.parse(item));
const seenBy = async (person: Person, roomId: string) => highlightsIn((await as(person).run(RoomItemsDocument, { roomId, after: 0 })).roomItems.items);

test('a rapporteur marks a message at once: everyone hears what, by whom and when, and a member\'s suggestion waits', async () => {
  const { ana, ben, rapporteur, roomId, lines } = await world();
  const decision = await post(lines.ana, roomId, 'We meet in May.');
  const point = await post(lines.ben, roomId, 'Nine benches today, two last year.');
  const done = await lines.rapporteur.say('room:mark', marking(roomId, decision));
  await lines.ana.say('room:mark', marking(roomId, point, 'KEY_POINT'));
  const frame = await lines.ben.hear('room:frame', ({ items }) => highlightsIn(items).some(({ id }) => id === done.id));
  expect(highlightsIn(frame.items).filter(({ id }) => id === done.id)).toEqual([{
    kind: 'HIGHLIGHT', id: done.id, revision: done.revision, as: 'DECISION', state: 'MARKED', by: rapporteur.id, at: expect.any(String), decidedBy: null, decidedAt: null,
    about: { kind: 'MESSAGE', id: decision, seq: 1, authorId: ana.id, text: 'We meet in May.', lang: 'en', at: expect.any(String) },
  }]);
  expect(await seenBy(ben, roomId)).toMatchObject([{ id: done.id, state: 'MARKED' }, { state: 'SUGGESTED', by: ana.id, as: 'KEY_POINT', about: { id: point, seq: 2 } }]);
  const abilities = async (person: Person) => (await as(person).run(RoomDocument, { id: roomId })).room.viewerCan;
  expect([await abilities(ana), await abilities(rapporteur)]).toMatchObject([{ post: true, mark: false, moderate: false }, { post: true, mark: true, moderate: false }]);
});

test('a suggestion is decided once, whoever decides at once; marking what was suggested accepts it, and what was declined is not suggested again', async () => {
  const { ana, mod, roomId, lines } = await world();
  const id = await post(lines.ana, roomId, 'Who will call the council?');
  const suggested = await lines.ana.say('room:mark', marking(roomId, id, 'COMMITMENT'));
  expect(await lines.ben.say('room:mark', marking(roomId, id, 'COMMITMENT'))).toEqual(suggested);
  expect(await lines.ana.refused('room:decide-highlight', deciding(roomId, suggested.id, true))).toMatchObject({ code: 'FORBIDDEN' });
  const both = await Promise.allSettled([lines.rapporteur.say('room:decide-highlight', deciding(roomId, suggested.id, false)), lines.mod.say('room:decide-highlight', deciding(roomId, suggested.id, true))]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const [{ state } = { state: '' }] = await seenBy(mod, roomId);
  expect(both[0].status === 'fulfilled' ? 'DECLINED' : 'MARKED').toBe(state);

  const second = await lines.ana.say('room:mark', marking(roomId, id, 'QUESTION_TO_TAKE_ALONG'));
  await lines.mod.say('room:decide-highlight', deciding(roomId, second.id, false));
  expect(await lines.ben.refused('room:mark', marking(roomId, id, 'QUESTION_TO_TAKE_ALONG'))).toMatchObject({ code: 'CONFLICT', reason: 'rooms:highlight.error.decidedBefore' });
  const third = await lines.ben.say('room:mark', marking(roomId, id, 'DECISION'));
  expect(await lines.mod.say('room:mark', marking(roomId, id, 'DECISION'))).toMatchObject({ id: third.id });
  expect((await seenBy(ana, roomId)).find(highlight => highlight.id === third.id)).toMatchObject({ state: 'MARKED', decidedBy: mod.id });
});

test('what was declined is between who suggested it and who moderates', async () => {
  const { ana, ben, mod, roomId, lines } = await world();
  const id = await post(lines.ben, roomId, 'Lunch is late.');
  const suggested = await lines.ana.say('room:mark', marking(roomId, id));
  const declined = await lines.mod.say('room:decide-highlight', deciding(roomId, suggested.id, false));
  const heard = async (line: Line) => (await line.hear('room:frame', ({ to }) => to.revision === declined.revision)).items.filter(({ revision }) => revision === declined.revision);
  expect(await heard(lines.ben)).toEqual([{ kind: 'HIGHLIGHT', id: suggested.id, revision: declined.revision, hidden: true }]);
  expect([highlightsIn(await heard(lines.ana)), highlightsIn(await heard(lines.mod))]).toMatchObject([[{ state: 'DECLINED' }], [{ state: 'DECLINED' }]]);
  expect([await seenBy(ben, roomId), await seenBy(ana, roomId), await seenBy(mod, roomId)]).toMatchObject([[], [{ state: 'DECLINED' }], [{ state: 'DECLINED' }]]);
});

test('a mark taken back leaves its trace; a member takes back only a suggestion of their own', async () => {
  const { mod, ana, roomId, lines } = await world();
  const id = await post(lines.ana, roomId, 'We open in June.');
  const marked = await lines.mod.say('room:mark', marking(roomId, id));
  expect(await lines.ana.refused('room:withdraw-highlight', withdrawing(roomId, marked.id))).toMatchObject({ code: 'FORBIDDEN' });
  const clientId = randomUUID();
  const taken = await lines.rapporteur.say('room:withdraw-highlight', { ...withdrawing(roomId, marked.id), clientId });
  expect(await lines.rapporteur.say('room:withdraw-highlight', { ...withdrawing(roomId, marked.id), clientId })).toEqual(taken);
  const own = await lines.ana.say('room:mark', marking(roomId, id, 'KEY_POINT'));
  expect(await lines.ben.refused('room:withdraw-highlight', withdrawing(roomId, own.id))).toMatchObject({ code: 'FORBIDDEN' });
  await lines.ana.say('room:withdraw-highlight', withdrawing(roomId, own.id));
  const again = await lines.mod.say('room:mark', marking(roomId, id));
  expect(again.id).not.toBe(marked.id);
  expect((await seenBy(mod, roomId)).map(({ id: which, state }) => [which, state])).toEqual([[marked.id, 'WITHDRAWN'], [own.id, 'WITHDRAWN'], [again.id, 'MARKED']]);
  expect((await seenBy(ana, roomId))[0]).toMatchObject({ by: mod.id, decidedBy: expect.any(String), decidedAt: expect.any(String) });
});

test('a closed room is still marked by who writes its report, and by nobody else; a reader suggests nothing', async () => {
  const { roomId, lines } = await world();
  const reader = await make.person('reader');
  await grant(roomId, reader, 'READER');
  const readers = await enter(reader, roomId);
  const id = await post(lines.ana, roomId, 'The last word.');
  expect(await readers.refused('room:mark', marking(roomId, id))).toMatchObject({ code: 'FORBIDDEN', reason: 'rooms:error.readOnly' });
  await close(roomId);
  expect(await lines.ana.refused('room:mark', marking(roomId, id))).toMatchObject({ code: 'FORBIDDEN', reason: 'rooms:error.closed' });
  expect(await lines.rapporteur.say('room:mark', marking(roomId, id))).toMatchObject({ revision: 1 });
  const outsiders = await connect(await make.person('outsider'));
  expect(await outsiders.refused('room:mark', marking(roomId, id))).toMatchObject({ code: 'NOT_FOUND' });
});

test('across a block neither marks the other\'s words nor learns who marked', async () => {
  const { ana, ben, rapporteur, roomId, lines } = await world();
  await make.block(ben, rapporteur);
  await make.block(ana, ben);
  const bens = await post(lines.ben, roomId, 'Said by Ben.');
  const anas = await post(lines.ana, roomId, 'Said by Ana.');
  expect(await lines.rapporteur.refused('room:mark', marking(roomId, bens))).toMatchObject({ code: 'NOT_FOUND' });
  const byModerator = await lines.mod.say('room:mark', marking(roomId, bens));
  expect(await lines.rapporteur.refused('room:withdraw-highlight', withdrawing(roomId, byModerator.id))).toMatchObject({ code: 'NOT_FOUND' });
  const mods = await post(lines.mod, roomId, 'Said by the moderator.');
  await lines.rapporteur.say('room:mark', marking(roomId, mods));
  await lines.rapporteur.say('room:mark', marking(roomId, anas));
  await Promise.all(names.map(name => lines[name].hear('room:frame', ({ to }) => to.revision === 3)));
  const inFrames = (line: Line) => highlightsIn(line.heard('room:frame').flatMap(({ items }) => items));
  for (const seen of [inFrames(lines.ben), await seenBy(ben, roomId)]) expect(seen).toMatchObject([{ about: { id: bens } }, { about: { id: mods }, by: null }]);
  for (const seen of [inFrames(lines.ana), await seenBy(ana, roomId)]) expect(seen).toMatchObject([{ about: { id: mods }, by: rapporteur.id }, { about: { id: anas } }]);
});

test('what is edited is told anew, and what is deleted keeps no word in what was marked', async () => {
  const { ana, roomId, lines } = await world();
  const id = await post(lines.ana, roomId, 'We meet in March.');
  await lines.mod.say('room:mark', marking(roomId, id));
  await lines.ana.say('room:edit', { roomId, clientId: randomUUID(), messageId: id, body: 'We meet in May.' });
  const edited = await lines.ben.hear('room:frame', ({ to }) => to.revision === 3);
  expect(edited.messages.at(-1)).toMatchObject({ id, body: 'We meet in May.' });
  expect(edited.items.at(-1)).toMatchObject({ about: { text: 'We meet in May.' } });
  await lines.ana.say('room:delete', { roomId, clientId: randomUUID(), messageId: id });
  const deleted = await lines.ben.hear('room:frame', ({ to }) => to.revision === 5);
  expect(deleted.items.at(-1)).toMatchObject({ kind: 'HIGHLIGHT', about: { id, text: '' } });
  expect(JSON.stringify(await seenBy(ana, roomId))).not.toContain('May');
  expect(await lines.mod.refused('room:mark', marking(roomId, id, 'KEY_POINT'))).toMatchObject({ code: 'NOT_FOUND' });
});

test('nobody fills the list of those who decide', async () => {
  const { roomId, lines } = await world();
  for (let n = 0; n < 20; n += 1) await lines.ana.say('room:mark', marking(roomId, await post(lines.ben, roomId, `Point ${n}`)));
  const one = await post(lines.ben, roomId, 'One more');
  expect(await lines.ana.refused('room:mark', marking(roomId, one))).toMatchObject({ code: 'RATE_LIMITED', reason: 'rooms:highlight.error.tooManyWaiting' });
  await lines.ben.say('room:mark', marking(roomId, one));
});

test('a question is marked like a message: asked anonymously it names nobody, and withdrawn it keeps no word', async () => {
  const { ana, ben, rapporteur, roomId, lines } = await world();
  const ask = async (line: Line, text: string, isAnonymous: boolean) => (await line.say('room:ask', { roomId, clientId: randomUUID(), text, isAnonymous })).id;
  const about = (id: string) => ({ ...marking(roomId, id, 'QUESTION_TO_TAKE_ALONG'), about: { kind: 'QUESTION' as const, id } });
  const secret = await ask(lines.ana, 'Who pays for the bench?', true);
  const open = await ask(lines.ben, 'Who sweeps below it?', false);
  await lines.rapporteur.say('room:mark', about(secret));
  await lines.mod.say('room:mark', about(open));
  expect(await seenBy(rapporteur, roomId)).toMatchObject([{ about: { kind: 'QUESTION', id: secret, authorId: null, text: 'Who pays for the bench?', seq: null } }, { about: { id: open, authorId: ben.id } }]);
  expect(JSON.stringify(await seenBy(rapporteur, roomId))).not.toContain(ana.id);
  await make.block(rapporteur, ana);
  await make.block(rapporteur, ben);
  expect(await seenBy(rapporteur, roomId)).toMatchObject([{ about: { id: secret } }]);
  expect(await lines.rapporteur.refused('room:mark', { ...about(open), as: 'KEY_POINT' })).toMatchObject({ code: 'NOT_FOUND' });
  const withdrawn = await lines.ana.say('room:question-withdraw', { roomId, clientId: randomUUID(), questionId: secret });
  const frame = await lines.mod.hear('room:frame', ({ to }) => to.revision > withdrawn.revision);
  expect(frame.items.find(({ kind }) => kind === 'HIGHLIGHT')).toMatchObject({ about: { id: secret, text: '' } });
});
