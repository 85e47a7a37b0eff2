/** Looks for better weights on the tuning seeds, one weight at a time: `node packages/bench/src/matching/tune.ts`. What it prints is written into packages/matching/src/weights.ts by hand. */
import { weights, type Weights } from '@cohortium/matching';
import { kinds, tuningSeeds } from './kinds.ts';
import { judge } from './measures.ts';
import { generate } from './network.ts';
import { unshared } from './ours.ts';

/** Weights of what the generated networks do not have stay as they are. */
const searched = ['need', 'offer', 'neighbour', 'idea', 'near', 'question', 'together', 'place', 'open', 'noTongue', 'mutual', 'sector', 'across', 'bridge'] as const satisfies readonly (keyof Weights)[];
const factors = [0.5, 0.75, 1.33, 2];

const networks = kinds.flatMap(kind => tuningSeeds.map(seed => generate(kind, seed)));

function worth(tried: Weights): number {
  const suggests = unshared(tried);
  return networks.reduce((sum, network) => {
    const { precision, reciprocal } = judge(network, suggests(network));
    return sum + precision + reciprocal / 2;
  }, 0) / networks.length;
}

let best: Weights = weights;
let most = worth(best);
console.log('begin', most.toFixed(4));
for (let pass = 0; pass < 2; pass++) {
  for (const name of searched) {
    for (const factor of factors) {
      const tried: Weights = { ...best, [name]: Number((weights[name] * factor).toPrecision(2)) };
      const found = worth(tried);
      if (found <= most + 0.0002) continue;
      [best, most] = [tried, found];
    }
    console.log(`${pass} ${name} ${best[name]} ${most.toFixed(4)}`);
  }
}
console.log(best);
