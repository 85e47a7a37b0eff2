import type { MessagePosted, RepliedTo } from '@cohortium/contract';
import type { BriefTransaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, notFound } from '../../kernel/errors/domain-error.ts';
import { SaidFiles } from './attachments/said-files.ts';
import type { StoredFrame } from './frames.ts';
import { keepMentions } from './mentions.ts';
import { excerptSql, type StoredMessage } from './message-wire.ts';
import { holdBack } from './moderation/awaiting.ts';
import { gateRefusal, gateSql, settingsOf, type GateFacts } from './moderation/post-gate.ts';
import type { Post } from './post.ts';
import { granted } from './relations.ts';
import { lockFree, lockRoom, type Head } from './room-rights.ts';

export type Outcome = { readonly posted: MessagePosted } | { readonly refused: DomainError };
/** Posts of one room that are written together. */
export interface RoomPosts {
  readonly roomId: string;
  readonly posts: readonly Post[];
}
export interface Batch {
  /** One for each post, in their order. */
  readonly outcomes: readonly Outcome[];
  /** What to tell the room; null when nothing new was said. */
  readonly frame: StoredFrame | null;
}

interface Facts extends GateFacts {
  /** The message's id, should it become one. */
  freshId: string;
  mayEnter: boolean;
  known: { id: string; seq: number | null; roomId: string; hash: string } | null;
  answered: RepliedTo | null;
  rootId: string | null;
  answeredAtOdds: boolean;
}
/** Posts of one room, and what is known of each. */
interface Asked extends RoomPosts {
  readonly facts: readonly Facts[];
}
interface Fresh extends Post {
  readonly id: string;
  /** Null for what waits for approval. */
  readonly seq: number | null;
  readonly answered: RepliedTo | null;
  readonly rootId: string | null;
}

/** What the log and the grants say to each post: asked under the lock, so that nothing changes before the answer is used. */
async function factsOf(tx: BriefTransaction, posts: readonly Post[]): Promise<Facts[]> {
  const column = <K extends keyof Post>(key: K): Post[K][] => posts.map(post => post[key]);
  return tx.query<Facts>(sql`select uuidv7() as "freshId",
      ${granted.sql(sql`p.author_id`, sql`p.room_id`)} as "mayEnter", ${gateSql(sql`p.author_id`, sql`p.room_id`)},
      case when m.id is not null then json_build_object('id', m.id, 'seq', m.seq, 'roomId', m.room_id, 'hash', encode(m.body_hash, 'hex'))
        when w.id is not null then json_build_object('id', w.id, 'seq', null, 'roomId', w.room_id, 'hash', encode(w.body_hash, 'hex')) end as known,
      case when q.id is not null then json_build_object('id', q.id, 'seq', q.seq, 'authorId', q.author_id, 'excerpt', ${excerptSql(sql`q`)}) end as answered, coalesce(q.root_id, q.id) as "rootId",
      case when q.id is not null then q.author_id = any(at_odds(p.author_id)) else false end as "answeredAtOdds"
    from unnest(${column('roomId')}::uuid[], ${column('authorId')}::uuid[], ${column('clientId')}::uuid[], ${column('replyToId')}::uuid[]) with ordinality as p(room_id, author_id, client_id, reply_to_id, n)
    left join message m on m.author_id = p.author_id and m.client_id = p.client_id
    left join room_awaiting w on w.author_id = p.author_id and w.client_id = p.client_id
    ${settingsOf(sql`p.room_id`)}
    left join message q on q.id = p.reply_to_id and q.room_id = p.room_id
    order by p.n`);
}

/** A hash emptied by deletion matches any body: what was deleted is not said again. */
const sameBody = (hash: string, post: Post): boolean => hash === '' || hash === post.bodyHash;
const taken = (): DomainError => new DomainError('CONFLICT', 'rooms:error.clientIdTaken');

