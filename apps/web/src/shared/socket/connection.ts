import { useSyncExternalStore } from 'react';

/** `offline`: the device says so; `reconnecting`: the server did not answer, or the socket is being opened again. */
export type ConnectionState = 'online' | 'offline' | 'reconnecting';

const watchers = new Set<() => void>();
let deviceOffline = false;
let serverSilent = false;
let socketCut = false;

const state = (): ConnectionState => {
  if (deviceOffline) return 'offline';
  return serverSilent || socketCut ? 'reconnecting' : 'online';
};

function change(apply: () => void): void {
  const before = state();
  apply();
  if (state() !== before) watchers.forEach(told => told());
}

if (typeof window !== 'undefined') {
  deviceOffline = navigator.onLine === false;
  window.addEventListener('offline', () => change(() => (deviceOffline = true)));
  window.addEventListener('online', () => change(() => (deviceOffline = false)));
}

/** What is known of the way to the server, told by whoever uses it, shown by the quiet bar. */
export const connection = {
  state,
  answered: () => change(() => (serverSilent = false)),
  unanswered: () => change(() => (serverSilent = true)),
  socketCut: () => change(() => (socketCut = true)),
  socketOpen: () => change(() => (socketCut = false)),
  watch(told: () => void): () => void {
    watchers.add(told);
    return () => watchers.delete(told);
  },
};

export const useConnection = (): ConnectionState => useSyncExternalStore(connection.watch, state);
