import { offlineDatabase } from './database.ts';

const keptFor = 30 * 24 * 60 * 60 * 1000;

/** The draft under a key, unless it is older than 30 days. */
export async function readDraft(key: string): Promise<unknown> {
  const { drafts } = await offlineDatabase();
  await drafts.where('savedAt').below(Date.now() - keptFor).delete();
  return (await drafts.get(key))?.values;
}

export async function saveDraft(key: string, values: unknown): Promise<void> {
  const { drafts } = await offlineDatabase();
  await drafts.put({ key, values, savedAt: Date.now() });
}

export async function deleteDraft(key: string): Promise<void> {
  const { drafts } = await offlineDatabase();
  await drafts.delete(key);
}
