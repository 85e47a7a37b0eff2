import type { Dice } from './dice.ts';

/** What there is in every generated network: skills in groups, causes, towns, languages, sectors. */
export const frame = { groups: 8, skillsInGroup: 6, causes: 10, towns: 12, sectors: 6, languages: ['he', 'en', 'ar', 'ru', 'fr'] } as const;
export const skills = frame.groups * frame.skillsInGroup;
export const groupOf = (skill: number): number => Math.floor(skill / frame.skillsInGroup);

/** What decides whom someone would work well with. No matcher reads it; what people show are noisy signs of it. */
export interface Hidden {
  /** How good they are at each skill, 0 to 1. */
  readonly craft: readonly number[];
  /** How much their work lacks each skill, 0 to 1. */
  readonly lack: readonly number[];
  /** How much each cause moves them; of length 1. */
  readonly causes: readonly number[];
  /** From one who plans to one who tries, 0 to 1: never shown in any field. */
  readonly pace: number;
  /** How gladly they work with people unlike themselves, 0 to 1. */
  readonly curiosity: number;
  /** Time they would give, 0 to 1. */
  readonly time: number;
  /** Where they live, in a square of side 1. */
  readonly at: readonly [number, number];
  readonly languages: readonly string[];
}

const ofLength1 = (values: readonly number[]): number[] => {
  const length = Math.hypot(...values) || 1;
  return values.map(value => value / length);
};

/** One or two groups of skills are their trade; what they lack lies elsewhere. */
function trade(dice: Dice): { craft: number[]; lack: number[] } {
  const craft = Array.from({ length: skills }, () => 0);
  const lack = Array.from({ length: skills }, () => 0);
  const home = dice.below(frame.groups);
  const second = dice.chance(0.5) ? dice.below(frame.groups) : home;
  for (let skill = 0; skill < skills; skill++) {
    const near = groupOf(skill) === home ? 1 : groupOf(skill) === second ? 0.7 : 0.06;
    if (dice.chance(0.55 * near)) craft[skill] = 0.5 + dice.next() / 2;
  }
  for (let wanted = 0, tries = 0; wanted < 3 && tries < 60; tries++) {
    const group = dice.chance(0.25) ? home : dice.below(frame.groups);
    const skill = group * frame.skillsInGroup + dice.below(frame.skillsInGroup);
    if ((craft[skill] ?? 0) > 0 || (lack[skill] ?? 0) > 0) continue;
    lack[skill] = 0.5 + dice.next() / 2;
    wanted++;
  }
  return { craft, lack };
}

export function hiddenTraits(dice: Dice): Hidden {
  const main = dice.below(frame.causes);
  const side = dice.below(frame.causes);
  return {
    ...trade(dice),
    causes: ofLength1(Array.from({ length: frame.causes }, (_, cause) => (cause === main ? 1 : 0) + (cause === side ? 0.7 : 0) + 0.1 * dice.next())),
    pace: dice.next(), curiosity: dice.next(), time: dice.next(),
    at: [dice.next(), dice.next()],
    languages: [dice.chance(0.8) ? 'he' : 'ar', ...(dice.chance(0.6) ? ['en'] : []), ...(dice.chance(0.25) ? [dice.one(frame.languages)] : [])],
  };
}

const best = (lack: readonly number[], craft: readonly number[]): number => lack.reduce((most, wanted, skill) => Math.max(most, wanted * (craft[skill] ?? 0)), 0);

/**
 * How well two people would have worked together, apart from luck. Help in either direction and a common cause each carry a part alone and
 * more together; another pace, no common tongue, distance and lack of time take away from the whole.
 */
export function wouldWork(one: Hidden, other: Hidden, unlike: number): number {
  const help = 1 - (1 - best(one.lack, other.craft)) * (1 - best(other.lack, one.craft));
  const cause = one.causes.reduce((sum, value, index) => sum + value * (other.causes[index] ?? 0), 0) ** 2;
  const ground = 0.5 * help + 0.4 * cause + 0.5 * help * cause;
  const pace = Math.exp(-(((one.pace - other.pace) / 0.9) ** 2));
  const tongue = one.languages.some(language => other.languages.includes(language)) ? 1 : 0.2;
  const distance = Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]);
  const fresh = 1 + 0.3 * unlike * ((one.curiosity + other.curiosity) / 2);
  return ground * pace * tongue * (1 - 0.25 * Math.min(1, distance)) * fresh * (0.7 + 0.3 * Math.min(one.time, other.time));
}
