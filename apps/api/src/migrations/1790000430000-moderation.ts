import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What moderators do in rooms: settings, pins, mutes and removals, messages that wait for approval, raised hands, reports of abuse. All but
 * reports are room items (a `revision` of the room); a report must not even be guessed at by whom it is about, so it takes no revision.
 */
export class Moderation1790000430000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE room_settings (
        id uuid PRIMARY KEY REFERENCES room ON DELETE CASCADE,
        room_id uuid NOT NULL GENERATED ALWAYS AS (id) STORED,
        slow_seconds int NOT NULL DEFAULT 0 CHECK (slow_seconds BETWEEN 0 AND 3600),
        is_locked boolean NOT NULL DEFAULT false,
        approves_first boolean NOT NULL DEFAULT false,
        revision int NOT NULL CHECK (revision > 0)
      )`);
    // pinned_at is null once taken down.
    await run.query(`
      CREATE TABLE room_pin (
        id uuid PRIMARY KEY REFERENCES message ON DELETE CASCADE,
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        pinned_at timestamptz,
        revision int NOT NULL CHECK (revision > 0)
      )`);
    await run.query(`CREATE INDEX room_pin_revision_idx ON room_pin (room_id, revision)`);
    await this.restraints(run);
    // Its id becomes the message's when it is let through. client_id and body_hash are as in message: a retry is known by them.
    await run.query(`
      CREATE TABLE room_awaiting (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        author_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        client_id uuid NOT NULL,
        body_hash bytea NOT NULL,
        body text NOT NULL,
        lang text NOT NULL,
        reply_to_id uuid REFERENCES message,
        state text NOT NULL DEFAULT 'AWAITING' CHECK (state IN ('AWAITING', 'APPROVED', 'DECLINED', 'WITHDRAWN')),
        created_at timestamptz NOT NULL,
        revision int NOT NULL CHECK (revision > 0),
        CHECK (state IN ('AWAITING', 'DECLINED') OR body = ''),
        UNIQUE (author_id, client_id)
      )`);
    await run.query(`CREATE INDEX room_awaiting_revision_idx ON room_awaiting (room_id, revision)`);
    await run.query(`CREATE INDEX room_awaiting_reply_idx ON room_awaiting (reply_to_id) WHERE reply_to_id IS NOT NULL`);
    await run.query(`CREATE INDEX room_awaiting_author_idx ON room_awaiting (room_id, author_id, created_at)`);
    // One hand a person; raised_as is the revision at which it was raised, and the order.
    await run.query(`
      CREATE TABLE room_hand (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        state text NOT NULL CHECK (state IN ('RAISED', 'CALLED', 'LOWERED')),
        raised_as int NOT NULL,
        raised_at timestamptz NOT NULL,
        revision int NOT NULL CHECK (revision > 0),
        UNIQUE (room_id, account_id)
      )`);
    await run.query(`CREATE INDEX room_hand_revision_idx ON room_hand (room_id, revision)`);
    await this.reports(run);
  }

  /** Mutes and removals. The grants of someone removed are held back: whoever grants again meanwhile adds to them, and they return when the removal ends. */
  private async restraints(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE room_restraint (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('MUTED', 'REMOVED')),
        since timestamptz NOT NULL,
        until timestamptz,
        ended_at timestamptz,
        revision int NOT NULL CHECK (revision > 0),
        UNIQUE (room_id, account_id, kind)
      )`);
    await run.query(`CREATE INDEX room_restraint_revision_idx ON room_restraint (room_id, revision)`);
    await run.query(`CREATE INDEX room_restraint_due_idx ON room_restraint (until) WHERE ended_at IS NULL`);
    await run.query(`
      CREATE TABLE room_grant_held (
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        via text NOT NULL,
        given jsonb NOT NULL,
        PRIMARY KEY (room_id, account_id, via)
      )`);
    // After the foreign key's own trigger (RI_… sorts first), which waits for whoever removes someone with the room's row locked: so what this reads is true.
    await run.query(`
      CREATE FUNCTION room_grant_held_back() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM room_restraint b WHERE b.room_id = NEW.room_id AND b.account_id = NEW.account_id AND b.kind = 'REMOVED' AND b.ended_at IS NULL) THEN
          INSERT INTO room_grant_held (room_id, account_id, via, given) VALUES (NEW.room_id, NEW.account_id, NEW.via, to_jsonb(NEW))
            ON CONFLICT (room_id, account_id, via) DO UPDATE SET given = excluded.given;
          DELETE FROM room_grant WHERE room_id = NEW.room_id AND account_id = NEW.account_id AND via = NEW.via;
        END IF;
        RETURN NULL;
      END $$`);
    await run.query(`CREATE TRIGGER room_grant_held_back AFTER INSERT ON room_grant FOR EACH ROW EXECUTE FUNCTION room_grant_held_back()`);
  }

  /** `words` keeps what was reported until it is handled, also when its author deletes it. `to_staff`: no moderator of the room may judge it. */
  private async reports(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE room_report (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        reporter_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        reported_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        message_id uuid REFERENCES message ON DELETE CASCADE,
        reason text NOT NULL CHECK (reason IN ('HARASSMENT', 'HATE', 'SPAM', 'PRIVATE_INFORMATION', 'OFF_TOPIC', 'OTHER')),
        note text NOT NULL DEFAULT '',
        words text NOT NULL DEFAULT '',
        programme_id uuid,
        to_staff boolean NOT NULL,
        outcome text CHECK (outcome IN ('DISMISSED', 'MESSAGE_DELETED', 'MUTED', 'REMOVED')),
        created_at timestamptz NOT NULL,
        handled_at timestamptz,
        handled_by uuid REFERENCES account ON DELETE SET NULL,
        CHECK ((outcome IS NULL) = (handled_at IS NULL)),
        CHECK (handled_at IS NULL OR words = '')
      )`);
    await run.query(`CREATE INDEX room_report_room_idx ON room_report (room_id, created_at) WHERE handled_at IS NULL`);
    await run.query(`CREATE INDEX room_report_programme_idx ON room_report (programme_id, created_at) WHERE handled_at IS NULL`);
    await run.query(`CREATE UNIQUE INDEX room_report_open_key ON room_report (reporter_id, room_id, reported_id, coalesce(message_id, reported_id)) WHERE handled_at IS NULL`);
    await run.query(`CREATE INDEX room_report_reported_idx ON room_report (reported_id)`);
    await run.query(`CREATE INDEX room_report_message_idx ON room_report (message_id) WHERE message_id IS NOT NULL`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE room_report, room_hand, room_awaiting, room_pin, room_settings; DROP TRIGGER room_grant_held_back ON room_grant; DROP FUNCTION room_grant_held_back(); DROP TABLE room_grant_held, room_restraint`);
  }
}
