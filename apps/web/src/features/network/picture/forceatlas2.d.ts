/** One step of the layout over plain matrices: what the package's own worker runs, without its way of starting that worker, which the page's policy refuses. */
declare module 'graphology-layout-forceatlas2/iterate' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  /** Ten numbers for each person (x, y, their change, the change before, mass, convergence, size, fixed), three for each tie (two places in the first, weight). */
  export default function iterate(settings: Required<ForceAtlas2Settings> & { adjustSizes: boolean }, people: Float32Array, ties: Float32Array): void;
}
