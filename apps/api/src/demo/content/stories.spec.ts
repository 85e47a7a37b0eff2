import { describe, expect, test } from '@jest/globals';
import { blocks, connections, conventions, conversations, ideas, members, programmes, skillGroups } from './index.ts';
import type { Met, RoomOf } from './types.ts';

const people = new Set(members.map(member => member.slug));
const skills = new Set(skillGroups.flatMap(group => group.skills.map(skill => skill.key)));
const cohorts = new Set(programmes.flatMap(programme => programme.cohorts.map(cohort => cohort.slug)));
const sessions = conventions.flatMap(convention => convention.sessions);
const sessionSlugs = new Set(sessions.map(session => session.slug));
const ideaSlugs = new Set(ideas.map(idea => idea.slug));
const unique = (values: string[]) => new Set(values).size === values.length;
const unknown = (values: string[], known: Set<string>) => values.filter(value => !known.has(value));
const pair = (a: string, b: string) => [a, b].sort().join(' ');

describe('connections', () => {
  test('there are about 260, once a pair, between people who exist and do not block each other', () => {
    expect(connections.length).toBeGreaterThanOrEqual(240);
    expect(unknown(connections.flatMap(tie => [tie.from, tie.to]), people)).toEqual([]);
    const pairs = connections.map(tie => pair(tie.from, tie.to));
    expect(pairs.filter((one, at) => pairs.indexOf(one) !== at)).toEqual([]);
    expect(connections.filter(tie => tie.from === tie.to)).toEqual([]);
    expect(blocks.filter(block => pairs.includes(pair(block.by, block.of)))).toEqual([]);
    expect(unknown(blocks.flatMap(block => [block.by, block.of]), people)).toEqual([]);
  });

  test('where they met exists', () => {
    const known = (met: Met) => 'text' in met || ('convention' in met ? conventions.some(one => one.slug === met.convention) : 'session' in met ? sessionSlugs.has(met.session) : cohorts.has(met.cohort));
    expect(connections.filter(tie => tie.met && !known(tie.met))).toEqual([]);
  });

  test('a third of them cross cohorts', () => {
    const of = new Map(members.map(member => [member.slug, member.cohorts]));
    const crossing = connections.filter(tie => !of.get(tie.from)?.some(cohort => of.get(tie.to)?.includes(cohort)));
    expect(crossing.length / connections.length).toBeGreaterThan(1 / 3);
  });

  test('each persona has requests waiting', () => {
    for (const slug of ['maya-golan', 'daniel-aviram', 'ruth-kessler']) expect(connections.filter(tie => tie.to === slug && tie.state === 'PENDING').length).toBeGreaterThanOrEqual(2);
  });
});

describe('ideas', () => {
  test('there are thirty, the one by the member whom a newcomer can be, and one made of what was said in a room; in four languages, with known people and skills', () => {
    expect(ideas).toHaveLength(32);
    expect(ideas.some(idea => idea.author === 'maya-golan' && idea.joinRequests.length > 1)).toBe(true);
    expect(ideas.filter(idea => idea.from)).toMatchObject([{ slug: 'reason-not-person' }]);
    expect(unique(ideas.map(idea => idea.slug)) && unique(ideas.map(idea => idea.title))).toBe(true);
    expect(new Set(ideas.map(idea => idea.lang))).toEqual(new Set(['he', 'en', 'ar', 'fr']));
    expect(unknown(ideas.flatMap(idea => [idea.author, ...idea.team, ...idea.supporters, ...idea.comments.map(one => one.by), ...idea.joinRequests.map(one => one.by)]), people)).toEqual([]);
    expect(unknown(ideas.flatMap(idea => [...idea.openRoles, ...idea.joinRequests].map(role => role.skill)), skills)).toEqual([]);
    expect(unknown(ideas.map(idea => idea.cohort), cohorts)).toEqual([]);
  });

  test.each(ideas)('$slug is whole', idea => {
    expect(idea.team).toContain(idea.author);
    expect(idea.supporters).not.toContain(idea.author);
    expect(unique(idea.supporters) && unique(idea.team) && unique(idea.openRoles.map(role => role.skill))).toBe(true);
    expect(idea.title.length).toBeLessThanOrEqual(100);
    expect(idea.problem.length).toBeLessThanOrEqual(1000);
    expect(idea.proposal.length).toBeLessThanOrEqual(4000);
    for (const request of idea.joinRequests) {
      expect(idea.team).not.toContain(request.by);
      expect(idea.openRoles.map(role => role.skill)).toContain(request.skill);
    }
    for (const comment of idea.comments) expect(comment.daysAgo).toBeLessThanOrEqual(idea.daysAgo);
    for (const goal of idea.goals) expect(goal).toMatch(/^(1[0-7]|[1-9])(\.\d{1,2}|\.[a-d])?$/);
    const members_ = members.find(member => member.slug === idea.author);
    expect(members_?.cohorts).toContain(idea.cohort);
  });
});