/** Why this post may not be, or null. */
function refusalOf(post: Post, head: Head, facts: Facts, now: Date): DomainError | null {
  const refused = gateRefusal(head, facts, now);
  if (refused) return refused;
  if (post.isAside && !post.replyToId) return badField('aside', 'common:error.invalid');
  if (post.replyToId && (!facts.answered || facts.answeredAtOdds)) return badField('replyToId', 'rooms:error.replyGone');
  return null;
}

const nameOf = (post: Pick<Post, 'authorId' | 'clientId'>): string => `${post.authorId} ${post.clientId}`;

/**
 * Sorts out refusals and duplicates before any seq is given, so that the log has no holes and one refusal fails nobody else. `said` are the
 * posts so far of all rooms written together, by their authors' names for them.
 */
function sortOut(posts: readonly Post[], head: Head, facts: readonly Facts[], files: SaidFiles, said: Map<string, Fresh>, now: Date): { outcomes: (Outcome | Fresh)[]; fresh: Fresh[] } {
  const fresh: Fresh[] = [];
  const outcomes = posts.map((post, index): Outcome | Fresh => {
    const fact = facts[index];
    if (!fact) throw new Error('A post without facts');
    if (!fact.mayEnter) return { refused: notFound() };
    if (fact.known) {
      const { id, seq, roomId, hash } = fact.known;
      return roomId === post.roomId && sameBody(hash, post) ? { posted: { id, seq } } : { refused: taken() };
    }
    const twin = said.get(nameOf(post));
    if (twin) return twin.roomId === post.roomId && twin.bodyHash === post.bodyHash ? twin : { refused: taken() };
    const lastSaidAt = fresh.some(({ authorId }) => authorId === post.authorId) ? now : fact.lastSaidAt;
    const refused = refusalOf(post, head, { ...fact, lastSaidAt }, now) ?? files.refusal(post, said.values());
    if (refused) return { refused };
    const waits = fact.approvesFirst && !fact.moderates;
    const next = { ...post, id: fact.freshId, seq: waits ? null : head.seq + fresh.filter(isSaid).length + 1, answered: fact.answered, rootId: fact.rootId };
    said.set(nameOf(post), next);
    fresh.push(next);
    return next;
  });
  return { outcomes, fresh };
}

function insert(tx: BriefTransaction, said: readonly Fresh[], heads: readonly { roomId: string; toSeq: number }[], now: Date): void {
  if (!said.length) return;
  const column = <K extends keyof Fresh>(key: K): Fresh[K][] => said.map(post => post[key]);
  tx.send(sql`with said as (
      insert into message (id, room_id, seq, author_id, client_id, body_hash, body, lang, reply_to_id, root_id, is_aside, created_at)
      select p.id, p.room_id, p.seq, p.author_id, p.client_id, decode(p.hash, 'hex'), p.body, p.lang, p.reply_to_id, p.root_id, p.is_aside, ${now}::timestamptz
      from unnest(${column('id')}::uuid[], ${column('roomId')}::uuid[], ${column('seq')}::int[], ${column('authorId')}::uuid[], ${column('clientId')}::uuid[], ${column('bodyHash')}::text[],
        ${column('body')}::text[], ${column('lang')}::text[], ${column('replyToId')}::uuid[], ${column('rootId')}::uuid[], ${column('isAside')}::boolean[])
        as p(id, room_id, seq, author_id, client_id, hash, body, lang, reply_to_id, root_id, is_aside))
    update room r set head_seq = h.seq, active_at = ${now}::timestamptz
      from unnest(${heads.map(({ roomId }) => roomId)}::uuid[], ${heads.map(({ toSeq }) => toSeq)}::int[]) as h(room_id, seq) where r.id = h.room_id`);
}

const isSaid = (post: Fresh): post is Fresh & { seq: number } => post.seq !== null;

