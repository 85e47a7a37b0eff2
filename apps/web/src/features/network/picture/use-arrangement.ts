import { useEffect, useState } from 'react';
import type { Arranging } from './arrange.worker.ts';
import { Arrangement, type Arranged } from './arrangement.ts';

const kept = new WeakMap<object, Float32Array>();

/** The positions as they settle, worked out beside the page; kept for as long as the network itself is. The first stand at once. */
export function useArrangement(arranged: Arranged, owner: object): Arranging {
  const [arranging, setArranging] = useState<Arranging>(() => startOf(arranged, owner));
  useEffect(() => {
    const start = startOf(arranged, owner);
    setArranging(start);
    if (start.isSettled) return;
    const worker = new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Arranging>) => {
      if (data.isSettled) kept.set(owner, data.positions);
      setArranging(data);
    });
    worker.postMessage(arranged);
    return () => worker.terminate();
  }, [arranged, owner]);
  return arranging;
}

function startOf(arranged: Arranged, owner: object): Arranging {
  const known = kept.get(owner);
  return known ? { positions: known, isSettled: true } : { positions: new Arrangement(arranged).positions(), isSettled: arranged.a.length === 0 };
}
