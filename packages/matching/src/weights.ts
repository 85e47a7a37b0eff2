/** What each sign is worth, in points. Found by `npm run bench` on the tuning seeds (packages/bench/src/matching/tune.ts), never on the reported ones. */
export interface Weights {
  /** They offer what I need. */
  readonly need: number;
  /** They need what I offer. */
  readonly offer: number;
  /** A skill of the same group, as a share of the skill itself. */
  readonly neighbour: number;
  /** An idea both care for. */
  readonly idea: number;
  /** Ideas close to each other, as a share of the same one. */
  readonly near: number;
  readonly question: number;
  /** Help and a common cause at once, beyond the sum of both. */
  readonly together: number;
  readonly place: number;
  readonly role: number;
  readonly open: number;
  /** What is left of the score where both say which languages they speak and none is common. */
  readonly noTongue: number;
  readonly mutual: number;
  readonly sector: number;
  /** Another cohort or sector, for each step of the policy. */
  readonly across: number;
  readonly bridge: number;
  readonly like: number;
  readonly first: number;
}

export const weights: Weights = {
  need: 5, offer: 4, neighbour: 0.22, idea: 4.5, near: 0.25, question: 4, together: 0.38, place: 0.75, role: 0.8, open: 0.5, noTongue: 0.4,
  mutual: 0.52, sector: 0.15, across: 0.8, bridge: 0.1, like: 2, first: 4,
};
