import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two agree on a time to talk. Times are instants from the moment they are offered, with the zone of who offers them: an invitation in two
 * calendars, which tells instants, and this row can then never differ. `sequence` counts what the calendars were told (RFC 5545).
 * A calendar's address opens it to whoever has it: it is kept apart, and no reader names it.
 */
export class Talks1790001700001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE talk (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        a_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        b_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        opened_by uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        state text NOT NULL DEFAULT 'OFFERED' CHECK (state IN ('OFFERED', 'AGREED', 'CANCELLED')),
        minutes int NOT NULL CHECK (minutes BETWEEN 5 AND 240),
        note text NOT NULL DEFAULT '',
        place text NOT NULL DEFAULT '',
        zone text NOT NULL,
        slots timestamptz[] NOT NULL DEFAULT '{}',
        offered_by uuid REFERENCES account ON DELETE CASCADE,
        others_asked_by uuid REFERENCES account ON DELETE CASCADE,
        starts_at timestamptz,
        sequence int NOT NULL DEFAULT 0,
        version int NOT NULL DEFAULT 1,
        opened_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        reminded_at timestamptz,
        CHECK (a_id < b_id),
        CHECK (state <> 'AGREED' OR starts_at IS NOT NULL),
        CHECK (cardinality(slots) = 0 OR offered_by IS NOT NULL)
      )`);
    await run.query(`CREATE UNIQUE INDEX talk_offered_key ON talk (a_id, b_id) WHERE state = 'OFFERED'`);
    await run.query(`CREATE INDEX talk_a_idx ON talk (a_id, b_id)`);
    await run.query(`CREATE INDEX talk_b_idx ON talk (b_id)`);
    await run.query(`CREATE INDEX talk_soon_idx ON talk (starts_at) WHERE state = 'AGREED' AND reminded_at IS NULL`);
    await run.query(`
      CREATE TABLE calendar_feed (
        member_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
        address text NOT NULL,
        host text NOT NULL,
        since timestamptz NOT NULL
      )`);
    await run.query(`ALTER TABLE caught_mail ADD COLUMN calendar text`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE caught_mail DROP COLUMN calendar`);
    await run.query(`DROP TABLE calendar_feed, talk`);
  }
}
