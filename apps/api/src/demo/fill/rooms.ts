import { createHash } from 'node:crypto';
import type { Attendance, SessionRole } from '@cohortium/contract';
import { conversations, conventions, ideas, members, programmes } from '../content/index.ts';
import type { ConversationContent, Line, RoomOf } from '../content/types.ts';
import { cohortName } from './programmes.ts';
import type { Row, World } from './world.ts';

const placeOf = { onsite: 'ONSITE', remote: 'REMOTE' } as const;
type Role = 'MEMBER' | 'RAPPORTEUR' | 'MODERATOR';
interface Grant {
  room: string;
  member: string;
  via: string;
  role: Role;
  place?: Attendance;
}

const roleIn = (role: SessionRole): Role => (role.endsWith('MODERATOR') ? 'MODERATOR' : role === 'RAPPORTEUR' ? 'RAPPORTEUR' : 'MEMBER');

/** The name by which the room's id is made; every lounge, session, idea and pair with a conversation has one room. */
export const roomKey = (room: RoomOf): string => ('pair' in room ? `pair:${room.pair.toSorted().join(' ')}` : 'lounge' in room ? `lounge:${room.lounge}` : 'session' in room ? `session:${room.session}` : `idea:${room.idea}`);

function languageOf(line: Line): string {
  if (/\p{Script=Hebrew}/u.test(line.text)) return 'he';
  if (/\p{Script=Arabic}/u.test(line.text)) return 'ar';
  const author = members.find(member => member.slug === line.by);
  return author?.lang === 'fr' && /[éèàùçêô]|’(?:[aeiouéê])|\b(?:le|la|les|des|une?|nous|je|et|tu)\b/iu.test(line.text) ? 'fr' : 'en';
}

/** The id of a conversation's line, counted from 0. */
export const messageId = (world: World, room: RoomOf, at: number): string => world.id('message', `${roomKey(room)} ${at}`);

/** The place of the line of a room that begins so. */
export function lineIn(room: RoomOf, beginning: string): { conversation: ConversationContent; at: number } {
  const conversation = conversations.find(one => roomKey(one.room) === roomKey(room));
  const at = conversation?.lines.findIndex(line => line.text.startsWith(beginning)) ?? -1;
  if (!conversation || at < 0) throw new Error(`No line of ${roomKey(room)} begins with “${beginning}”`);
  return { conversation, at };
}

/** The times of a conversation's lines: uneven, in order, the last one when the content says. */
export function times(world: World, { lines, pace, endedMinutesAgo, room }: ConversationContent): Date[] {
  const gaps = lines.map((line, at) => (at === lines.length - 1 ? 0 : pace * (0.3 + 1.4 * world.chance(`${roomKey(room)} ${at} ${line.by}`))));
  let ago = endedMinutesAgo;
  return gaps.reverse().map(gap => world.minutesAgo((ago += gap))).reverse();
}

/** The line that a line answers, through all answers between. */
function rootOf(lines: readonly Line[], at: number): number {
  const back = lines[at]?.back;
  return back === undefined ? at : rootOf(lines, at - back);
}

function messages(world: World, conversation: ConversationContent): Row[] {
  const key = roomKey(conversation.room);
  const written = times(world, conversation);
  return conversation.lines.map((line, at) => ({
    id: messageId(world, conversation.room, at), room_id: world.id('room', key), seq: at + 1, author_id: world.id('account', line.by), client_id: crypto.randomUUID(),
    body_hash: `\\x${createHash('sha256').update(line.text).digest('hex')}`, body: line.text, lang: languageOf(line),
    reply_to_id: line.back === undefined ? null : messageId(world, conversation.room, at - line.back), root_id: line.back === undefined ? null : messageId(world, conversation.room, rootOf(conversation.lines, at)),
    is_aside: line.aside ?? false, created_at: written[at],
  }));
}

/** Who write to each other. */
const pairs = () => conversations.flatMap(({ room }) => ('pair' in room ? [room.pair] : []));

function conversationRows(world: World): Row[] {
  return pairs().map(pair => {
    const [a, b] = pair.map(person => world.id('account', person)).toSorted();
    const key = roomKey({ pair });
    return { id: world.id('conversation', key), a_id: a, b_id: b, room_id: world.id('room', key), opened_by: world.id('account', pair[0]), opened_at: world.daysAgo(60, key) };
  });
}

