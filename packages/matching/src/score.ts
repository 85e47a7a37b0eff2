import type { Between, Facts, Key, World } from './facts.ts';
import type { Policy } from './policy.ts';
import { weights, type Weights } from './weights.ts';

/** What a reason speaks of. */
export type PartKind =
  | 'OFFERS_WHAT_YOU_NEED' | 'NEEDS_WHAT_YOU_OFFER' | 'OFFERS_NEAR_WHAT_YOU_NEED' | 'NEEDS_NEAR_WHAT_YOU_OFFER' | 'SHARES_IDEA' | 'CLOSE_IDEAS' | 'SHARES_QUESTION'
  | 'MUTUAL_CONNECTION' | 'SAME_ROLE_ELSEWHERE' | 'NEAR_YOU' | 'SHARES_LANGUAGE' | 'OPEN_TO' | 'SAME_SECTOR' | 'OTHER_SECTOR' | 'OTHER_COHORT' | 'SAME_COHORT'
  | 'BRIDGES_COHORTS' | 'LIKE_ONE_YOU_CHOSE' | 'FIRST_TO_MEET';

/** Told of each thing that speaks for a suggestion: what, of which skill, idea or person, beside which of the viewer's own, and how much it weighs. */
export type Tell = (kind: PartKind, weight: number, about?: Key | null, beside?: Key | null) => void;

const silent: Tell = () => undefined;

/** Several of a kind count less each: the first whole, the second half. */
class Fading {
  private readonly found: number[] = [];

  add(value: number): void {
    this.found.push(value);
  }

  sum(): number {
    this.found.sort((a, b) => b - a);
    let total = 0;
    for (let at = 0; at < this.found.length; at++) total += (this.found[at] ?? 0) / 2 ** at;
    return total;
  }
}

/** How far the wanted are met by the held: the same skill, or one of its group. */
function met(wanted: readonly Key[], held: readonly Key[], world: World, near: number, weight: number, tell: Tell, kinds: readonly [PartKind, PartKind], aboutWanted: boolean): number {
  const sum = new Fading();
  for (const skill of wanted) {
    if (held.includes(skill)) {
      const worth = 0.4 + 0.6 * world.rarity(skill);
      sum.add(worth);
      tell(kinds[0], weight * worth, skill);
      continue;
    }
    const group = world.groupOf(skill);
    if (group === undefined) continue;
    for (const other of held) {
      if (world.groupOf(other) !== group) continue;
      const worth = near * (0.4 + 0.6 * world.rarity(other));
      sum.add(worth);
      if (!wanted.includes(other)) tell(kinds[1], weight * worth, aboutWanted ? skill : other, aboutWanted ? other : skill);
      break;
    }
  }
  return sum.sum();
}

/** How far the two care for the same things. */
function common(mine: readonly Key[], theirs: readonly Key[], world: World, w: Weights, tell: Tell): number {
  const sum = new Fading();
  for (const idea of mine) {
    if (theirs.includes(idea)) {
      sum.add(1);
      tell('SHARES_IDEA', w.idea, idea);
      continue;
    }
    const close = world.near(idea);
    if (!close) continue;
    let [best, which]: [number, Key | null] = [0, null];
    for (const other of theirs) {
      const likeness = close.get(other) ?? 0;
      if (likeness > best) [best, which] = [likeness, other];
    }
    if (which === null) continue;
    sum.add(w.near * best);
    if (!mine.includes(which)) tell('CLOSE_IDEAS', w.idea * w.near * best, which, idea);
  }
  return sum.sum();
}

function firstShared(one: readonly Key[], other: readonly Key[]): Key | null {
  for (const key of one) if (other.includes(key)) return key;
  return null;
}

