import { readFileSync } from 'node:fs';
import TestSequencer from '@jest/test-sequencer';

/** Specs that start servers and databases of their own and kill them take longest: they begin, so that none is left to run alone at the end. */
const takesLong = /launcher\/stack|soak\/run/;

export default class LongFirst extends TestSequencer {
  sort(tests) {
    const rank = ({ path }) => (takesLong.test(readFileSync(path, 'utf8')) ? 0 : 1);
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
