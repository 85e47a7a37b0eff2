import type { RoomMessage } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { saidLine } from './attachments/said-line.ts';
import type { Person } from './room-session.ts';

/** What came within this time is said together, in milliseconds. */
const together = 1200;
const longest = 160;

/** Says politely to a screen reader what others say: one message by its words, several by their number; nothing of history or my own. */
export function Announcer({ messages, people, myId }: { messages: readonly RoomMessage[]; people: ReadonlyMap<string, Person>; myId: string }) {
  const t = useT('rooms');
  const language = useLanguage();
  const said = useRef<number | null>(null);
  const [words, setWords] = useState('');
  const last = messages.at(-1)?.seq ?? null;

  const say = useEffectEvent(() => {
    const since = said.current ?? last ?? 0;
    const fresh = messages.filter(message => message.seq > since && message.authorId !== myId && message.state === 'SAID');
    said.current = last;
    const [first] = fresh;
    if (!first) return;
    const one = { name: people.get(first.authorId ?? '')?.name ?? '', text: saidLine(first).slice(0, longest) };
    setWords(fresh.length === 1 ? t('stream.saidOne', one) : t('stream.saidSeveral', { count: fresh.length, number: formatNumber(fresh.length, language) }));
  });
  useEffect(() => {
    if (last === null) return;
    said.current ??= last;
    const timer = setTimeout(() => say(), together);
    return () => clearTimeout(timer);
  }, [last]);

  return <p className="unseen" role="status" aria-live="polite">{words}</p>;
}
