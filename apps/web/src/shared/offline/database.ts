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
  await database.open();
  return { drafts: database.table<Draft, string>('drafts'), outbox: database.table<OutgoingAct, string>('outbox') };
}

/** The device's own store, opened when first needed; rejects where the browser forbids it (private windows). */
export function offlineDatabase(): Promise<OfflineDatabase> {
  opened ??= open();
  return opened;
}

/** Forgets everything kept on this device; on signing out, because a device may be shared. */
export async function forgetOffline(): Promise<void> {
  try {
    const { drafts, outbox } = await offlineDatabase();
    await Promise.all([drafts.clear(), outbox.clear()]);
  } catch {
    // Nothing is kept where the store cannot be opened.
  }
}
