import { matchingLimits } from '@cohortium/contract';
import { mayMeet, score, type Between, type Key, type PartKind, type Policy } from '@cohortium/matching';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import type { Queryable } from '../../kernel/database/database.ts';
import { candidatesAmong, candidatesSql, type Candidate } from './candidates.ts';
import { groundOf, type Ground } from './ground.ts';
import { knownWorld, policiesOf, type KnownWorld } from './known-world.ts';

/** A reason as data: what it speaks of is in the field of its kind. */
export interface Reason {
  readonly kind: PartKind;
  readonly n: number;
  readonly skill_id?: string | undefined;
  /** The viewer's own, beside which the first stands. */
  readonly beside_id?: string | undefined;
  readonly person_id?: string | undefined;
  readonly cohort_id?: string | undefined;
  readonly idea_id?: string | undefined;
  readonly question_id?: string | undefined;
  readonly programme_id?: string | undefined;
  readonly amount?: number | undefined;
  readonly detail?: string | undefined;
}

export interface Chosen {
  readonly id: string;
  readonly reasons: readonly Reason[];
}

/** Reasons that carry a suggestion alone; the others only add to it. */
const telling: ReadonlySet<PartKind> = new Set<PartKind>(['OFFERS_WHAT_YOU_NEED', 'NEEDS_WHAT_YOU_OFFER', 'OFFERS_NEAR_WHAT_YOU_NEED', 'NEEDS_NEAR_WHAT_YOU_OFFER', 'SHARES_IDEA', 'CLOSE_IDEAS', 'SHARES_QUESTION', 'MUTUAL_CONNECTION', 'SAME_ROLE_ELSEWHERE', 'NEAR_YOU', 'LIKE_ONE_YOU_CHOSE', 'FIRST_TO_MEET']);
/** What the night's choice is worth, in points: enough to keep shares fair, too little to stand above a better reason of today. */
const chosenWorth = 1;
/** What another cohort is worth to a newcomer beside the policy, in points; where the policy prefers other cohorts at all. */
const acrossForNewcomer = 3;

interface Weighed extends Chosen {
  readonly value: number;
  readonly tells: boolean;
}

function between({ subject, likes, newcomer }: Ground, { seen, mutual, firstOf }: Candidate, { apart }: KnownWorld): Between {
  const like = likes.flatMap(({ id, offers }) => offers.filter(skill => seen.offers.includes(skill) && id !== seen.id).map(skill => ({ person: id, skill })))[0];
  return { mutual, apart: apart(subject.cohorts, seen.cohorts), like: like ?? null, first: newcomer && firstOf !== null };
}

/** A part of the score as a reason. Its words come from the row that was read for the score, so they can be no others. */
function reasonOf({ seen, mutual, mutualId, firstOf }: Candidate, kind: PartKind, n: number, about: Key | null, beside: Key | null): Reason {
  const [of, by] = [about === null ? undefined : String(about), beside === null ? undefined : String(beside)];
  switch (kind) {
    case 'OFFERS_WHAT_YOU_NEED': case 'NEEDS_WHAT_YOU_OFFER': case 'OFFERS_NEAR_WHAT_YOU_NEED': case 'NEEDS_NEAR_WHAT_YOU_OFFER': return { kind, n, skill_id: of, beside_id: by };
    case 'SHARES_IDEA': case 'CLOSE_IDEAS': return { kind, n, idea_id: of };
    case 'SHARES_QUESTION': return { kind, n, question_id: of };
    case 'MUTUAL_CONNECTION': return { kind, n, amount: mutual, person_id: mutualId ?? undefined };
    case 'OTHER_COHORT': case 'SAME_COHORT': case 'BRIDGES_COHORTS': return { kind, n, cohort_id: of };
    case 'LIKE_ONE_YOU_CHOSE': return { kind, n, person_id: of, skill_id: by };
    case 'FIRST_TO_MEET': return { kind, n, programme_id: firstOf ?? undefined };
    case 'NEAR_YOU': return { kind, n, detail: seen.placeSaid ?? '' };
    case 'SAME_ROLE_ELSEWHERE': return { kind, n, detail: seen.roleSaid ?? '' };
    case 'SHARES_LANGUAGE': case 'OPEN_TO': case 'SAME_SECTOR': case 'OTHER_SECTOR': return { kind, n, detail: of ?? '' };
  }
}