function rooms(world: World): Row[] {
  const lounges = programmes.flatMap(programme => programme.cohorts).map(({ slug }) => ({ key: roomKey({ lounge: slug }), kind: 'LOUNGE', host_kind: 'COHORT', host_id: world.id('cohort', slug), title: cohortName(world, slug) }));
  const sessions = conventions.flatMap(convention => convention.sessions).map(({ slug, title }) => ({ key: roomKey({ session: slug }), kind: 'SESSION', host_kind: 'SESSION', host_id: world.id('session', slug), title }));
  const teams = ideas.filter(idea => idea.team.length > 1).map(({ slug, title, lang }) => ({ key: roomKey({ idea: slug }), kind: 'IDEA', host_kind: 'IDEA', host_id: world.id('idea', slug), title: { [lang]: title } }));
  const two = pairs().map(pair => ({ key: roomKey({ pair }), kind: 'PAIR', host_kind: 'CONVERSATION', host_id: world.id('conversation', roomKey({ pair })), title: { en: 'A conversation of two', he: 'שיחה של שניים' } }));
  const held = new Map(conversations.map(conversation => [roomKey(conversation.room), conversation]));
  return [...lounges, ...sessions, ...teams, ...two].map(({ key, ...room }) => {
    const conversation = held.get(key);
    const [begun, ended] = conversation ? [times(world, conversation)[0], world.minutesAgo(conversation.endedMinutesAgo)] : [world.daysAgo(30, key), world.daysAgo(30, key)];
    return { id: world.id('room', key), ...room, head_seq: conversation?.lines.length ?? 0, created_at: begun, active_at: ended };
  });
}

function grants(world: World): Grant[] {
  const runs = (programme: string): string[] => members.filter(member => member.roles?.some(one => one.programme === programme && one.role !== 'REVIEWER')).map(member => member.slug);
  const lounges = programmes.flatMap(programme => programme.cohorts.flatMap(({ slug }) => [
    ...members.filter(member => member.cohorts.includes(slug)).map(member => ({ room: roomKey({ lounge: slug }), member: member.slug, via: `cohort:${world.id('cohort', slug)}`, role: 'MEMBER' as const })),
    ...runs(programme.slug).map(member => ({ room: roomKey({ lounge: slug }), member, via: `programme:${world.id('programme', programme.slug)}`, role: 'MODERATOR' as const })),
  ]));
  const sessions = conventions.flatMap(convention => convention.sessions.flatMap(session => [
    ...(['onsite', 'remote'] as const).flatMap(how => convention[how].map(member => ({ room: roomKey({ session: session.slug }), member, via: `convention:${world.id('convention', convention.slug)}`, role: 'MEMBER' as const, place: placeOf[how] }))),
    ...session.people.map(({ member, role }) => ({ room: roomKey({ session: session.slug }), member, via: `session:${world.id('session', session.slug)}:${role}`, role: roleIn(role) })),
  ]));
  const teams = ideas.filter(idea => idea.team.length > 1).flatMap(idea => idea.team.map(member => ({ room: roomKey({ idea: idea.slug }), member, via: `idea:${world.id('idea', idea.slug)}`, role: member === idea.author ? ('MODERATOR' as const) : ('MEMBER' as const) })));
  const two = pairs().flatMap(pair => pair.map(member => ({ room: roomKey({ pair }), member, via: 'conversation', role: 'MEMBER' as const })));
  return [...lounges, ...sessions, ...teams, ...two];
}

/** How far each person has read: at least to their own last line, and for some not to the end. */
function reads(world: World, granted: readonly Grant[]): Row[] {
  const held = new Map(conversations.map(conversation => [roomKey(conversation.room), conversation.lines]));
  const once = new Map(granted.map(grant => [`${grant.room} ${grant.member}`, grant]));
  return [...once].map(([words, { room, member }]) => {
    const lines = held.get(room) ?? [];
    const own = lines.findLastIndex(line => line.by === member) + 1;
    const behind = Math.floor(world.chance(words) ** 2 * Math.min(12, lines.length));
    return { room_id: world.id('room', room), account_id: world.id('account', member), seq: Math.max(own, lines.length - behind) };
  });
}

/** Lounges, session rooms, rooms of ideas that have a team and those of two, who may enter them, and what was said. */
export async function fillRooms(world: World): Promise<void> {
  const granted = grants(world);
  await world.insert('room', rooms(world));
  await world.insert('conversation', conversationRows(world));
  await world.insert('room_grant', granted.map(({ room, member, via, role, place = null }) => ({ room_id: world.id('room', room), account_id: world.id('account', member), via, role, place, since: world.daysAgo(60, `${room} ${member}`) })));
  await world.insert('message', conversations.flatMap(conversation => messages(world, conversation)));
  await world.insert('room_read', reads(world, granted));
}
