import type { RoomPoll } from '@cohortium/contract';
import type { Outgoing } from '../outbox.ts';
import { pendingOf } from '../room-context.ts';

/** A poll as the reader sees it, with what they did and the room does not show yet. */
export interface ShownPoll extends RoomPoll {
  /** The reader's vote: none when they have not voted. */
  readonly choices: readonly number[];
  /** Whether the server has a vote of theirs. */
  readonly isCounted: boolean;
  readonly isWaiting: boolean;
}

interface Told {
  readonly polls: readonly RoomPoll[];
  readonly votes: ReadonlyMap<string, { readonly choices: readonly number[] }>;
  readonly outgoing: readonly Outgoing[];
}

/** What I opened and the room does not show yet. */
const opened = (outgoing: readonly Outgoing[]): ShownPoll[] => pendingOf(outgoing, 'room:poll').map(({ clientId, given, writtenAt, state }) => ({
  kind: 'POLL', id: clientId, revision: 0, pollKind: given.pollKind, question: given.question, lang: given.lang ?? 'en', options: given.options, isAnonymous: given.isAnonymous, results: given.results,
  state: 'OPEN', openedAt: new Date(writtenAt).toISOString(), closesAt: null, closedAt: null, voters: 0, tally: null, choices: [], isCounted: false, isWaiting: state !== 'sent',
}));

/** Lays what waits upon what the room told, the newest first; removed polls are gone. */
export function shownPolls({ polls, votes, outgoing }: Told): ShownPoll[] {
  const voting = Map.groupBy(pendingOf(outgoing, 'room:vote'), ({ given }) => given.pollId);
  const closing = new Set(pendingOf(outgoing, 'room:poll-close').map(({ given }) => given.pollId));
  const removed = new Set(pendingOf(outgoing, 'room:poll-remove').map(({ given }) => given.pollId));
  const shown = polls.filter(({ id, state }) => state !== 'REMOVED' && !removed.has(id)).map((poll): ShownPoll => {
    const mine = votes.get(poll.id)?.choices ?? [];
    const last = voting.get(poll.id)?.at(-1);
    return {
      ...poll, state: closing.has(poll.id) ? 'CLOSED' : poll.state, choices: last?.given.choices ?? mine, isCounted: mine.length > 0,
      isWaiting: (voting.get(poll.id) ?? []).some(({ state }) => state !== 'sent'),
    };
  });
  return [...shown, ...opened(outgoing)].toReversed();
}

/** The whole of a poll's bars: of a ranked one the most points an option can have, else those who voted. */
export const fullBar = ({ pollKind, options }: Pick<RoomPoll, 'pollKind' | 'options'>, voters: number): number => (pollKind === 'RANKED' ? options.length * voters : voters);

/** The average mark of a scale; null when nobody voted. */
export function meanMark(tally: readonly number[]): number | null {
  const count = tally.reduce((sum, voters) => sum + voters, 0);
  return count ? tally.reduce((sum, voters, at) => sum + voters * (at + 1), 0) / count : null;
}

/** Taps an option of a ranked vote: it comes last, or leaves the order. */
export const ranked = (choices: readonly number[], choice: number): number[] => (choices.includes(choice) ? choices.filter(one => one !== choice) : [...choices, choice]);
