import { useSyncExternalStore } from 'react';

export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'error';
  undo?: (() => void) | undefined;
}

const shownFor = 7000;
let toasts: readonly Toast[] = [];
let count = 0;
const watchers = new Set<() => void>();
const timers = new Map<number, ReturnType<typeof setTimeout>>();
const endings = new Map<number, () => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  watchers.forEach(told => told());
}

/** Takes a toast away; what waited for its end happens now. */
export function dismiss(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  set(toasts.filter(toast => toast.id !== id));
  const ending = endings.get(id);
  endings.delete(id);
  ending?.();
}

const start = (id: number): void => void timers.set(id, setTimeout(() => dismiss(id), shownFor));

/** While the pointer or the focus rests on a toast, its time stands still. */
export const holdToast = (id: number): void => clearTimeout(timers.get(id));
export const releaseToast = (id: number): void => {
  if (toasts.some(toast => toast.id === id)) start(id);
};

function show(toast: Omit<Toast, 'id'>, ending?: () => void): number {
  const id = ++count;
  if (ending) endings.set(id, ending);
  toasts.slice(0, -1).forEach(old => dismiss(old.id));
  set([...toasts, { ...toast, id }]);
  start(id);
  return id;
}

/** A short word at the edge of the screen: `toast('Saved')`, with a way back where there is one. */
export const toast = (text: string, undo?: () => void): void => void show({ text, tone: 'plain', undo });

/** For what failed away from any form. */
export const toastError = (text: string): void => void show({ text, tone: 'error' });

interface Undoable {
  text: string;
  /** Shows the outcome at once; what it gives back takes it back. */
  hide: () => () => void;
  /** Makes it true: when the time to undo is over, or the page is left. */
  commit: () => void;
}

/** Instead of "are you sure": done at once on the screen, in truth a few seconds later, and nothing has happened if it is undone. */
export function undoable({ text, hide, commit }: Undoable): void {
  const putBack = hide();
  const undo = () => {
    endings.delete(id);
    putBack();
  };
  const id = show({ text, tone: 'plain', undo }, commit);
}

/** Everything that waits happens now: called when the page is hidden or left. */
export const settleToasts = (): void => [...endings.keys()].forEach(dismiss);

export const useToasts = (): readonly Toast[] =>
  useSyncExternalStore(told => {
    watchers.add(told);
    return () => watchers.delete(told);
  }, () => toasts);
