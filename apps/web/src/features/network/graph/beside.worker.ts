import { whoConnects, type Between } from './bridges.ts';
import { circlesOf } from './circles.ts';
import { TieGraph, type Tied } from './ties.ts';

/** A question about the ties that were sent first; `nth` comes back with its answer. */
export type Asked = { readonly nth: number } & ({ readonly about: 'bridges'; readonly side: Int8Array; readonly ties: number } | { readonly about: 'circles' });
export interface Answered {
  readonly nth: number;
  readonly found: Between | Int32Array;
}

let graph = new TieGraph({ size: 0, a: [], b: [] });

self.addEventListener('message', ({ data }: MessageEvent<Tied | Asked>) => {
  if (!('nth' in data)) {
    graph = new TieGraph(data);
    return;
  }
  const answer: Answered = { nth: data.nth, found: data.about === 'bridges' ? whoConnects(graph, data.side, data.ties) : circlesOf(graph) };
  self.postMessage(answer);
});
