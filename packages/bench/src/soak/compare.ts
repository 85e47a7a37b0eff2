import type { Acknowledged } from './acts.ts';
import { Participant } from './participant.ts';
import { until, type Stand } from './stand.ts';

/** What became of the acknowledged. All but the first are to be 0. */
export interface Comparison {
  readonly acknowledged: number;
  /** Acknowledged, and not in the database as it was said. */
  readonly lost: number;
  readonly doubled: number;
  readonly outOfOrder: number;
  /** In the database, and never acknowledged. */
  readonly unexpected: number;
  /** People who in the end hold something else than the database. */
  readonly differing: number;
  readonly failures: readonly string[];
}

interface Stored {
  readonly authorId: string;
  readonly clientId: string;
  readonly id: string;
  readonly seq?: number;
  readonly revision?: number;
}
const nameOf = ({ authorId, clientId }: { authorId: string; clientId: string }): string => `${authorId} ${clientId}`;

/** Messages are their own record; every other act leaves one beside what it did. */
async function storedIn(stand: Stand, roomId: string): Promise<{ posts: Stored[]; acts: Stored[] }> {
  const posts = await stand.query<Stored>(`select author_id as "authorId", client_id as "clientId", id, seq from message where room_id = $1 order by seq`, [roomId]);
  const acts = await stand.query<Stored>(`select author_id as "authorId", client_id as "clientId", outcome ->> 'id' as id, (outcome ->> 'revision')::int as revision from room_act where room_id = $1`, [roomId]);
  return { posts, acts };
}

/** Each person's view, when all have come to the room's head. */
async function differing(stand: Stand, roomId: string, log: readonly Acknowledged[], people: readonly Participant[]): Promise<{ count: number; words: string[] }> {
  const [head] = await stand.query<{ seq: number; revision: number }>('select head_seq as seq, revision from room where id = $1', [roomId]);
  const stored = await stand.query<{ seq: number; id: string; revision: number; body: string }>('select seq, id, revision, body from message where room_id = $1 order by seq', [roomId]);
  const truth = JSON.stringify(stored.map(({ seq, id, revision, body }) => [seq, id, revision, body]));
  const there = (one: Participant): boolean => one.cursor.seq === head?.seq && one.cursor.revision === head.revision;
  await until('everyone came to the head', () => people.every(there), 20_000).catch(() => undefined);
  // Someone who comes only now and asks for everything: what others pieced together must be the same.
  const newcomer = new Participant({ ...(people.at(-1)?.person ?? { id: '', cookie: '' }) }, roomId, stand.nodes.map(({ url }) => url));
  await until('the newcomer has everything', () => there(newcomer), 20_000).catch(() => undefined);
  const items = itemsOf(newcomer);
  const views = people.map(one => ({ one, view: JSON.stringify([...one.messages.values()].toSorted((a, b) => a.seq - b.seq).map(({ seq, id, revision, body }) => [seq, id, revision, body])) }));
  newcomer.end();
  const wrong = views.filter(({ one, view }) => view !== truth || itemsOf(one) !== items || !there(one) || one.contradictions.length);
  return { count: wrong.length, words: wrong.slice(0, 3).map(({ one }) => `stands at ${one.cursor.seq}/${one.cursor.revision} of ${head?.seq}/${head?.revision}, holds ${one.messages.size} messages, ${one.items.size} items; ${one.contradictions[0] ?? ''}`).concat(miscounted(log, newcomer).slice(0, 3)) };
}

/** What each person said last of a thing, by the revisions they were acknowledged with. */
function lastOf(log: readonly Acknowledged[], event: string, thing: 'questionId' | 'pollId'): Map<string, Acknowledged[]> {
  const last = new Map<string, Acknowledged>();
  for (const one of log.filter(other => other.event === event)) {
    const name = `${one.given[thing]} ${one.authorId}`;
    const before = last.get(name);
    if (!before || (one.value.revision ?? 0) >= (before.value.revision ?? 0)) last.set(name, one);
  }
  return Map.groupBy(last.values(), one => one.given[thing] ?? '');
}

/** Votes by the log of acknowledgements beside those that the room tells; gives the things for which they differ. */
function miscounted(log: readonly Acknowledged[], told: Participant): string[] {
  const count = (votes: readonly Acknowledged[] | undefined, isCounted: (vote: Acknowledged) => boolean): number => votes?.filter(isCounted).length ?? 0;
  const upvotes = lastOf(log, 'room:upvote', 'questionId');
  const votes = lastOf(log, 'room:vote', 'pollId');
  return [...told.items.values()].filter(item => {
    if (item.kind === 'QUESTION') return item['votes'] !== count(upvotes.get(item.id), ({ given }) => given.on === true);
    const tally = item['tally'];
    return item.kind === 'POLL' && Array.isArray(tally) && tally.some((told: unknown, at) => told !== count(votes.get(item.id), ({ given }) => given.choices?.[0] === at + 1));
  }).map(({ kind, id }) => `${kind} ${id} is counted wrongly`);
}

const itemsOf = ({ items }: Participant): string => JSON.stringify([...items].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, item]) => [name, Object.entries(item).toSorted(([one], [other]) => (one < other ? -1 : 1))]));

/** Compares the log of acknowledgements with the database, and both with what every client holds. */
export async function compare(stand: Stand, roomId: string, log: readonly Acknowledged[], people: readonly Participant[]): Promise<Comparison> {
  const { posts, acts } = await storedIn(stand, roomId);
  const all = [...posts, ...acts];
  const byName = new Map(all.map(one => [nameOf(one), one]));
  const names = new Set(log.map(nameOf));
  const places = log.flatMap(({ value }) => (value.seq === undefined ? [] : [value.seq]));
  const kept = log.map(({ value, ...one }) => ({ value, stored: byName.get(nameOf(one)) }));
  const views = await differing(stand, roomId, log, people);
  return {
    acknowledged: log.length,
    lost: kept.filter(({ value, stored }) => !stored || stored.id !== value.id).length,
    doubled: all.length - byName.size + places.length - new Set(places).size,
    outOfOrder: kept.filter(({ value, stored }) => stored && (stored.seq !== value.seq || stored.revision !== value.revision)).length + posts.filter(({ seq }, at) => seq !== at + 1).length,
    unexpected: all.filter(one => !names.has(nameOf(one))).length,
    differing: views.count,
    failures: views.words,
  };
}

export const isFaultless = ({ acknowledged, lost, doubled, outOfOrder, unexpected, differing, failures }: Comparison): boolean =>
  acknowledged > 0 && lost + doubled + outOfOrder + unexpected + differing === 0 && !failures.length;
export const inWords = ({ acknowledged, lost, doubled, outOfOrder, unexpected, differing, failures }: Comparison): string =>
  `${acknowledged} acknowledged; ${lost} lost, ${doubled} doubled, ${outOfOrder} out of order, ${unexpected} unexpected; ${differing} clients differ${failures.length ? `; ${failures.join('; ')}` : ''}`;
