import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Nearer to an end than this, in pixels, is there. */
const near = 64;
const nearTop = 500;

export interface Scrolled {
  atEnd: boolean;
  /** How many came below while the reader was above. */
  below: number;
  toEnd: () => void;
  onScroll: () => void;
}

interface Scrolling {
  /** What scrolls. */
  stream: RefObject<HTMLDivElement | null>;
  /** What grows in it. */
  list: RefObject<HTMLOListElement | null>;
  /** The seq of the first and the last message shown; 0 for none. */
  first: number;
  last: number;
  /** How many after a seq are new to the reader: not their own, wherever they wrote them. */
  newAfter: (seq: number) => number;
  /** The element to begin at (the unread line), else the end. */
  startAt: string;
  /** Whether the last message shown is the newest; in a part of earlier history it is not, and the end is no place to stay at. */
  live: boolean;
  onNearTop: () => void;
  onNearEnd: () => void;
}

/**
 * Keeps what is read where it is: at the end new messages push up, above it nothing moves, neither by what comes below nor by history loaded
 * on top.
 */
export function useScroll({ stream, list, first, last, newAfter, startAt, live, onNearTop, onNearEnd }: Scrolling): Scrolled {
  const known = useRef({ first: 0, last: 0, height: 0, atEnd: true });
  const [atEnd, setAtEnd] = useState(true);
  const [below, setBelow] = useState(0);

  const toEnd = () => {
    const box = stream.current;
    box?.scrollTo({ top: box.scrollHeight });
  };
  const nearTheTop = useEffectEvent(onNearTop);
  const onScroll = () => {
    const box = stream.current;
    if (!box) return;
    const toGo = box.scrollHeight - box.scrollTop - box.clientHeight;
    if (!live && toGo < nearTop) onNearEnd();
    const ended = live && toGo < near;
    known.current.atEnd = ended;
    setAtEnd(ended);
    if (ended) setBelow(0);
    if (box.scrollTop < nearTop) onNearTop();
  };

  const settle = useEffectEvent(() => {
    const box = stream.current;
    const was = known.current;
    if (!box) return;
    if (was.last === 0 && last > 0) {
      const start = box.querySelector<HTMLElement>(startAt);
      if (start) box.scrollTo({ top: start.offsetTop - box.clientHeight / 3 });
      else toEnd();
    } else if (first < was.first) {
      box.scrollBy({ top: box.scrollHeight - was.height });
    } else if (last > was.last && live) {
      if (was.atEnd) toEnd();
      else {
        const more = newAfter(was.last);
        setBelow(count => count + more);
      }
    }
    known.current = { ...was, atEnd: live && was.atEnd, first, last, height: box.scrollHeight };
    if (last > 0 && box.scrollHeight <= box.clientHeight + nearTop && first > 1) nearTheTop();
  });
  useLayoutEffect(() => settle(), [first, last]);

  useEffect(() => {
    const box = stream.current;
    const inner = list.current;
    if (!box || !inner) return;
    const watcher = new ResizeObserver(() => {
      if (known.current.atEnd) box.scrollTo({ top: box.scrollHeight });
      known.current.height = box.scrollHeight;
    });
    watcher.observe(box);
    watcher.observe(inner);
    return () => watcher.disconnect();
  }, [stream, list]);

  return { atEnd, below, toEnd, onScroll };
}
