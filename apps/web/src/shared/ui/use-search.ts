import { useEffect, useEffectEvent, useState } from 'react';

const pause = 150;

interface Answer<Item> {
  /** The words it answers. */
  words: string;
  found: readonly Item[];
}

/**
 * Searches as the words change; an answer that comes after a newer question is dropped. Until the answer to the words now typed has come, what
 * is known of the last one and fits them stands in, so that Enter never chooses what no longer fits.
 */
export function useSearch<Item extends { name: string }>(search: (words: string, signal: AbortSignal) => Promise<readonly Item[]>, typed: string, enabled: boolean) {
  const words = typed.trim();
  const [answer, setAnswer] = useState<Answer<Item>>({ words: '', found: [] });
  const [asking, setAsking] = useState(false);
  const searchNow = useEffectEvent(search);

  useEffect(() => {
    if (!enabled) return;
    const asked = new AbortController();
    const ask = async () => {
      setAsking(true);
      const found = await searchNow(words, asked.signal).catch(() => []);
      if (asked.signal.aborted) return;
      setAnswer({ words, found });
      setAsking(false);
    };
    const timer = setTimeout(() => void ask(), words ? pause : 0);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [words, enabled]);

  const current = answer.words === words;
  const found = current ? answer.found : answer.found.filter(item => item.name.toLowerCase().includes(words.toLowerCase()));
  return { found, searching: enabled && (asking || !current) };
}
