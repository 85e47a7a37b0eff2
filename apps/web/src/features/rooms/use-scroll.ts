import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Nearer to an end than this, in pixels, is there. */
const near = 64;
const nearTop = 500;

export interface Scrolled {
  stream: RefObject<HTMLDivElement | null>;
  list: RefObject<HTMLOListElement | null>;
  atEnd: boolean;
  /** How many came below while the reader was above. */
  below: number;
  toEnd: () => void;
  onScroll: () => void;
}

interface Edges {
  first: number;
  last: number;
}

/**
 * Keeps what is read where it is: at the end new messages push up, above it nothing moves, neither by what comes below nor by history loaded
 * on top. `startAt` is the element to begin at (the unread line), else the end.
 */
export function useScroll(edges: Edges, startAt: string, onNearTop: () => void): Scrolled {
  const stream = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const known = useRef({ first: 0, last: 0, height: 0, atEnd: true });
  const [atEnd, setAtEnd] = useState(true);
  const [below, setBelow] = useState(0);

  const toEnd = () => {
    const box = stream.current;
    if (box) box.scrollTop = box.scrollHeight;
  };
  const nearTheTop = useEffectEvent(onNearTop);
  const onScroll = () => {
    const box = stream.current;
    if (!box) return;
    const ended = box.scrollHeight - box.scrollTop - box.clientHeight < near;
    known.current.atEnd = ended;
    setAtEnd(ended);
    if (ended) setBelow(0);
    if (box.scrollTop < nearTop) onNearTop();
  };

  const settle = useEffectEvent(({ first, last }: Edges) => {
    const box = stream.current;
    const was = known.current;
    if (!box) return;
    if (was.last === 0 && last > 0) {
      const start = box.querySelector<HTMLElement>(startAt);
      if (start) box.scrollTop = start.offsetTop - box.clientHeight / 3;
      else toEnd();
    } else if (first < was.first) {
      box.scrollTop += box.scrollHeight - was.height;
    } else if (last > was.last) {
      if (was.atEnd) toEnd();
      else setBelow(count => count + last - was.last);
    }
    known.current = { ...was, first, last, height: box.scrollHeight };
    if (last > 0 && box.scrollHeight <= box.clientHeight + nearTop && first > 1) nearTheTop();
  });
  useLayoutEffect(() => settle({ first: edges.first, last: edges.last }), [edges.first, edges.last]);

  useEffect(() => {
    const box = stream.current;
    const inner = list.current;
    if (!box || !inner) return;
    const watcher = new ResizeObserver(() => {
      if (known.current.atEnd) box.scrollTop = box.scrollHeight;
      known.current.height = box.scrollHeight;
    });
    watcher.observe(box);
    watcher.observe(inner);
    return () => watcher.disconnect();
  }, []);

  return { stream, list, atEnd, below, toEnd, onScroll };
}
