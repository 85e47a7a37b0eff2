import { Arrangement, stepsFor, type Arranged } from './arrangement.ts';

/** How it stands so far; `isSettled` with the last. */
export interface Arranging {
  readonly positions: Float32Array;
  readonly isSettled: boolean;
}

/** Milliseconds between two looks at how it stands. */
const telling = 120;

self.addEventListener('message', ({ data }: MessageEvent<Arranged>) => {
  const arrangement = new Arrangement(data);
  let told = performance.now();
  const tell = (isSettled: boolean): void => {
    const arranging: Arranging = { positions: arrangement.positions(), isSettled };
    self.postMessage(arranging, { transfer: [arranging.positions.buffer] });
  };
  for (let step = 0, steps = stepsFor(data.size); step < steps; step++) {
    arrangement.step();
    if (performance.now() - told > telling) {
      told = performance.now();
      tell(false);
    }
  }
  tell(true);
});
