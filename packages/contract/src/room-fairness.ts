import type { RoomQuestion } from './room-questions.ts';
import { Attendance } from './vocabulary.ts';

/** How one side's questions fared. */
export interface SideOfRoom {
  readonly asked: number;
  readonly answered: number;
  /** Half of its questions waited longer than this, in seconds; null when it asked none that count. */
  readonly medianWait: number | null;
}
export type Fairness = Readonly<Record<Attendance, SideOfRoom>>;

type Asked = Pick<RoomQuestion, 'state' | 'place' | 'askedAt' | 'heardAt'>;

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const [lower, upper] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

/**
 * How those in the hall and those at home fared. A wait ends when a question is taken up; one that still waits counts with its wait so far, or a
 * side that nobody answers would look quick. Withdrawn questions do not count, dismissed ones count as asked. A question that tells no place counts for neither.
 */
export function fairnessOf(questions: readonly Asked[], now: Date): Fairness {
  const side = (place: Attendance): SideOfRoom => {
    const asked = questions.filter(question => question.place === place && question.state !== 'WITHDRAWN');
    const waits = asked.filter(({ state, heardAt }) => heardAt !== null || state !== 'DISMISSED')
      .map(({ askedAt, heardAt }) => Math.max(0, ((heardAt ? new Date(heardAt) : now).getTime() - new Date(askedAt).getTime()) / 1000));
    return { asked: asked.length, answered: asked.filter(({ state }) => state === 'ANSWERED').length, medianWait: median(waits) };
  };
  return { ONSITE: side('ONSITE'), REMOTE: side('REMOTE') };
}
