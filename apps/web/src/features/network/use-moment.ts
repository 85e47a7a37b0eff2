import { useState } from 'react';
import { readMonth, monthText } from './graph/months.ts';
import { useReplay, type Replay } from './picture/use-replay.ts';

interface Moment extends Replay {
  readonly step: number;
  /** Moves there, and says so in the address. */
  set: (step: number) => void;
}

/** The moment that is shown: a month, or a year where groups are. While it plays, the address waits for its end. */
export function useMoment({ by, first, last, at, isCalm, onFrame, onAt }: { by: 'months' | 'years'; first: number; last: number; at: string | undefined; isCalm: boolean; onFrame: (step: number) => void; onAt: (at: string | undefined) => void }): Moment {
  const read = by === 'months' ? (readMonth(at) ?? (at && /^\d{4}$/.test(at) ? Number(at) * 12 + 11 : undefined)) : at ? Number(at.slice(0, 4)) : undefined;
  const [step, setStep] = useState(() => Math.min(last, Math.max(first, read ?? last)));
  const tell = (to: number) => onAt(to >= last ? undefined : by === 'months' ? monthText(to) : String(to));
  const replay = useReplay({
    step, first, last, by, isCalm, onMoment: onFrame,
    onStep: (to, isOver) => {
      if (to !== step) setStep(to);
      if (isOver) tell(to);
    },
  });
  return {
    ...replay, step,
    stop: () => {
      if (!replay.isPlaying) return;
      replay.stop();
      tell(step);
    },
    set: to => {
      setStep(to);
      tell(to);
    },
  };
}
