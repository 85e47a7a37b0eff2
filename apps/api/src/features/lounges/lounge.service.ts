import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/database.ts';
import { notFound } from '../../kernel/errors/domain-error.ts';
import { cohortNames } from '../programmes/index.ts';
import { RoomService } from '../rooms/index.ts';

const viaCohort = (cohortId: string): string => `cohort:${cohortId}`;

/** Every cohort has a lounge, opened for its first member. Called by whoever changes a cohort's membership, in the same transaction. */
@Injectable()
export class LoungeService {
  constructor(private readonly rooms: RoomService) {}

  /** Lets a member of the cohort into its lounge. @throws DomainError NOT_FOUND for an unknown cohort. */
  async admit(tx: Transaction, cohortId: string, memberId: string): Promise<void> {
    await this.rooms.grant(tx, await this.open(tx, cohortId), [memberId], 'MEMBER', viaCohort(cohortId));
  }

  /** Takes the lounge from someone who left the cohort. */
  async dismiss(tx: Transaction, cohortId: string, memberId: string): Promise<void> {
    await this.rooms.revoke(tx, await this.open(tx, cohortId), [memberId], viaCohort(cohortId));
  }

  /** The cohort's lounge. @throws DomainError NOT_FOUND for an unknown cohort. */
  async open(tx: Transaction, cohortId: string): Promise<string> {
    const title = await cohortNames(tx, cohortId);
    if (!title) throw notFound();
    return this.rooms.open(tx, { kind: 'LOUNGE', hostKind: 'COHORT', hostId: cohortId, title });
  }
}
