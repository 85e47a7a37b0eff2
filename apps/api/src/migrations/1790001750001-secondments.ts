import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tours of service: openings with their dates and the skills they look for, who asked for one, and when members are open to a secondment. The
 * latter has an audience of its own: that someone would leave their post for a while is not told with their profile.
 */
export class Secondments1790001750001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE secondment_opening (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        author_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        organisation_id uuid NOT NULL REFERENCES organisation,
        title text NOT NULL,
        about text NOT NULL,
        place text NOT NULL DEFAULT '',
        lang text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        share smallint NOT NULL CHECK (share BETWEEN 1 AND 100),
        skill_ids uuid[] NOT NULL,
        outcome text CHECK (outcome IN ('FILLED', 'NOT_FILLED', 'WITHDRAWN')),
        closed_at timestamptz,
        idempotency_key text,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (ends_on >= starts_on), CHECK ((outcome IS NULL) = (closed_at IS NULL)),
        UNIQUE (author_id, idempotency_key)
      )`);
    await run.query(`CREATE INDEX secondment_opening_idx ON secondment_opening (created_at DESC, id DESC) WHERE closed_at IS NULL`);
    await run.query(`CREATE INDEX secondment_opening_skills_idx ON secondment_opening USING gin (skill_ids) WHERE closed_at IS NULL`);
    await run.query(`
      CREATE TABLE secondment_ask (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        opening_id uuid NOT NULL REFERENCES secondment_opening ON DELETE CASCADE,
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        note text NOT NULL DEFAULT '',
        state text NOT NULL DEFAULT 'ASKED' CHECK (state IN ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
        asked_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (opening_id, member_id)
      )`);
    await run.query(`CREATE INDEX secondment_ask_member_idx ON secondment_ask (member_id)`);
    await run.query(`
      CREATE TABLE secondment_dates (
        member_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        share smallint NOT NULL CHECK (share BETWEEN 1 AND 100),
        audience smallint NOT NULL CHECK (audience BETWEEN 0 AND 4),
        CHECK (ends_on >= starts_on)
      )`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE secondment_dates, secondment_ask, secondment_opening`);
  }
}
