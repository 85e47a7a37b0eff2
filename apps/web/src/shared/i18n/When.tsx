import { formatDate, formatDateRange, formatRelative, zonesDiffer, type DateStyle } from '@cohortium/i18n';
import { useSyncExternalStore } from 'react';
import { useLanguage, useT } from './use-t.ts';

const tick = 30_000;
let now = Date.now();
const watchers = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  timer ??= setInterval(() => {
    now = Date.now();
    watchers.forEach(told => told());
  }, tick);
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The time now, renewed twice a minute for all who show it. */
export const useNow = (): number => useSyncExternalStore(watch, () => now);

const readersZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

interface WhenProps {
  /** An instant, as the server gives it. */
  at: string | Date;
  /** `relative` is "5 minutes ago". */
  as?: DateStyle | 'relative';
  /** The IANA zone of the place it happens in; the reader's own time is added where it differs. */
  zone?: string;
}

function RelativeTime({ at, full }: { at: Date; full: string }) {
  const language = useLanguage();
  return <time dateTime={at.toISOString()} title={full}>{formatRelative(at, new Date(useNow()), language)}</time>;
}

/** A moment as people say it, the full time on hover, in a `time` element. */
export function When({ at, as = 'day', zone }: WhenProps) {
  const language = useLanguage();
  const t = useT();
  const instant = new Date(at);
  const full = formatDate(instant, language, 'full', zone);
  if (as === 'relative') return <RelativeTime at={instant} full={full} />;
  const elsewhere = zone && (as === 'time' || as === 'dayTime') && zonesDiffer(instant, zone, readersZone());
  return (
    <>
      <time dateTime={instant.toISOString()} title={full}>{formatDate(instant, language, as, zone)}</time>
      {elsewhere && <> ({t('youLocalTime', { time: formatDate(instant, language, as === 'time' ? 'time' : 'dayTime') })})</>}
    </>
  );
}

/** From one moment to another, what they share said once; dates are those of the zone given. The reader's own time says its day where that is another. */
export function WhenRange({ from, to, as = 'day', zone }: { from: string | Date; to: string | Date; as?: DateStyle; zone?: string }) {
  const language = useLanguage();
  const t = useT();
  const elsewhere = zone && (as === 'time' || as === 'dateTime') && zonesDiffer(from, zone, readersZone());
  const day = as === 'time' && zone && formatDate(from, 'en', 'day', zone) !== formatDate(from, 'en', 'day') ? `${formatDate(from, language, 'shortWeekday')} ` : '';
  return (
    <>
      <time dateTime={new Date(from).toISOString()} title={formatDateRange(from, to, language, 'full', zone)}>{formatDateRange(from, to, language, as, zone)}</time>
      {elsewhere && <> ({t('youLocalTime', { time: day + formatDateRange(from, to, language, as) })})</>}
    </>
  );
}
