import { expect, test } from '@jest/globals';
import type { RoomAfter, RoomCursor, RoomFrame, RoomItem, RoomMessage, RoomMine } from '@cohortium/contract';
import { emptyLog, hasGap, keyOfItem, messagesOf, withAfter, withFrame, withHead, withHistory, withItems, withItemsAnew, type RoomLog } from './room-log.ts';

const said = (seq: number, change: Partial<RoomMessage> = {}): RoomMessage => ({
  id: `id-${seq}`, seq, state: 'SAID', authorId: 'ana', clientId: `client-${seq}`, body: `message ${seq}`, lang: 'en', attachments: [], replyTo: null, rootId: null, isAside: false,
  createdAt: '2026-05-01T10:00:00.000Z', editedAt: null, reactions: [], revision: 0, ...change,
});
const frame = (from: number, to: number): RoomFrame => ({
  roomId: 'room', from: { seq: from, revision: 0 }, to: { seq: to, revision: 0 }, messages: Array.from({ length: to - from }, (_, n) => said(from + n + 1)), items: [],
});
const edit = (seq: number, head: number, revision: number, body: string): RoomFrame => ({
  roomId: 'room', from: { seq: head, revision: revision - 1 }, to: { seq: head, revision }, messages: [said(seq, { body, revision })], items: [],
});
const seqs = (log: RoomLog): number[] => messagesOf(log).map(({ seq }) => seq);
const start = emptyLog({ seq: 0, revision: 0 });

