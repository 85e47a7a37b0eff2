import type { MessagePosted, RepliedTo } from '@cohortium/contract';
import type { Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField, DomainError, notFound } from '../../kernel/errors/domain-error.ts';
import type { StoredFrame } from './frames.ts';
import { excerptSql, type StoredMessage } from './message-wire.ts';
import type { Post } from './post.ts';
import { granted, maySpeak } from './room.policy.ts';
import { closed, lockRoom, readOnly, type Head } from './room-rights.ts';

export type Outcome = { readonly posted: MessagePosted } | { readonly refused: DomainError };
export interface Batch {
  /** One for each post, in their order. */
  readonly outcomes: readonly Outcome[];
  /** What to tell the room; null when nothing new was said. */
  readonly frame: StoredFrame | null;
}

interface Facts {
  mayEnter: boolean;
  maySpeak: boolean;
  known: { id: string; seq: number; roomId: string; hash: string } | null;
  answered: RepliedTo | null;
  answeredAtOdds: boolean;
}
interface Fresh extends Post {
  readonly seq: number;
  readonly answered: RepliedTo | null;
}

/** What the log and the grants say to each post: asked under the lock, so that nothing changes before the answer is used. */
async function factsOf(tx: Transaction, roomId: string, posts: readonly Post[]): Promise<Facts[]> {
  const column = <K extends keyof Post>(key: K): Post[K][] => posts.map(post => post[key]);
  return tx.query<Facts>(sql`select
      ${granted.sql(sql`p.author_id`, sql`${roomId}::uuid`)} as "mayEnter", ${maySpeak.sql(sql`p.author_id`, sql`${roomId}::uuid`)} as "maySpeak",
      case when m.id is not null then json_build_object('id', m.id, 'seq', m.seq, 'roomId', m.room_id, 'hash', encode(m.body_hash, 'hex')) end as known,
      case when q.id is not null then json_build_object('id', q.id, 'seq', q.seq, 'authorId', q.author_id, 'excerpt', ${excerptSql(sql`q`)}) end as answered,
      coalesce(q.author_id = any(at_odds(p.author_id)), false) as "answeredAtOdds"
    from unnest(${column('authorId')}::uuid[], ${column('clientId')}::uuid[], ${column('replyToId')}::uuid[]) with ordinality as p(author_id, client_id, reply_to_id, n)
    left join message m on m.author_id = p.author_id and m.client_id = p.client_id
    left join message q on q.id = p.reply_to_id and q.room_id = ${roomId}::uuid
    order by p.n`);
}

/** A hash emptied by deletion matches any body: what was deleted is not said again. */
const sameBody = (hash: string, post: Post): boolean => hash === '' || hash === post.bodyHash;
const taken = (): DomainError => new DomainError('CONFLICT', 'rooms:error.clientIdTaken');

/** Why this post may not be, or null. */
function refusalOf(post: Post, head: Head, facts: Facts): DomainError | null {
  if (!facts.maySpeak) return readOnly();
  if (head.state === 'CLOSED') return closed();
  if (post.replyToId && (!facts.answered || facts.answeredAtOdds)) return badField('replyToId', 'rooms:error.replyGone');
  return null;
}

/** Sorts out refusals and duplicates before any seq is given, so that the log has no holes and one refusal fails nobody else. */
function sortOut(posts: readonly Post[], head: Head, facts: readonly Facts[]): { outcomes: (Outcome | Fresh)[]; fresh: Fresh[] } {
  const fresh: Fresh[] = [];
  const outcomes = posts.map((post, index): Outcome | Fresh => {
    const fact = facts[index];
    if (!fact) throw new Error('A post without facts');
    if (!fact.mayEnter) return { refused: notFound() };
    if (fact.known) {
      const { id, seq, roomId, hash } = fact.known;
      return roomId === post.roomId && sameBody(hash, post) ? { posted: { id, seq } } : { refused: taken() };
    }
    const twin = fresh.find(other => other.clientId === post.clientId && other.authorId === post.authorId);
    if (twin) return twin.bodyHash === post.bodyHash ? twin : { refused: taken() };
    const refused = refusalOf(post, head, fact);
    if (refused) return { refused };
    const said = { ...post, seq: head.seq + fresh.length + 1, answered: fact.answered };
    fresh.push(said);
    return said;
  });
  return { outcomes, fresh };
}

async function insert(tx: Transaction, roomId: string, fresh: readonly Fresh[], now: Date): Promise<Map<number, string>> {
  const column = <K extends keyof Fresh>(key: K): Fresh[K][] => fresh.map(post => post[key]);
  const rows = await tx.query<MessagePosted>(sql`with said as (
      insert into message (room_id, seq, author_id, client_id, body_hash, body, lang, reply_to_id, created_at)
      select ${roomId}::uuid, p.seq, p.author_id, p.client_id, decode(p.hash, 'hex'), p.body, p.lang, p.reply_to_id, ${now}::timestamptz
      from unnest(${column('seq')}::int[], ${column('authorId')}::uuid[], ${column('clientId')}::uuid[], ${column('bodyHash')}::text[], ${column('body')}::text[],
        ${column('lang')}::text[], ${column('replyToId')}::uuid[]) as p(seq, author_id, client_id, hash, body, lang, reply_to_id)
      returning id, seq),
    head as (update room set head_seq = ${fresh.at(-1)?.seq ?? 0}::int, active_at = ${now}::timestamptz where id = ${roomId}::uuid)
    select id, seq from said`);
  return new Map(rows.map(row => [row.seq, row.id]));
}

const wireOf = (post: Fresh, id: string, now: Date): StoredMessage => ({
  id, seq: post.seq, state: 'SAID', authorId: post.authorId, clientId: post.clientId, body: post.body, lang: post.lang,
  replyTo: post.answered, createdAt: now.toISOString(), editedAt: null, revision: 0, reactions: [],
});

/** Writes what a moment brought to one room, in the caller's transaction. */
export async function writeBatch(tx: Transaction, roomId: string, posts: readonly Post[], now: Date): Promise<Batch> {
  const head = await lockRoom(tx, roomId);
  if (!head) return { outcomes: posts.map(() => ({ refused: notFound() })), frame: null };
  const { outcomes, fresh } = sortOut(posts, head, await factsOf(tx, roomId, posts));
  const first = fresh[0];
  if (!first) return { outcomes: outcomes.filter((outcome): outcome is Outcome => !('seq' in outcome)), frame: null };
  const ids = await insert(tx, roomId, fresh, now);
  const idOf = ({ seq }: Fresh): string => ids.get(seq) ?? '';
  const toSeq = head.seq + fresh.length;
  tx.emit('room.messagesPosted', { roomId, fromSeq: first.seq, toSeq });
  return {
    outcomes: outcomes.map(outcome => ('seq' in outcome ? { posted: { id: idOf(outcome), seq: outcome.seq } } : outcome)),
    frame: { roomId, from: { seq: head.seq, revision: head.revision }, to: { seq: toSeq, revision: head.revision }, messages: fresh.map(post => wireOf(post, idOf(post), now)), items: [] },
  };
}
