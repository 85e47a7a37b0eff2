import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Figures of a programme's network by day. What is kept is what is told: counts stand here in the steps in which
 * they are shown, so that no screen, export or mistake can tell more.
 */
export class Insights1790001850000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE insight_day (
        programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
        day date NOT NULL,
        people int NOT NULL,
        within_cohorts int NOT NULL CHECK (within_cohorts % 5 = 0),
        across_cohorts int NOT NULL CHECK (across_cohorts % 5 = 0),
        within_sectors int NOT NULL CHECK (within_sectors % 5 = 0),
        across_sectors int NOT NULL CHECK (across_sectors % 5 = 0),
        cohort_chance real NOT NULL,
        sector_chance real NOT NULL,
        no_ties int NOT NULL CHECK (no_ties % 5 = 0),
        holds_together int NOT NULL CHECK (holds_together % 5 = 0),
        tightness real,
        communities int,
        cohort_mix real,
        sector_mix real,
        PRIMARY KEY (programme_id, day)
      )`);
    await run.query(`
      CREATE TABLE insight_table (
        programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('COHORT', 'SECTOR')),
        day date NOT NULL,
        groups jsonb NOT NULL,
        cells jsonb NOT NULL,
        PRIMARY KEY (programme_id, kind)
      )`);
    await run.query(`
      CREATE TABLE insight_keystone (
        programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        cuts_off int NOT NULL CHECK (cuts_off >= 5 AND cuts_off % 5 = 0),
        PRIMARY KEY (programme_id, member_id)
      )`);
    await run.query(`CREATE INDEX insight_keystone_member_idx ON insight_keystone (member_id)`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE insight_keystone, insight_table, insight_day`);
  }
}
