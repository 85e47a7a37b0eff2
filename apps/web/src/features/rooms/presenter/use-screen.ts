import { useEffect, useState } from 'react';

const idleAfter = 3000;

/** Keeps the screen from going dark while the page is shown; where a browser cannot, the hall's settings must. */
export function useWakefulScreen(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let left = false;
    const hold = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      lock = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (left) await lock?.release();
    };
    const again = () => void hold();
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}

/** Whether nobody moved the pointer or pressed a key for some seconds. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setIdle(true), idleAfter);
    const wake = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), idleAfter);
    };
    const events = ['pointermove', 'pointerdown', 'keydown'] as const;
    events.forEach(event => window.addEventListener(event, wake));
    return () => {
      clearTimeout(timer);
      events.forEach(event => window.removeEventListener(event, wake));
    };
  }, []);
  return idle;
}
