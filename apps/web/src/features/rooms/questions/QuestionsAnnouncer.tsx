import { formatNumber } from '@cohortium/i18n';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLanguage, useT } from '../../../shared/i18n/index.ts';
import type { ShownQuestion } from './shown-questions.ts';

/** What came within this time is said together, in milliseconds. */
const together = 1200;

/** Says politely to a screen reader what others asked, and what is being answered now; nothing of what stood there on arrival. */
export function QuestionsAnnouncer({ questions, isReady }: { questions: readonly ShownQuestion[]; isReady: boolean }) {
  const t = useT('questions');
  const language = useLanguage();
  const known = useRef<{ ids: ReadonlySet<string>; now: string | undefined } | null>(null);
  const [words, setWords] = useState('');
  const open = questions.filter(({ state, isMine, veiled }) => state === 'OPEN' && !isMine && !veiled);
  const now = questions.find(({ state, veiled }) => state === 'BEING_ANSWERED' && !veiled);
  const ids = open.map(({ id }) => id).join();

  const say = useEffectEvent(() => {
    const before = known.current;
    known.current = { ids: new Set([...(before?.ids ?? []), ...questions.map(({ id }) => id)]), now: now?.id };
    if (!before) return;
    const fresh = open.filter(({ id }) => !before.ids.has(id));
    if (now && now.id !== before.now) return setWords(t('say.now', { text: now.text }));
    if (fresh.length === 1) setWords(t('say.asked', { text: fresh[0]?.text ?? '' }));
    else if (fresh.length) setWords(t('say.askedSeveral', { count: fresh.length, number: formatNumber(fresh.length, language) }));
  });
  useEffect(() => {
    if (!isReady) return;
    if (!known.current) return say();
    const timer = setTimeout(() => say(), together);
    return () => clearTimeout(timer);
  }, [isReady, ids, now?.id]);

  return <p className="unseen" role="status" aria-live="polite">{words}</p>;
}