test('frames in any order, twice or late, end in the same unbroken run', () => {
  const frames = [frame(0, 2), frame(2, 3), frame(3, 7), frame(7, 8)];
  for (const order of [[0, 1, 2, 3], [0, 0, 1, 2, 2, 3], [0, 1, 3, 2, 3]]) {
    const log = order.reduce((now, at) => withFrame(now, frames[at] ?? frame(0, 0)), start);
    expect(seqs(log)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(hasGap(log)).toBe(false);
  }
});

test('beyond a gap nothing is shown until what lies between has come', () => {
  const log = withFrame(withFrame(start, frame(0, 2)), frame(4, 6));
  expect(seqs(log)).toEqual([1, 2]);
  expect(hasGap(log)).toBe(true);
  const filled = withAfter(log, { messages: [said(3), said(4), said(5), said(6)], items: [], mine: [], through: { seq: 6, revision: 0 }, head: { seq: 6, revision: 0 } });
  expect(seqs(filled)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(hasGap(filled)).toBe(false);
});

test('a lost last frame is noticed by the head', () => {
  const log = withFrame(start, frame(0, 2));
  expect(hasGap(withHead(log, { seq: 2, revision: 0 }))).toBe(false);
  expect(hasGap(withHead(log, { seq: 3, revision: 0 }))).toBe(true);
  expect(hasGap(withHead(log, { seq: 2, revision: 1 }))).toBe(true);
});

test('an answer that does not reach the head leaves the gap open', () => {
  const log = withAfter(withHead(start, { seq: 9, revision: 0 }), { messages: [said(1), said(2)], items: [], mine: [], through: { seq: 2, revision: 0 }, head: { seq: 9, revision: 0 } });
  expect(seqs(log)).toEqual([1, 2]);
  expect(hasGap(log)).toBe(true);
});

test('the newer state of a message wins, whichever comes first', () => {
  const held = withFrame(start, frame(0, 2));
  const changed = withFrame(held, edit(1, 2, 1, 'changed'));
  expect(messagesOf(changed)[0]?.body).toBe('changed');
  expect(messagesOf(withFrame(changed, frame(0, 2)))[0]?.body).toBe('changed');
});

test('a change that overtakes the history it belongs to is not lost', () => {
  const entered = emptyLog({ seq: 60, revision: 0 });
  const overtaken = withFrame(entered, edit(40, 60, 1, 'changed'));
  const log = withHistory(overtaken, Array.from({ length: 50 }, (_, n) => said(60 - n)), false);
  expect(seqs(log)).toHaveLength(50);
  expect(log.from).toBe(11);
  expect(messagesOf(log).find(({ seq }) => seq === 40)?.body).toBe('changed');
  expect(hasGap(log)).toBe(false);
});

test('a change lost behind another is asked for', () => {
  const log = withFrame(withFrame(start, frame(0, 2)), edit(2, 2, 2, 'second change'));
  expect(hasGap(log)).toBe(true);
});

test('history grows downwards to the beginning', () => {
  const entered = emptyLog({ seq: 3, revision: 0 });
  expect(seqs(entered)).toEqual([]);
  const some = withHistory(entered, [said(3), said(2)], false);
  expect(seqs(some)).toEqual([2, 3]);
  const all = withHistory(some, [said(1)], true);
  expect([seqs(all), all.from]).toEqual([[1, 2, 3], 1]);
});

test('any shuffle of frames, once the gap is fetched, gives what the server holds', () => {
  const head = 40;
  const frames: RoomFrame[] = [];
  for (let at = 0; at < head;) {
    const size = 1 + ((at * 7) % 4);
    frames.push(frame(at, Math.min(head, at + size)));
    at += size;
  }
  for (let round = 0; round < 200; round += 1) {
    const lost = (at: number): boolean => (at * 31 + round * 17) % 5 === 0;
    const order = frames.map((_, at) => at).filter(at => !lost(at)).sort((one, other) => ((one * 13 + round) % 11) - ((other * 13 + round) % 11));
    const heard = withHead(order.reduce((log, at) => withFrame(log, frames[at] ?? frame(0, 0)), start), { seq: head, revision: 0 });
    const missing = Array.from({ length: head - heard.cursor.seq }, (_, n) => said(heard.cursor.seq + n + 1));
    const whole = hasGap(heard) ? withAfter(heard, { messages: missing, items: [], mine: [], through: { seq: head, revision: 0 }, head: { seq: head, revision: 0 } }) : heard;
    expect(seqs(whole)).toEqual(Array.from({ length: head }, (_, n) => n + 1));
  }
});

/** A room on the server: its log, its items, what is mine; every change is told by a frame, which may get lost. */
function serverRoom(random: () => number) {
  const messages: RoomMessage[] = [];
  const items = new Map<string, RoomItem>();
  const mine = new Map<string, RoomMine>();
  let cursor: RoomCursor = { seq: 0, revision: 0 };
  const some = (count: number): number => Math.floor(random() * count);
  const change = (): { message?: RoomMessage; item?: RoomItem } => {
    const what = random();
    if (what < 0.4 || !messages.length) {
      cursor = { ...cursor, seq: cursor.seq + 1 };
      const message = said(cursor.seq);
      messages.push(message);
      return { message };
    }
    cursor = { ...cursor, revision: cursor.revision + 1 };
    const { revision } = cursor;
    if (what < 0.6) {
      const message = said(1 + some(messages.length), { revision, body: `changed at ${revision}` });
      messages[message.seq - 1] = message;
      return { message };
    }
    const item: RoomItem = { kind: what < 0.8 ? 'QUESTION' : 'POLL', id: `item-${some(6)}`, revision, text: `as of ${revision}` };
    items.set(`${item.kind} ${item.id}`, item);
    if (what > 0.95) mine.set(`VOTE ${item.id}`, { kind: 'VOTE', id: item.id, revision, choice: revision });
    return { item };
  };
  const act = (): RoomFrame => {
    const from = cursor;
    const changes = Array.from({ length: 1 + some(3) }, change);
    return { roomId: 'room', from, to: cursor, messages: changes.flatMap(({ message }) => message ?? []), items: changes.flatMap(({ item }) => item ?? []) };
  };
  /** As room:after answers, the first `limit` of each list. */
  const after = (place: RoomCursor, limit: number): RoomAfter => {
    const byRevision = <Told extends { revision: number }>(told: Told[]): Told[] => told.filter(one => one.revision > place.revision).sort((one, other) => one.revision - other.revision).slice(0, limit);
    const fresh = messages.filter(({ seq }) => seq > place.seq).slice(0, limit);
    const changed = byRevision(messages.filter(({ seq }) => seq <= place.seq));
    const kinds = ['QUESTION', 'POLL'].map(kind => byRevision([...items.values()].filter(item => item.kind === kind)));
    const own = byRevision([...mine.values()]);
    const cut = [changed, ...kinds, own].filter(list => list.length >= limit).map(list => list.at(-1)?.revision ?? cursor.revision);
    const through = { seq: fresh.length < limit ? cursor.seq : (fresh.at(-1)?.seq ?? place.seq), revision: Math.min(cursor.revision, ...cut) };
    return { messages: [...fresh, ...changed], items: kinds.flat(), mine: own, through, head: cursor };
  };
  return { act, after, head: () => cursor, held: () => ({ messages: messages.map(message => ({ ...message })), items: new Map(items), mine: new Map(mine) }) };
}

/** A sequence that is the same at every run. */
function chance(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state / 4_294_967_296;
  };
}

function heal(log: RoomLog, room: ReturnType<typeof serverRoom>, limit: number): RoomLog {
  let healed = log;
  for (let asked = 0; hasGap(healed); asked += 1) {
    if (asked > 500) throw new Error('The gap does not close');
    healed = withAfter(healed, room.after(healed.cursor, limit));
  }
  return healed;
}

test('whatever frames are lost, late or doubled, messages, items and what is mine end as the server holds them', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = chance(seed);
    const room = serverRoom(random);
    let log = start;
    let late: RoomFrame[] = [];
    for (let step = 0; step < 60; step += 1) {
      const frame = room.act();
      const fate = random();
      if (fate < 0.2) late.push(frame);
      else if (fate > 0.4) log = withFrame(log, frame);
      if (fate > 0.9) log = withFrame(log, frame);
      if (random() < 0.2) {
        late.sort(() => random() - 0.5).forEach(overdue => (log = withFrame(log, overdue)));
        late = [];
      }
      if (random() < 0.15) log = heal(log, room, 2 + Math.floor(random() * 4));
    }
    log = heal(withHead(log, room.head()), room, 3);
    const { messages, items, mine } = room.held();
    expect(messagesOf(log)).toEqual(messages);
    expect(log.items).toEqual(items);
    // What is mine comes by no frame: whoever saw all frames learns of it by acknowledgement, whoever healed since learned it there.
    for (const [name, own] of log.mine) expect(mine.get(name)?.revision).toBeGreaterThanOrEqual(own.revision);
  }
});