type Part = readonly [kind: PartKind, weight: number, about: Key | null, beside: Key | null];

/** The telling before the others, the weightiest first; of languages one that is not the interface's, of each kind but skills the first. */
function reasonsOf(candidate: Candidate, parts: readonly Part[], locale: string): Reason[] {
  const once = new Set<PartKind>();
  const kept = parts.toSorted((a, b) => Number(telling.has(b[0])) - Number(telling.has(a[0])) || b[1] - a[1]).filter(([kind, , about]) => {
    if (kind === 'SHARES_LANGUAGE' && about === locale) return false;
    const many = kind === 'OFFERS_WHAT_YOU_NEED' || kind === 'NEEDS_WHAT_YOU_OFFER' || !once.has(kind);
    once.add(kind);
    return many;
  });
  return kept.slice(0, matchingLimits.reasons).map(([kind, , about, beside], n) => reasonOf(candidate, kind, n, about, beside));
}

/** What speaks for one person meeting another; nothing where a policy keeps the two apart. */
export const reasonsFor = (ground: Ground, known: KnownWorld, candidate: Candidate): readonly Reason[] => weigh(ground, known, candidate)?.reasons ?? [];

/** Weighs one candidate by the product's one scoring function. Null when a policy keeps the two apart or nothing true can be said. */
function weigh(ground: Ground, known: KnownWorld, candidate: Candidate): Weighed | null {
  const { seen, price, chosen, fresh } = candidate;
  const { together, mine, theirs } = policiesOf(known.policies, ground.subject.programmes, seen.programmes);
  if (!mayMeet(ground.subject, seen, together, mine, theirs)) return null;
  const parts: Part[] = [];
  const points = score(ground.subject, seen, between(ground, candidate, known), known.world, mine, (kind, weight, about = null, beside = null) => void parts.push([kind, weight, about, beside]));
  const tells = parts.some(([kind]) => telling.has(kind));
  // Whom only the night's list names needs a reason of today: what was hidden since then must not be seen by who still stands here.
  if (!fresh && !tells) return null;
  const reasons = reasonsOf(candidate, parts, ground.seer.locale);
  const across = ground.newcomer && mine.crossCohort > 0 && parts.some(([kind]) => kind === 'OTHER_COHORT') ? acrossForNewcomer : 0;
  return reasons.length ? { id: seen.id, reasons, tells, value: points + across - price + (chosen && tells ? chosenWorth : 0) } : null;
}

/**
 * The best `first` people for someone to meet, as `seer` may see everyone: those of whom something telling can be said before the others. `policies`
 * stand in for the programmes' own, for a preview.
 */
export async function suggest(db: Queryable, seer: SignedIn, subjectId: string, first: number, policies?: ReadonlyMap<string, Policy>): Promise<Chosen[]> {
  const ground = await groundOf(db, seer, subjectId);
  const found = await knownWorld(db, ground);
  const known = policies ? { ...found, policies: new Map([...found.policies, ...policies]) } : found;
  const candidates = await db.query<Candidate>(candidatesSql(ground, known.around));
  return candidates.flatMap(candidate => weigh(ground, known, candidate) ?? [])
    .toSorted((a, b) => Number(b.tells) - Number(a.tells) || b.value - a.value).slice(0, first);
}

/** Why meeting these people may be worth the reader's while: the parts of the same score, whether or not they would be suggested. */
export async function reasonsWith(db: Queryable, seer: SignedIn, ids: readonly string[]): Promise<Chosen[]> {
  if (!ids.length) return [];
  const ground = await groundOf(db, seer, seer.accountId);
  const known = await knownWorld(db, ground);
  const candidates = await db.query<Candidate>(candidatesAmong(ground, known.around, ids));
  return candidates.map(candidate => {
    const parts: Part[] = [];
    score(ground.subject, candidate.seen, between(ground, candidate, known), known.world, policiesOf(known.policies, ground.subject.programmes, candidate.seen.programmes).mine, (kind, weight, about = null, beside = null) => void parts.push([kind, weight, about, beside]));
    return { id: candidate.seen.id, reasons: reasonsOf(candidate, parts, seer.locale) };
  });
}
