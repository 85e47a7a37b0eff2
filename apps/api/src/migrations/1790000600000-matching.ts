import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why people are worth meeting, with each reason's weight (a telling one carries a suggestion alone, the others only add to it), and whom a
 * member does not want to be shown. Reasons themselves are never stored: a need that is taken back takes its reason along.
 */
export class Matching1790000600000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE match_reason_kind (
        kind text PRIMARY KEY,
        weight int NOT NULL,
        telling boolean NOT NULL
      )`);
    await run.query(`
      INSERT INTO match_reason_kind (kind, weight, telling) VALUES
        ('OFFERS_WHAT_YOU_NEED', 10, true),
        ('NEEDS_WHAT_YOU_OFFER', 7, true),
        ('MUTUAL_CONNECTION', 4, true),
        ('SAME_ROLE_ELSEWHERE', 3, true),
        ('NEAR_YOU', 2, true),
        ('SHARES_LANGUAGE', 1, false),
        ('SAME_SECTOR', 1, false),
        ('OTHER_COHORT', 1, false),
        ('SAME_COHORT', 0, false)`);
    await run.query(`
      CREATE TABLE match_dismissal (
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        dismissed_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        dismissed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (member_id, dismissed_id)
      )`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE match_dismissal, match_reason_kind`);
  }
}
