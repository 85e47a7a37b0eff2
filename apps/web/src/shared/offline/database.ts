import type { Table } from 'dexie';

/** A text begun and not sent, kept on this device only. */
export interface Draft {
  key: string;
  values: unknown;
  savedAt: number;
}

/** Something done in a room (a message, a vote, a reaction) and not acknowledged yet. */
export interface OutgoingAct {
  /** Its name for good: however often it is sent, it is done once. */
  clientId: string;
  accountId: string;
  roomId: string;
  /** The socket's event, and all that is sent with it. */
  event: string;
  given: { roomId: string; clientId: string } & Record<string, unknown>;
  /** What a reply answers, for showing it meanwhile. */
  replyTo: { id: string; seq: number; authorId: string | null; excerpt: string } | null;
  /** When it was done, which is the order it is sent in. */
  writtenAt: number;
  /** Why the server will never take it; null while it may still be sent. */
  failure: { code?: string; reason: string; args: Record<string, string | number> } | null;
}

/** A file chosen for a message, until that is acknowledged. */
export interface HeldFile {
  /** Its name for good: however often it is sent, it is one file. */
  clientId: string;
  accountId: string;
  roomId: string;
  /** The composer it waits in, by the key of its draft; null once its message waits to be sent. */
  draft: string | null;
  name: string;
  content: Blob;
  isPicture: boolean;
  /** Pixels, of a picture that this browser can show. */
  width: number | null;
  height: number | null;
  alt: string;
  heldAt: number;
  /** When the server last had it; it keeps what belongs to no message for a day only. */
  sentAt: number | null;
}

/** As messages were kept before everything else could wait too. */
interface FormerMessage extends Omit<OutgoingAct, 'event' | 'given'> {
  body: string;
  lang: string;
}
const asAct = ({ body, lang, ...kept }: FormerMessage): OutgoingAct =>
  ({ ...kept, event: 'room:post', given: { roomId: kept.roomId, clientId: kept.clientId, body, lang, replyToId: kept.replyTo?.id ?? null } });

interface OfflineDatabase {
  drafts: Table<Draft, string>;
  outbox: Table<OutgoingAct, string>;
  files: Table<HeldFile, string>;
}

let opened: Promise<OfflineDatabase> | undefined;

async function open(): Promise<OfflineDatabase> {
  const { Dexie } = await import('dexie');
  const database = new Dexie('cohortium');
  database.version(1).stores({ drafts: 'key, savedAt' });
  database.version(2).stores({ outbox: 'clientId, accountId' });
  database.version(3).upgrade(async change => {
    const kept: FormerMessage[] = await change.table('outbox').toArray();
    await change.table('outbox').bulkPut(kept.map(asAct));
  });
  database.version(4).stores({ files: 'clientId, accountId' });
  await database.open();
  return { drafts: database.table<Draft, string>('drafts'), outbox: database.table<OutgoingAct, string>('outbox'), files: database.table<HeldFile, string>('files') };
}

/** The device's own store, opened when first needed; rejects where the browser forbids it (private windows). */
export function offlineDatabase(): Promise<OfflineDatabase> {
  opened ??= open();
  return opened;
}

/** Forgets everything kept on this device; on signing out, because a device may be shared. */
export async function forgetOffline(): Promise<void> {
  try {
    const { drafts, outbox, files } = await offlineDatabase();
    await Promise.all([drafts.clear(), outbox.clear(), files.clear()]);
  } catch {
    // Nothing is kept where the store cannot be opened.
  }
}
