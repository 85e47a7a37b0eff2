import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rooms, who may enter them, and what is said there. A room knows grants, not hosts: whoever opens it writes them.
 * `seq` is the one order of a room, without holes; `revision` counts what changed later (edits, deletions), likewise without holes.
 */
export class Rooms1790000400000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    // head_seq and revision are given under this row's lock; active_at is when someone last wrote, for the list's order.
    await run.query(`
      CREATE TABLE room (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        kind text NOT NULL CHECK (kind IN ('SESSION', 'LOUNGE', 'IDEA', 'PAIR', 'GROUP')),
        host_kind text NOT NULL CHECK (host_kind ~ '^[A-Z_]{1,40}$'),
        host_id uuid NOT NULL,
        title jsonb NOT NULL,
        head_seq int NOT NULL DEFAULT 0,
        revision int NOT NULL DEFAULT 0,
        state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'CLOSED')),
        created_at timestamptz NOT NULL DEFAULT now(),
        active_at timestamptz NOT NULL DEFAULT now()
      ) WITH (fillfactor = 70)`);
    await run.query(`CREATE UNIQUE INDEX room_host_key ON room (host_kind, host_id, kind)`);
    await run.query(`
      CREATE TABLE room_grant (
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        via text NOT NULL CHECK (length(via) BETWEEN 1 AND 100),
        role text NOT NULL CHECK (role IN ('READER', 'MEMBER', 'MODERATOR')),
        since timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (room_id, account_id, via)
      )`);
    await run.query(`CREATE INDEX room_grant_account_idx ON room_grant (account_id, room_id)`);
    // body_hash is of the body as first sent: a retry is known as one also after an edit. revision 0: never changed.
    await run.query(`
      CREATE TABLE message (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        seq int NOT NULL CHECK (seq > 0),
        author_id uuid NOT NULL REFERENCES account,
        client_id uuid NOT NULL,
        body_hash bytea NOT NULL,
        body text NOT NULL,
        lang text NOT NULL DEFAULT 'en',
        reply_to_id uuid REFERENCES message,
        created_at timestamptz NOT NULL DEFAULT now(),
        edited_at timestamptz,
        deleted_at timestamptz,
        revision int NOT NULL DEFAULT 0,
        CHECK (deleted_at IS NULL OR body = '')
      )`);
    await run.query(`CREATE UNIQUE INDEX message_seq_key ON message (room_id, seq)`);
    await run.query(`CREATE UNIQUE INDEX message_client_key ON message (author_id, client_id)`);
    await run.query(`CREATE INDEX message_revision_idx ON message (room_id, revision) WHERE revision > 0`);
    await run.query(`CREATE INDEX message_reply_idx ON message (reply_to_id) WHERE reply_to_id IS NOT NULL`);
    await run.query(`
      CREATE TABLE room_read (
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        seq int NOT NULL CHECK (seq >= 0),
        PRIMARY KEY (account_id, room_id)
      ) WITH (fillfactor = 70)`);
    await run.query(`
      CREATE FUNCTION in_room(which uuid, who uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT EXISTS (SELECT 1 FROM room_grant WHERE room_id = which AND account_id = who)
      $$`);
    // Sockets of someone whose grant went leave the room at once, on every node.
    await run.query(`
      CREATE FUNCTION room_grant_gone() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('room_grant_gone', OLD.room_id || ' ' || OLD.account_id);
        RETURN NULL;
      END $$`);
    await run.query(`CREATE TRIGGER room_grant_gone AFTER DELETE ON room_grant FOR EACH ROW EXECUTE FUNCTION room_grant_gone()`);
    // All with whom someone has a block, in either direction: asked once a statement, where blocked() would be asked once a row.
    await run.query(`
      CREATE FUNCTION at_odds(person uuid) RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT coalesce(array_agg(other), '{}') FROM (
          SELECT blocked_id AS other FROM block WHERE blocker_id = person AND ended_at IS NULL
          UNION SELECT blocker_id FROM block WHERE blocked_id = person AND ended_at IS NULL) others
      $$`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP FUNCTION at_odds(uuid), in_room(uuid, uuid); DROP TABLE room_read, message, room_grant, room; DROP FUNCTION room_grant_gone()`);
  }
}
