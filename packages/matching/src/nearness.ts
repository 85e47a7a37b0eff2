import type { Key } from './facts.ts';

/** Ideas that fewer care for in common are not called close. */
const fewest = 2;
/** So many carers are counted between two pauses. */
const atOnce = 500;

/**
 * How close things are to each other by who cares for them: 1 when the same people care for both, 0 when none does. Few who care for both say
 * little, so small numbers are drawn towards 0. At most `most` are kept for each. Yields now and then, so that a server can do its other work between.
 */
export function* nearing(caredFor: Iterable<readonly Key[]>, most = 8): Generator<undefined, Map<Key, Map<Key, number>>> {
  const counts = new Map<Key, number>();
  const together = new Map<Key, Map<Key, number>>();
  let passed = 0;
  for (const things of caredFor) {
    if (passed++ % atOnce === 0) yield;
    for (const thing of things) {
      counts.set(thing, (counts.get(thing) ?? 0) + 1);
      let others = together.get(thing);
      if (!others) together.set(thing, (others = new Map<Key, number>()));
      for (const other of things) if (other !== thing) others.set(other, (others.get(other) ?? 0) + 1);
    }
  }
  const near = new Map<Key, Map<Key, number>>();
  for (const [thing, others] of together) {
    if (passed++ % atOnce === 0) yield;
    const close = [...others].flatMap(([other, both]) => (both < fewest ? [] : [[other, both / (Math.sqrt((counts.get(thing) ?? 1) * (counts.get(other) ?? 1)) + 1)] as const]));
    if (close.length) near.set(thing, new Map(close.toSorted((a, b) => b[1] - a[1]).slice(0, most)));
  }
  return near;
}

/** The same without pauses. */
export function nearness(caredFor: Iterable<readonly Key[]>, most?: number): Map<Key, Map<Key, number>> {
  const work = nearing(caredFor, most);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** How telling it is that someone has this, of so many people: 1 almost nobody does, 0 everybody. */
export function rarity(holders: number, people: number): number {
  return people < 2 ? 1 : Math.max(0, Math.min(1, Math.log(people / Math.max(1, holders)) / Math.log(people)));
}
