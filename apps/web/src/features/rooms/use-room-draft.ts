import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { deleteDraft, readDraft, saveDraft } from '../../shared/offline/index.ts';

const pause = 300;

/** Keeps what is typed for this room until it is sent. `bring` turns what was kept into what is shown; writing says what is kept for it. */
export function useRoomDraft(key: string, bring: (kept: string) => string): [string, (text: string, kept: string) => void] {
  const [text, setText] = useState('');
  const restore = useEffectEvent((kept: unknown) => {
    if (typeof kept === 'string' && text === '') setText(bring(kept));
  });
  useEffect(() => {
    let left = false;
    readDraft(key).then(kept => !left && restore(kept), () => undefined);
    return () => {
      left = true;
    };
  }, [key]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = (next: string, kept: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void (next ? saveDraft(key, kept) : deleteDraft(key)).catch(() => undefined), next ? pause : 0);
  };
  return [text, write];
}
