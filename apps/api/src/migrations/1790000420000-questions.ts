import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Questions in rooms, and where people take part in them. The place belongs to the grant: whoever lets someone in knows whether they will be in
 * the hall, and the room need not know its host.
 */
export class Questions1790000420000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE room_grant ADD COLUMN place text CHECK (place IN ('ONSITE', 'REMOTE'))`);
    await run.query(`
      CREATE FUNCTION place_in_room(which uuid, who uuid) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT place FROM room_grant WHERE room_id = which AND account_id = who AND place IS NOT NULL ORDER BY since DESC, via LIMIT 1
      $$`);
    // account_id is who asked, also anonymously: their own list, one vote less, and a report need it. place is of the time of asking.
    await run.query(`
      CREATE TABLE room_question (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        account_id uuid REFERENCES account ON DELETE SET NULL,
        is_anonymous boolean NOT NULL,
        place text CHECK (place IN ('ONSITE', 'REMOTE')),
        text text NOT NULL,
        lang text NOT NULL,
        state text NOT NULL CHECK (state IN ('AWAITING', 'OPEN', 'BEING_ANSWERED', 'ANSWERED', 'DISMISSED', 'WITHDRAWN')),
        votes int NOT NULL DEFAULT 0 CHECK (votes >= 0),
        asked_at timestamptz NOT NULL,
        heard_at timestamptz,
        answered_at timestamptz,
        answer_id uuid REFERENCES message ON DELETE SET NULL,
        revision int NOT NULL CHECK (revision > 0),
        CHECK (state <> 'WITHDRAWN' OR text = '')
      ) WITH (fillfactor = 80)`);
    await run.query(`CREATE INDEX room_question_revision_idx ON room_question (room_id, revision)`);
    await run.query(`CREATE INDEX room_question_own_idx ON room_question (account_id, room_id, revision)`);
    await run.query(`CREATE INDEX room_question_answer_idx ON room_question (answer_id) WHERE answer_id IS NOT NULL`);
    await run.query(`CREATE UNIQUE INDEX room_question_now_key ON room_question (room_id) WHERE state = 'BEING_ANSWERED'`);
    // A vote taken back stays as a row: its revision tells the voter's other devices.
    await run.query(`
      CREATE TABLE room_question_vote (
        question_id uuid NOT NULL REFERENCES room_question ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        is_on boolean NOT NULL,
        revision int NOT NULL CHECK (revision > 0),
        PRIMARY KEY (question_id, account_id)
      ) WITH (fillfactor = 80)`);
    await run.query(`CREATE INDEX room_question_vote_own_idx ON room_question_vote (account_id, room_id, revision)`);
    // A room without a row shows questions at once. id is the room's, so that a room has one.
    await run.query(`
      CREATE TABLE room_asking (
        id uuid PRIMARY KEY,
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        needs_approval boolean NOT NULL,
        revision int NOT NULL CHECK (revision > 0),
        CHECK (id = room_id)
      )`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE room_asking, room_question_vote, room_question; DROP FUNCTION place_in_room(uuid, uuid); ALTER TABLE room_grant DROP COLUMN place`);
  }
}
