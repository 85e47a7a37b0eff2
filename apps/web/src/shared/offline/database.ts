import type { Table } from 'dexie';

/** A text begun and not sent, kept on this device only. */
export interface Draft {
  key: string;
  values: unknown;
  savedAt: number;
}

/** A message written for a room and not acknowledged yet. */
export interface OutgoingMessage {
  /** Its name for good: however often it is sent, it is said once. */
  clientId: string;
  accountId: string;
  roomId: string;
  body: string;
  lang: string;
  replyTo: { id: string; seq: number; authorId: string | null; excerpt: string } | null;
  /** When it was written, which is the order it is sent in. */
  writtenAt: number;
  /** Why the server will never take it; null while it may still be sent. */
  failure: { reason: string; args: Record<string, string | number> } | null;
}

interface OfflineDatabase {
  drafts: Table<Draft, string>;
  outbox: Table<OutgoingMessage, string>;
}

let opened: Promise<OfflineDatabase> | undefined;

async function open(): Promise<OfflineDatabase> {
  const { Dexie } = await import('dexie');
  const database = new Dexie('cohortium');
  database.version(1).stores({ drafts: 'key, savedAt' });
  database.version(2).stores({ outbox: 'clientId, accountId' });
  await database.open();
  return { drafts: database.table<Draft, string>('drafts'), outbox: database.table<OutgoingMessage, string>('outbox') };
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
