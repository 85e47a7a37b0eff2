import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Meeting rounds of a convention: what staff decide, who takes part, which pairs they want together or apart, and the plans that a solver made.
 * One plan of a convention is published at most; another may lie beside it while staff look at it. Times are on the clock of the convention.
 */
export class MeetingRounds1790001750000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE meeting_rounds (
        id uuid PRIMARY KEY REFERENCES convention ON DELETE CASCADE,
        rounds smallint NOT NULL CHECK (rounds > 0),
        minutes smallint NOT NULL CHECK (minutes > 0),
        pause smallint NOT NULL CHECK (pause >= 0),
        starts_at timestamp NOT NULL,
        everyone boolean NOT NULL,
        prefer_sectors boolean NOT NULL,
        prefer_cohorts boolean NOT NULL,
        leave_out_connected boolean NOT NULL,
        version int NOT NULL DEFAULT 1
      )`);
    await run.query(`
      CREATE TABLE meeting_tables (
        convention_id uuid NOT NULL REFERENCES meeting_rounds ON DELETE CASCADE,
        place_id uuid NOT NULL REFERENCES convention_place ON DELETE CASCADE,
        tables smallint NOT NULL CHECK (tables > 0),
        position smallint NOT NULL,
        PRIMARY KEY (convention_id, place_id)
      )`);
    await run.query(`
      CREATE TABLE meeting_choice (
        convention_id uuid NOT NULL REFERENCES meeting_rounds ON DELETE CASCADE,
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        takes_part boolean NOT NULL,
        chosen_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (convention_id, member_id)
      )`);
    await run.query(`CREATE INDEX meeting_choice_member_idx ON meeting_choice (member_id)`);
    await run.query(`
      CREATE TABLE meeting_pair (
        convention_id uuid NOT NULL REFERENCES meeting_rounds ON DELETE CASCADE,
        one_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        other_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('TOGETHER', 'APART')),
        PRIMARY KEY (convention_id, one_id, other_id),
        CHECK (one_id < other_id)
      )`);
    await run.query(`
      CREATE TABLE meeting_draw (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        convention_id uuid NOT NULL REFERENCES meeting_rounds ON DELETE CASCADE,
        state text NOT NULL CHECK (state IN ('WORKING', 'READY', 'FAILED')),
        progress real NOT NULL DEFAULT 0,
        asked_at timestamptz NOT NULL,
        asked_by uuid REFERENCES account ON DELETE SET NULL,
        published_at timestamptz,
        figures jsonb NOT NULL DEFAULT '{}'
      )`);
    await run.query(`CREATE INDEX meeting_draw_idx ON meeting_draw (convention_id, asked_at DESC)`);
    await run.query(`
      CREATE TABLE meeting_round (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        draw_id uuid NOT NULL REFERENCES meeting_draw ON DELETE CASCADE,
        number smallint NOT NULL,
        starts_at timestamp NOT NULL,
        ends_at timestamp NOT NULL,
        UNIQUE (draw_id, number)
      )`);
    await run.query(`
      CREATE TABLE meeting_group (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        round_id uuid NOT NULL REFERENCES meeting_round ON DELETE CASCADE,
        place_id uuid NOT NULL REFERENCES convention_place ON DELETE CASCADE,
        table_number smallint NOT NULL,
        UNIQUE (round_id, place_id, table_number)
      )`);
    await run.query(`
      CREATE TABLE meeting_seat (
        group_id uuid NOT NULL REFERENCES meeting_group ON DELETE CASCADE,
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        PRIMARY KEY (group_id, member_id)
      )`);
    await run.query(`CREATE INDEX meeting_seat_member_idx ON meeting_seat (member_id)`);
    // Asked wherever someone looks at a plan: those who come to the hall, less who says no, or only those who say yes.
    await run.query(`
      CREATE FUNCTION takes_part_in_meetings(which uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT EXISTS (SELECT 1 FROM meeting_rounds mr JOIN registration r ON r.convention_id = mr.id AND r.member_id = person AND r.cancelled_at IS NULL AND r.attendance = 'ONSITE'
          LEFT JOIN meeting_choice mc ON mc.convention_id = mr.id AND mc.member_id = person WHERE mr.id = which AND coalesce(mc.takes_part, mr.everyone))
      $$`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP FUNCTION takes_part_in_meetings(uuid, uuid); DROP TABLE meeting_seat, meeting_group, meeting_round, meeting_draw, meeting_pair, meeting_choice, meeting_tables, meeting_rounds`);
  }
}
