import loadHighs, { type Highs } from 'highs';

/** A pair as an edge between two people, with what choosing it is worth. */
export interface Edge {
  readonly one: number;
  readonly other: number;
  readonly worth: number;
}

let loaded: Promise<Highs> | undefined;
/** HiGHS, compiled once a process (or worker). Its types speak of the CommonJS build, in which the loader lies one step deeper than in the one that is imported. */
export function solver(): Promise<Highs> {
  const load: unknown = loadHighs;
  if (typeof load !== 'function') throw new Error('HiGHS has no loader');
  return (loaded ??= Reflect.apply(load, undefined, []));
}

interface Columns {
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
  readonly costs: Float64Array;
}

/** Each edge stands in the rows of its two people; after the edges, where `idle` has costs, one column a person for meeting nobody. */
function columns(edges: readonly Edge[], idle: readonly number[]): Columns {
  const [pairs, all] = [edges.length, edges.length + idle.length];
  const starts = new Int32Array(all + 1);
  const indices = new Int32Array(2 * pairs + idle.length);
  const costs = new Float64Array(all);
  for (const [at, { one, other, worth }] of edges.entries()) {
    indices.set([one, other], 2 * at);
    starts[at + 1] = 2 * at + 2;
    costs[at] = worth;
  }
  for (const [person, cost] of idle.entries()) {
    indices[2 * pairs + person] = person;
    starts[pairs + person + 1] = 2 * pairs + person + 1;
    costs[pairs + person] = -cost;
  }
  return { starts, indices, values: new Float64Array(indices.length).fill(1), costs };
}

interface Solved {
  readonly chosen: Float64Array;
  /** What one more meeting of a person would be worth; for the relaxed programme only. */
  readonly prices: Float64Array;
  readonly worth: number;
  readonly isOptimal: boolean;
}

interface Programme {
  readonly people: number;
  readonly edges: readonly Edge[];
  /** How many meetings each may have at most; exactly, where idling has a cost. */
  readonly meetings: number;
  readonly idle?: readonly number[];
  readonly whole: boolean;
  readonly seconds: number;
}

/** The most valuable choice of edges: of whole ones, or (a bound for every plan) of parts of edges too. */
export function best(highs: Highs, { people, edges, meetings, idle = [], whole, seconds }: Programme): Solved {
  if (!edges.length) return { chosen: new Float64Array(idle.length), prices: new Float64Array(people), worth: 0, isOptimal: true };
  const { starts, indices, values, costs } = columns(edges, idle);
  const model = {
    numCols: costs.length, numRows: people, sense: highs.constants.objectiveSense.maximize, colCost: costs, colLower: new Float64Array(costs.length), colUpper: new Float64Array(costs.length).fill(1),
    rowLower: new Float64Array(people).fill(idle.length ? meetings : -highs.infinity), rowUpper: new Float64Array(people).fill(meetings),
    matrix: { format: 'csc' as const, numRows: people, numCols: costs.length, starts, indices, values },
    ...(whole && { integrality: new Int32Array(costs.length).fill(highs.constants.variableType.integer) }),
  };
  return highs.withModel(model, solving => {
    solving.options.set({ output_flag: false, time_limit: Math.max(0.1, seconds), mip_rel_gap: 1e-6 });
    solving.run();
    const { colValue, rowDual } = solving.getSolution();
    return { chosen: colValue, prices: rowDual, worth: solving.getObjectiveValue(), isOptimal: solving.getModelStatus() === highs.constants.modelStatus.optimal };
  });
}
