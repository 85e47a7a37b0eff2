import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A third person brings two together, and each of them consents for themselves. `asked` is false where the two must not be asked (a block, an
 * earlier "rather not"): the row is then kept all the same, so that whoever introduces is told nothing by a refusal.
 */
export class Introductions1790001700000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE introduction (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        introducer_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        a_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        b_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        words text NOT NULL,
        lang text NOT NULL,
        state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'MADE', 'WITHDRAWN', 'EXPIRED')),
        asked boolean NOT NULL,
        a_answer text CHECK (a_answer IN ('YES', 'NO')),
        a_answered_at timestamptz,
        b_answer text CHECK (b_answer IN ('YES', 'NO')),
        b_answered_at timestamptz,
        proposed_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        CHECK (a_id < b_id),
        CHECK (introducer_id NOT IN (a_id, b_id))
      )`);
    await run.query(`CREATE UNIQUE INDEX introduction_open_key ON introduction (introducer_id, a_id, b_id) WHERE state = 'OPEN'`);
    await run.query(`CREATE INDEX introduction_introducer_idx ON introduction (introducer_id, proposed_at)`);
    await run.query(`CREATE INDEX introduction_a_idx ON introduction (a_id, b_id)`);
    await run.query(`CREATE INDEX introduction_b_idx ON introduction (b_id)`);
    await run.query(`ALTER TABLE connection DROP CONSTRAINT connection_met_kind_check`);
    await run.query(`ALTER TABLE connection ADD CONSTRAINT connection_met_kind_check CHECK (met_kind IN ('CONVENTION', 'SESSION', 'ROOM', 'COHORT', 'IDEA', 'INTRODUCTION', 'ELSEWHERE'))`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`UPDATE connection SET met_kind = 'ELSEWHERE', met_id = NULL WHERE met_kind = 'INTRODUCTION'`);
    await run.query(`ALTER TABLE connection DROP CONSTRAINT connection_met_kind_check`);
    await run.query(`ALTER TABLE connection ADD CONSTRAINT connection_met_kind_check CHECK (met_kind IN ('CONVENTION', 'SESSION', 'ROOM', 'COHORT', 'IDEA', 'ELSEWHERE'))`);
    await run.query(`DROP TABLE introduction`);
  }
}
