import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Gaps between groups that staff work on, and whom they introduced across them: what came of it is counted later. */
export class Gaps1790001850001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE insight_gap (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('COHORT', 'SECTOR')),
        one text[] NOT NULL,
        other text[] NOT NULL,
        opened_by uuid REFERENCES account ON DELETE SET NULL,
        opened_at timestamptz NOT NULL,
        ties_before int NOT NULL CHECK (ties_before % 5 = 0),
        ties_now int NOT NULL CHECK (ties_now % 5 = 0),
        looked_at timestamptz NOT NULL,
        UNIQUE (programme_id, kind, one, other)
      )`);
    await run.query(`
      CREATE TABLE insight_gap_pair (
        gap_id uuid NOT NULL REFERENCES insight_gap ON DELETE CASCADE,
        one_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        other_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        sent_by uuid REFERENCES account ON DELETE SET NULL,
        sent_at timestamptz NOT NULL,
        PRIMARY KEY (gap_id, one_id, other_id)
      )`);
    await run.query(`CREATE INDEX insight_gap_pair_one_idx ON insight_gap_pair (one_id)`);
    await run.query(`CREATE INDEX insight_gap_pair_other_idx ON insight_gap_pair (other_id)`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE insight_gap_pair, insight_gap`);
  }
}