test('of two states the newer stays, in one answer and across answers', () => {
  const item = (revision: number): RoomItem => ({ kind: 'POLL', id: 'p', revision });
  const log = withItems(withItems(start, [item(3), item(5), item(4)], [{ kind: 'VOTE', id: 'p', revision: 5 }]), [item(2)], [{ kind: 'VOTE', id: 'p', revision: 1 }]);
  expect([...log.items.values(), ...log.mine.values()].map(({ revision }) => revision)).toEqual([5, 5]);
  expect(withItems(log, [item(5)], [])).toEqual(log);
  expect(withItems(log, [item(5)], []).items).toBe(log.items);
});

test('items told anew by another right show and hide what did not change since; what changed meanwhile stays', () => {
  const hidden: RoomItem = { kind: 'AWAITING', id: 'w', revision: 2, hidden: true };
  const shown: RoomItem = { kind: 'AWAITING', id: 'w', revision: 2, body: 'May I?' };
  const held = withItems(emptyLog({ seq: 0, revision: 4 }), [hidden], []);
  expect(withItems(held, [shown], []).items.get(keyOfItem(hidden))).toBe(hidden);
  const promoted = withItemsAnew(held, [shown], []);
  expect(promoted.items.get(keyOfItem(hidden))).toBe(shown);
  expect(withItemsAnew(promoted, [hidden], []).items.get(keyOfItem(hidden))).toBe(hidden);
  const since: RoomItem = { ...shown, revision: 5 };
  expect(withItemsAnew(withItems(held, [since], []), [shown], []).items.get(keyOfItem(hidden))).toBe(since);
});
