import type { Facts } from '@cohortium/matching';
import type { Dice } from './dice.ts';
import { frame, groupOf, skills, type Hidden } from './hidden.ts';
import type { NetworkKind } from './kinds.ts';

/** What others may see of someone: all that a matcher reads. Hidden fields are empty here, as the product would answer them. */
export interface Shown extends Facts<string> {
  readonly sector: string;
  readonly cohort: string;
}

const skillName = (skill: number): string => `s${skill}`;
/** The group of a skill, by its name: the taxonomy. */
export const groupOfName = (name: string): string => `g${groupOf(Number(name.slice(1)))}`;
const town = (at: readonly [number, number]): string => `town ${Math.floor(at[0] * 4)}-${Math.floor(at[1] * 3)}`;

/** Few say nothing and few say much, whatever they are like: who lists ten skills is no better a colleague. */
const count = (dice: Dice, mean: number): number => Math.min(10, Math.floor(-Math.log(1 - dice.next()) * (mean + 0.5)));

/** Skills in fashion are listed by many who do not have them. */
const fashion = (dice: Dice): number => Math.floor(skills * dice.next() ** 4) * 5 % skills;

function listed(dice: Dice, truth: readonly number[], kind: NetworkKind): string[] {
  const chosen = new Set<string>();
  for (let n = count(dice, kind.wordiness); n > 0; n--) {
    const meant = dice.weighted(truth);
    if (dice.chance(kind.truthful)) chosen.add(skillName(meant));
    else chosen.add(skillName(dice.chance(0.6) ? groupOf(meant) * frame.skillsInGroup + dice.below(frame.skillsInGroup) : fashion(dice)));
  }
  return [...chosen];
}

/** Ideas and questions exist by cause; each idea draws those whom its cause moves, and some who only follow the crowd. */
function drawnTo(dice: Dice, causes: readonly number[], what: string, each: number, kind: NetworkKind): string[] {
  const chosen = new Set<string>();
  for (let n = count(dice, kind.active); n > 0; n--) {
    const cause = dice.chance(0.75) ? dice.weighted(causes.map(value => value ** 2)) : dice.below(frame.causes);
    chosen.add(`${what} ${cause}-${Math.floor(each * dice.next() ** 1.6)}`);
  }
  return [...chosen];
}

/** The noisy signs that someone gives of what they are like. */
export function shownBy(dice: Dice, hidden: Hidden, kind: NetworkKind): Shown {
  const unless = <T>(value: readonly T[]): readonly T[] => (dice.chance(kind.reserved) ? [] : value);
  const perCause = Math.max(2, Math.round(kind.people / 50));
  const shown = {
    offers: unless(listed(dice, hidden.craft.map(value => value + 0.002), kind)),
    needs: unless(listed(dice, hidden.lack.map(value => value + 0.002), kind)),
    ideas: drawnTo(dice, hidden.causes, 'idea', perCause, kind),
    questions: drawnTo(dice, hidden.causes, 'question', 2 * perCause, kind),
    place: dice.chance(kind.reserved) ? null : town(hidden.at),
    languages: unless([...new Set(hidden.languages)]),
    openTo: ['MENTORING', 'SPEAKING', 'SECONDMENT', 'JOINING_A_TEAM'].filter(() => dice.chance(0.1 + 0.4 * hidden.time)),
    sector: `sector ${dice.weighted([4, 4, 3, 1, 1, 1])}`,
    cohort: `cohort ${dice.below(kind.cohorts)}`,
  };
  return { ...shown, organisation: null, role: null, cohorts: [shown.cohort] };
}
