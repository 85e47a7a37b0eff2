import type { World } from './facts.ts';

/** Where nobody has counted yet, a skill is taken as fairly rare. */
export const unknownRarity = 0.7;

/** A skill of the taxonomy, with how telling it is; null before anybody counted. */
export interface KnownSkill {
  readonly id: string;
  readonly group: string;
  readonly rarity: number | null;
}

/** What is known of these skills, and of ideas nothing unless `near` tells. */
export function worldOf(skills: readonly KnownSkill[], near: World['near'] = () => undefined): World {
  const known = new Map(skills.map(skill => [skill.id, skill]));
  return { groupOf: skill => known.get(String(skill))?.group, rarity: skill => known.get(String(skill))?.rarity ?? unknownRarity, near };
}
