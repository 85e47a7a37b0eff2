import type { Table } from 'dexie';

/** A text begun and not sent, kept on this device only. */
export interface Draft {
  key: string;
  values: unknown;
  savedAt: number;
}

interface OfflineDatabase {
  drafts: Table<Draft, string>;
}

let opened: Promise<OfflineDatabase> | undefined;

async function open(): Promise<OfflineDatabase> {
  const { Dexie } = await import('dexie');
  const database = new Dexie('cohortium');
  database.version(1).stores({ drafts: 'key, savedAt' });
  await database.open();
  return { drafts: database.table<Draft, string>('drafts') };
}

/** The device's own store, opened when first needed; rejects where the browser forbids it (private windows). */
export function offlineDatabase(): Promise<OfflineDatabase> {
  opened ??= open();
  return opened;
}

/** Forgets everything kept on this device; on signing out, because a device may be shared. */
export async function forgetOffline(): Promise<void> {
  try {
    await (await offlineDatabase()).drafts.clear();
  } catch {
    // Nothing is kept where the store cannot be opened.
  }
}
