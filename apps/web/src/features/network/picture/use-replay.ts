import { useEffect, useEffectEvent, useState } from 'react';

/** Steps (months, or years where groups are shown) that pass in a second while it plays. */
const pace = { months: 7, years: 1.4 } as const;
/** For those who asked for less motion: a jump of so many steps, each time so many milliseconds later. */
const calm = { months: { jump: 12, wait: 1400 }, years: { jump: 1, wait: 1400 } } as const;

export interface Replay {
  readonly isPlaying: boolean;
  play: () => void;
  stop: () => void;
}

/**
 * Moves through time from step to step. `onMoment` is told each frame (for the canvas), with a part of a step; `onStep` once a step (for text and address).
 * At the end it stops by itself; played there, it begins anew.
 */
export function useReplay({ step, first, last, by, isCalm, onMoment, onStep }: { step: number; first: number; last: number; by: 'months' | 'years'; isCalm: boolean; onMoment: (step: number) => void; onStep: (step: number, isOver: boolean) => void }): Replay {
  const [from, setFrom] = useState<number | undefined>();
  const moment = useEffectEvent(onMoment);
  const stepped = useEffectEvent(onStep);
  const isPlaying = from !== undefined;

  useEffect(() => {
    if (from === undefined) return;
    const move = (now: number): boolean => {
      moment(Math.min(now, last));
      const isOver = now >= last;
      stepped(Math.min(last, Math.floor(now)), isOver);
      if (isOver) setFrom(undefined);
      return isOver;
    };
    return isCalm ? inJumps(from, calm[by], move) : inFrames(from, pace[by], move);
  }, [from, last, by, isCalm]);

  return { isPlaying, play: () => setFrom(step >= last ? first : step), stop: () => setFrom(undefined) };
}

function inFrames(from: number, aSecond: number, move: (step: number) => boolean): () => void {
  let [began, frame] = [0, 0];
  const next = (now: number): void => {
    began ||= now;
    if (!move(from + ((now - began) / 1000) * aSecond)) frame = requestAnimationFrame(next);
  };
  frame = requestAnimationFrame(next);
  return () => cancelAnimationFrame(frame);
}

function inJumps(from: number, { jump, wait }: { jump: number; wait: number }, move: (step: number) => boolean): () => void {
  let now = from;
  const timer = setInterval(() => {
    now += jump;
    if (move(now)) clearInterval(timer);
  }, wait);
  return () => clearInterval(timer);
}
