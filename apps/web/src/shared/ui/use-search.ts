import { useEffect, useRef, useState } from 'react';

const pause = 150;

/** Searches as the words change; an answer that comes after a newer question is dropped. */
export function useSearch<Item>(search: (words: string, signal: AbortSignal) => Promise<readonly Item[]>, words: string, enabled: boolean) {
  const [found, setFound] = useState<readonly Item[]>([]);
  const [searching, setSearching] = useState(false);
  const latest = useRef(search);
  latest.current = search;

  useEffect(() => {
    if (!enabled) return;
    const asked = new AbortController();
    const ask = async () => {
      setSearching(true);
      const answer = await latest.current(words.trim(), asked.signal).catch(() => []);
      if (asked.signal.aborted) return;
      setFound(answer);
      setSearching(false);
    };
    const timer = setTimeout(() => void ask(), words ? pause : 0);
    return () => {
      clearTimeout(timer);
      asked.abort();
      setSearching(false);
    };
  }, [words, enabled]);
  return { found, searching };
}
