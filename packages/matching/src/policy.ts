/** Whom a programme's members are suggested at all. */
export type MayMeet = 'ANYONE' | 'OWN_PROGRAMME' | 'OTHER_COHORTS';

/** What the staff of a programme decide on its suggestions. */
export interface Policy {
  /** How much people from other cohorts are preferred: 0 not, 2 somewhat, 4 above nearly all. */
  readonly crossCohort: number;
  /** The same for people from other sectors. */
  readonly crossSector: number;
  readonly mayMeet: MayMeet;
  /** Whether colleagues from one organisation are suggested to each other. */
  readonly colleagues: boolean;
  /** To how many members one person is suggested at a time, at most. Three are shown to each, so 3 is as many as there are to give. */
  readonly mostShown: number;
}

/** Where staff have decided nothing: other cohorts and sectors somewhat before the own. */
export const defaultPolicy: Policy = { crossCohort: 2, crossSector: 1, mayMeet: 'ANYONE', colleagues: false, mostShown: 6 };