describe('conventions', () => {
  test('one is past, one is on and one is to come', () => {
    expect(conventions.map(one => Math.sign(one.firstDay))).toEqual([-1, 0, 1]);
    for (const convention of conventions) expect(convention.sessions.length).toBeGreaterThanOrEqual(2);
    expect(new Set(sessions.map(session => session.format)).size).toBe(6);
    expect(unique(sessions.map(session => session.slug))).toBe(true);
  });

  test('sessions are held in known places by people who are registered', () => {
    for (const convention of conventions) {
      const registered = new Set([...convention.onsite, ...convention.remote]);
      expect(registered.size).toBe(convention.onsite.length + convention.remote.length);
      expect(unknown([...registered], people)).toEqual([]);
      for (const session of convention.sessions) {
        expect(convention.places.map(place => place.key)).toContain(session.place);
        expect(convention.tracks.map(track => track.key)).toContain(session.track);
        const heard = conversations.filter(({ room }) => 'session' in room && room.session === session.slug).flatMap(({ lines }) => lines.map(line => line.by));
        expect(unknown([...heard, ...session.people.map(one => one.member)], registered)).toEqual([]);
        expect(unique(session.people.map(one => `${one.member} ${one.role}`))).toBe(true);
      }
    }
  });

  test('two sessions are live at the moment of filling, and one into the next day', () => {
    const live = sessions.filter(session => 'fromNow' in session.starts && session.starts.fromNow <= 0 && session.starts.fromNow + session.minutes > 0);
    expect(live.length).toBeGreaterThanOrEqual(2);
    expect(live.some(session => 'fromNow' in session.starts && session.starts.fromNow + session.minutes > 1440)).toBe(true);
  });
});

describe('conversations', () => {
  const connected = new Set(connections.filter(tie => tie.state === 'CONNECTED').map(tie => [tie.from, tie.to].toSorted().join(' ')));
  const areConnected = (two: readonly string[]) => connected.has(two.toSorted().join(' '));
  const known = (room: RoomOf) => ('lounge' in room ? cohorts.has(room.lounge) : 'session' in room ? sessionSlugs.has(room.session) : 'idea' in room ? ideaSlugs.has(room.idea) : areConnected(room.pair));

  /** Who took part in the cohort or runs its programme. */
  const inLounge = (lounge: string) => {
    const programme = programmes.find(one => one.cohorts.some(cohort => cohort.slug === lounge))?.slug;
    return new Set(members.filter(one => one.cohorts.includes(lounge) || one.roles?.some(role => role.programme === programme)).map(one => one.slug));
  };

  test('there are about 400 messages, in rooms and by people who exist', () => {
    expect(conversations.filter(one => !known(one.room))).toEqual([]);
    expect(unique(conversations.map(one => JSON.stringify(one.room)))).toBe(true);
    expect(unknown(conversations.flatMap(one => one.lines.map(line => line.by)), people)).toEqual([]);
    expect(conversations.reduce((sum, one) => sum + one.lines.length, 0)).toBeGreaterThanOrEqual(400);
    const live = conversations.find(one => 'session' in one.room && one.room.session === 'thread-growing-older');
    expect(live?.lines.length).toBeGreaterThanOrEqual(60);
  });

  test('replies answer an earlier line, and an idea’s room holds its team', () => {
    for (const { room, lines } of conversations) {
      lines.forEach((line, at) => line.back !== undefined && expect(line.back > 0 && line.back <= at).toBe(true));
      const idea = 'idea' in room ? ideas.find(one => one.slug === room.idea) : undefined;
      if (idea) expect(unknown(lines.map(line => line.by), new Set(idea.team))).toEqual([]);
      if ('pair' in room) expect(unknown(lines.map(line => line.by), new Set(room.pair))).toEqual([]);
      if ('lounge' in room) expect(unknown(lines.map(line => line.by), inLounge(room.lounge))).toEqual([]);
    }
  });

  test('Hebrew and English are both spoken', () => {
    const texts = conversations.flatMap(one => one.lines.map(line => line.text));
    expect(texts.filter(text => /\p{Script=Hebrew}/u.test(text)).length).toBeGreaterThan(120);
    expect(texts.filter(text => /^[\P{L}\p{Script=Latin}]+$/u.test(text)).length).toBeGreaterThan(120);
  });
});