const wireOf = (post: Fresh & { seq: number }, files: SaidFiles, now: Date): StoredMessage => ({
  id: post.id, seq: post.seq, state: 'SAID', authorId: post.authorId, clientId: post.clientId, body: post.body, attachments: files.of(post), lang: post.lang,
  replyTo: post.answered, rootId: post.rootId, isAside: post.isAside, createdAt: now.toISOString(), editedAt: null, revision: 0, reactions: [],
});

/** Writes what a moment brought to some rooms, in the caller's transaction. Null for a room that someone else holds: it is left as it was. */
export async function writeFree(tx: BriefTransaction, rooms: readonly RoomPosts[], now: Date): Promise<(Batch | null)[]> {
  // One after the other on one connection: what is known of the posts is asked after the locks were taken.
  const [heads, facts] = await Promise.all([lockFree(tx, rooms.map(({ roomId }) => roomId)), factsOf(tx, rooms.flatMap(({ posts }) => posts))]);
  let at = 0;
  const asked = rooms.map(room => ({ ...room, facts: facts.slice(at, (at += room.posts.length)) }));
  const written = await writeLocked(tx, asked.filter(({ roomId }) => heads.has(roomId)), heads, now);
  return rooms.map(({ roomId }) => written.get(roomId) ?? null);
}

/** Writes to one room, and waits for it. */
export async function writeBatch(tx: BriefTransaction, room: RoomPosts, now: Date): Promise<Batch> {
  const { roomId, posts } = room;
  const [head, facts] = await Promise.all([lockRoom(tx, roomId), factsOf(tx, posts)]);
  const written = head && (await writeLocked(tx, [{ ...room, facts }], new Map([[roomId, head]]), now)).get(roomId);
  return written ?? { outcomes: posts.map(() => ({ refused: notFound() })), frame: null };
}

async function writeLocked(tx: BriefTransaction, rooms: readonly Asked[], heads: ReadonlyMap<string, Head>, now: Date): Promise<Map<string, Batch>> {
  const files = await SaidFiles.of(tx, rooms.flatMap(({ posts }) => posts));
  const all = new Map<string, Fresh>();
  const sorted = rooms.map(({ roomId, posts, facts }) => {
    const head = heads.get(roomId);
    if (!head) throw new Error('A room without its lock');
    return { roomId, head, ...sortOut(posts, head, facts, files, all, now) };
  });
  const changed = sorted.map(({ roomId, head, fresh }) => ({ roomId, fromSeq: head.seq + 1, toSeq: head.seq + fresh.filter(isSaid).length })).filter(({ fromSeq, toSeq }) => toSeq >= fromSeq);
  const said = [...all.values()].filter(isSaid);
  insert(tx, said, changed, now);
  await keepMentions(tx, said);
  await files.join(tx, said, 'message');
  changed.forEach(place => tx.emit('room.messagesPosted', place));
  const answers = said.filter(({ rootId }) => rootId !== null).map(({ id }) => id);
  if (answers.length) tx.emit('room.answered', { messageIds: answers });
  const batches = new Map<string, Batch>();
  for (const { roomId, head, outcomes, fresh } of sorted) {
    const held = await holdBack(tx, roomId, head.revision, fresh.filter(post => !isSaid(post)), files, now);
    const messages = fresh.filter(isSaid).map(post => wireOf(post, files, now));
    const [first] = messages;
    if (head.kind === 'PAIR' && head.seq === 0 && first?.authorId) tx.emit('room.begun', { roomId, messageId: first.id, authorId: first.authorId });
    batches.set(roomId, {
      outcomes: outcomes.map(outcome => ('clientId' in outcome ? { posted: { id: outcome.id, seq: outcome.seq } } : outcome)),
      frame: fresh.length ? { roomId, from: { seq: head.seq, revision: head.revision }, to: { seq: head.seq + messages.length, revision: held.revision }, messages, items: held.items } : null,
    });
  }
  return batches;
}