/** What the network itself and the programme's policy say. */
function around(me: Facts, them: Facts, between: Between, policy: Policy, w: Weights, tell: Tell): number {
  let total = 0;
  const add = (kind: PartKind, weight: number, about?: Key | null): void => {
    total += weight;
    tell(kind, weight, about);
  };
  if (between.mutual > 0) add('MUTUAL_CONNECTION', w.mutual * Math.log2(1 + Math.min(between.mutual, 7)));
  const sharedCohort = firstShared(me.cohorts, them.cohorts);
  if (sharedCohort !== null) add('SAME_COHORT', 0, sharedCohort);
  else if (me.cohorts.length && them.cohorts.length) {
    add('OTHER_COHORT', w.across * policy.crossCohort, them.cohorts[0] ?? null);
    if (between.apart > 0.5) add('BRIDGES_COHORTS', w.bridge * policy.crossCohort * between.apart, them.cohorts[0] ?? null);
  }
  if (me.sector !== null && them.sector !== null) {
    if (me.sector === them.sector) add('SAME_SECTOR', w.sector, them.sector);
    else add('OTHER_SECTOR', w.across * policy.crossSector, them.sector);
  }
  if (between.like) {
    total += w.like;
    tell('LIKE_ONE_YOU_CHOSE', w.like, between.like.person, between.like.skill);
  }
  if (between.first) add('FIRST_TO_MEET', w.first);
  return total;
}

/** What each shows of themselves beside skills and causes. */
function circumstances(me: Facts, them: Facts, w: Weights, tell: Tell): number {
  let total = 0;
  if (me.place !== null && me.place === them.place) {
    total += w.place;
    tell('NEAR_YOU', w.place, them.place);
  }
  if (me.role !== null && me.role === them.role && me.organisation !== them.organisation) {
    total += w.role;
    tell('SAME_ROLE_ELSEWHERE', w.role, them.role);
  }
  for (const way of them.openTo) {
    total += w.open;
    tell('OPEN_TO', w.open, way);
  }
  return total;
}

/**
 * How well two people fit, from what the viewer may see: help in either direction, what both care for, the two together, and the network.
 * The same for all members at night and for one at the moment of asking; `tell` hears of every part, so that no reason is told that did not
 * count, and none counts that could not be told.
 */
export function score(me: Facts, them: Facts, between: Between, world: World, policy: Policy, tell: Tell = silent, w: Weights = weights): number {
  const help = met(me.needs, them.offers, world, w.neighbour, w.need, tell, ['OFFERS_WHAT_YOU_NEED', 'OFFERS_NEAR_WHAT_YOU_NEED'], false);
  const use = met(them.needs, me.offers, world, w.neighbour, w.offer, tell, ['NEEDS_WHAT_YOU_OFFER', 'NEEDS_NEAR_WHAT_YOU_OFFER'], true);
  const cause = common(me.ideas, them.ideas, world, w, tell);
  const question = firstShared(me.questions, them.questions);
  if (question !== null) tell('SHARES_QUESTION', w.question, question);
  const exchange = w.need * help + w.offer * use;
  const care = w.idea * cause + (question === null ? 0 : w.question);
  let total = exchange + care + w.together * Math.sqrt(Math.max(0, exchange * care)) + around(me, them, between, policy, w, tell) + circumstances(me, them, w, tell);
  if (me.languages.length && them.languages.length) {
    if (firstShared(me.languages, them.languages) === null) total *= w.noTongue;
    for (const language of me.languages) if (them.languages.includes(language)) tell('SHARES_LANGUAGE', 0, language);
  }
  return total;
}

/** Whether the policies of both sides let them be suggested to each other. `together`: they share a programme. */
export function mayMeet(me: Facts, them: Facts, together: boolean, mine: Policy, theirs: Policy): boolean {
  const shareCohort = firstShared(me.cohorts, them.cohorts) !== null;
  const lets = (policy: Policy): boolean =>
    (policy.colleagues || me.organisation === null || me.organisation !== them.organisation)
    && (policy.mayMeet === 'ANYONE' || (together && (policy.mayMeet === 'OWN_PROGRAMME' || !shareCohort)));
  return lets(mine) && lets(theirs);
}
