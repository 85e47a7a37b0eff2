import type { RoomMessage } from '@cohortium/contract';
import type { ThreadTold } from '../history.ts';

/** What answers a message, as far as the reader may read it. */
export interface ThreadSummary {
  readonly replies: number;
  readonly lastAt: string;
  readonly lastSeq: number;
  /** Who answered, each once, the latest first; at most {@link facesShown}. */
  readonly by: readonly string[];
}

const facesShown = 3;

/** What the device holds of a room. */
interface Held {
  readonly known: ReadonlyMap<number, RoomMessage>;
  /** From here to the newest nothing is missing: a thread whose root stands there is here whole. */
  readonly from: number;
  /** What history told of threads, as of then. */
  readonly threads: ReadonlyMap<string, ThreadTold>;
}

const isAnswer = (message: RoomMessage): boolean => message.rootId !== null && message.state === 'SAID';

/** The threads of the messages that are held, by their roots. Answers come after their root, so a root within the unbroken run needs no other count than what is held. */
export function threadsOf({ known, from, threads }: Held): ReadonlyMap<string, ThreadSummary> {
  const messages = [...known.values()];
  const answers = Map.groupBy(messages.filter(isAnswer), ({ rootId }) => rootId ?? '');
  const whole = new Set(messages.filter(({ seq }) => seq >= from).map(({ id }) => id));
  const found = new Map<string, ThreadSummary>();
  for (const rootId of new Set([...answers.keys(), ...threads.keys()])) {
    const told = whole.has(rootId) ? undefined : threads.get(rootId);
    const since = (answers.get(rootId) ?? []).filter(({ seq }) => seq > (told?.lastSeq ?? 0)).sort((one, other) => other.seq - one.seq);
    const [last] = since;
    const replies = (told?.replies ?? 0) + since.length;
    if (!replies) continue;
    const by = new Set([...since.map(({ authorId }) => authorId), ...(told?.by ?? [])].filter(id => id !== null));
    found.set(rootId, { replies, lastAt: last?.createdAt ?? told?.lastAt ?? '', lastSeq: last?.seq ?? told?.lastSeq ?? 0, by: [...by].slice(0, facesShown) });
  }
  return found;
}

/** A thread as it is read: its root, if it is held, and the answers from a place on, oldest first. */
export function threadIn(known: ReadonlyMap<number, RoomMessage>, rootId: string, from: number): { root: RoomMessage | undefined; answers: readonly RoomMessage[] } {
  const messages = [...known.values()];
  return {
    root: messages.find(({ id }) => id === rootId),
    answers: messages.filter(message => message.rootId === rootId && message.seq >= from).sort((one, other) => one.seq - other.seq),
  };
}
