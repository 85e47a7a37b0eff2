import { readDraft, saveDraft } from '../../shared/offline/index.ts';

const key = 'search:recent';
const kept = 5;
const isText = (value: unknown): value is string => typeof value === 'string';

/** What was last searched for on this device, the last first; forgotten with everything else when one signs out. */
export async function recentSearches(): Promise<string[]> {
  const found = await readDraft(key).catch(() => []);
  return Array.isArray(found) ? found.filter(isText) : [];
}

export async function keepSearch(words: string): Promise<void> {
  const given = words.trim();
  if (!given) return;
  const before = await recentSearches();
  await saveDraft(key, [given, ...before.filter(one => one !== given)].slice(0, kept)).catch(() => undefined);
}

export const forgetSearches = (): Promise<void> => saveDraft(key, []).catch(() => undefined);
