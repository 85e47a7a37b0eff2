import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Somebody asks one whom both know to introduce them to a third. `told` is false where who is asked would rather not before: the request is then
 * kept all the same, so that nobody is told by a refusal. An introduction that came of a request says who asked for it (`wished_by`): they have
 * consented, and see it only when it came about, so that one that asks nobody looks to them like one that waits.
 */
export class IntroductionRequests1790002020000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE introduction_request (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        asker_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        helper_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        other_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        words text NOT NULL,
        lang text NOT NULL,
        told boolean NOT NULL,
        state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'WITHDRAWN', 'EXPIRED')),
        answer text CHECK (answer IN ('YES', 'NO')),
        answered_at timestamptz,
        introduction_id uuid REFERENCES introduction ON DELETE SET NULL,
        asked_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CHECK (asker_id <> helper_id AND asker_id <> other_id AND helper_id <> other_id)
      )`);
    await run.query(`CREATE UNIQUE INDEX introduction_request_open_key ON introduction_request (asker_id, helper_id, other_id) WHERE state = 'OPEN' AND answer IS NULL`);
    await run.query(`CREATE INDEX introduction_request_asker_idx ON introduction_request (asker_id, asked_at)`);
    await run.query(`CREATE INDEX introduction_request_helper_idx ON introduction_request (helper_id, asked_at)`);
    await run.query(`CREATE INDEX introduction_request_other_idx ON introduction_request (other_id)`);
    await run.query(`ALTER TABLE introduction ADD COLUMN wished_by uuid REFERENCES account ON DELETE SET NULL`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE introduction DROP COLUMN wished_by`);
    await run.query(`DROP TABLE introduction_request`);
  }
}
