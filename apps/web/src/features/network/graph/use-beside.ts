import { useEffect, useState } from 'react';
import type { Answered, Asked } from './beside.worker.ts';
import type { Between } from './bridges.ts';
import type { SeenNetwork } from './network.ts';

type Question = Asked extends infer One ? One extends { nth: number } ? Omit<One, 'nth'> : never : never;

/** A worker that knows the ties of a network; what costs tens of milliseconds or more is asked there. */
class Beside {
  readonly #worker = new Worker(new URL('./beside.worker.ts', import.meta.url), { type: 'module' });
  readonly #open = new Map<number, (found: Answered['found']) => void>();
  #nth = 0;

  constructor({ size, a, b }: SeenNetwork) {
    this.#worker.addEventListener('message', ({ data: { nth, found } }: MessageEvent<Answered>) => {
      this.#open.get(nth)?.(found);
      this.#open.delete(nth);
    });
    this.#worker.postMessage({ size, a, b });
  }

  end(): void {
    this.#worker.terminate();
  }

  ask(question: Question, onFound: (found: Answered['found']) => void): () => void {
    const nth = ++this.#nth;
    this.#open.set(nth, onFound);
    this.#worker.postMessage({ ...question, nth });
    return () => void this.#open.delete(nth);
  }
}

const workers = new WeakMap<SeenNetwork, Beside>();
const beside = (network: SeenNetwork): Beside => {
  const known = workers.get(network) ?? new Beside(network);
  workers.set(network, known);
  return known;
};

const circles = new WeakMap<SeenNetwork, Int32Array>();

/** The circle of each person ({@link circlesOf}), where it is wanted; undefined until it is worked out. */
export function useCircles(network: SeenNetwork, isWanted: boolean): Int32Array | undefined {
  const [, worked] = useState<Int32Array>();
  const known = circles.get(network);
  useEffect(() => {
    if (!isWanted || known) return;
    return beside(network).ask({ about: 'circles' }, found => {
      if (!(found instanceof Int32Array)) return;
      circles.set(network, found);
      worked(found);
    });
  }, [network, isWanted, known]);
  return isWanted ? known : undefined;
}

/** Who connects the two sides by the first `ties` ties; undefined where nothing is asked, and until it is worked out. */
export function useBetween(network: SeenNetwork, side: Int8Array | undefined, ties: number): Between | undefined {
  useEffect(() => () => {
    workers.get(network)?.end();
    workers.delete(network);
  }, [network]);
  const [answer, setAnswer] = useState<{ side: Int8Array; ties: number; between: Between }>();
  useEffect(() => {
    if (!side) return;
    return beside(network).ask({ about: 'bridges', side, ties }, found => {
      if (!(found instanceof Int32Array)) setAnswer({ side, ties, between: found });
    });
  }, [network, side, ties]);
  return side && answer?.side === side && answer.ties === ties ? answer.between : undefined;
}
