import { useSyncExternalStore } from 'react';

/** `offline`: the device says so; `reconnecting`: the server did not answer, or the socket is being opened again. */
export type ConnectionState = 'online' | 'offline' | 'reconnecting';

const watchers = new Set<() => void>();
const known = { deviceOffline: false, serverSilent: false, socketCut: false };
let probe: ReturnType<typeof setTimeout> | undefined;

const state = (): ConnectionState => {
  if (known.deviceOffline) return 'offline';
  return known.serverSilent || known.socketCut ? 'reconnecting' : 'online';
};

function change(what: Partial<typeof known>): void {
  const before = state();
  Object.assign(known, what);
  if (state() !== before) watchers.forEach(told => told());
}

/** After a silence the server is asked for a sign of life, less and less often, until it gives one. */
function askForLife(after: number): void {
  clearTimeout(probe);
  probe = setTimeout(() => {
    fetch('/health/live', { cache: 'no-store' }).then(
      response => (response.ok ? connection.answered() : askForLife(Math.min(after * 2, 15_000))),
      () => askForLife(Math.min(after * 2, 15_000)),
    );
  }, after);
}

/** What is known of the way to the server, told by whoever uses it, shown by the quiet bar. */
export const connection = {
  state,
  answered(): void {
    clearTimeout(probe);
    change({ serverSilent: false });
  },
  unanswered(): void {
    change({ serverSilent: true });
    askForLife(1000);
  },
  socketCut: () => change({ socketCut: true }),
  socketOpen: () => change({ socketCut: false, serverSilent: false }),
  watch(told: () => void): () => void {
    watchers.add(told);
    return () => watchers.delete(told);
  },
};

if (typeof window !== 'undefined') {
  known.deviceOffline = navigator.onLine === false;
  window.addEventListener('offline', () => change({ deviceOffline: true }));
  window.addEventListener('online', () => change({ deviceOffline: false }));
}

export const useConnection = (): ConnectionState => useSyncExternalStore(connection.watch, state);
