import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The steps in which a programme's counts are told begin where nobody knows: at a secret of the programme's. Figures told before stood in steps
 * that everybody knew; they go, and are drawn anew from the dates of connections when staff look, or at night.
 */
export class MovedSteps1790002030001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE insight_secret (
        programme_id uuid PRIMARY KEY REFERENCES programme ON DELETE CASCADE,
        secret uuid NOT NULL DEFAULT gen_random_uuid()
      )`);
    await run.query(`DELETE FROM insight_day`);
    await run.query(`DELETE FROM insight_table`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE insight_secret`);
  }
}
