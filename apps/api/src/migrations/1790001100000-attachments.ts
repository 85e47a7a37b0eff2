import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files in messages. A row is made before its file is written and never outlives it: whatever deletes a row (its message, its room, its author, the
 * sweep) leaves the id in `attachment_dropped`, and a job removes the file.
 */
export class Attachments1790001100000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    // The id is random: it is part of an address. client_id and content_hash: a retry is known by them. removed_at: its message was deleted, and a report about it waits.
    await run.query(`
      CREATE TABLE attachment (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        author_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        client_id uuid NOT NULL,
        content_hash bytea NOT NULL,
        message_id uuid REFERENCES message ON DELETE CASCADE,
        awaiting_id uuid REFERENCES room_awaiting ON DELETE CASCADE,
        place smallint NOT NULL DEFAULT 0,
        kind text NOT NULL CHECK (kind IN ('IMAGE', 'DOCUMENT')),
        name text NOT NULL,
        type text NOT NULL,
        bytes int NOT NULL CHECK (bytes >= 0),
        width int CHECK (width > 0),
        height int CHECK (height > 0),
        alt text NOT NULL DEFAULT '',
        is_kept boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        removed_at timestamptz,
        UNIQUE (author_id, client_id),
        CHECK (message_id IS NULL OR awaiting_id IS NULL),
        CHECK ((kind = 'IMAGE') = (width IS NOT NULL) AND (width IS NULL) = (height IS NULL))
      )`);
    await run.query(`CREATE INDEX attachment_message_idx ON attachment (message_id) WHERE message_id IS NOT NULL`);
    await run.query(`CREATE INDEX attachment_awaiting_idx ON attachment (awaiting_id) WHERE awaiting_id IS NOT NULL`);
    await run.query(`CREATE INDEX attachment_author_idx ON attachment (author_id, created_at)`);
    await run.query(`CREATE INDEX attachment_room_idx ON attachment (room_id)`);
    await run.query(`CREATE INDEX attachment_unsaid_idx ON attachment (created_at) WHERE message_id IS NULL AND awaiting_id IS NULL`);
    await run.query(`CREATE TABLE attachment_dropped (id uuid PRIMARY KEY)`);
    await run.query(`
      CREATE FUNCTION attachment_dropped() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO attachment_dropped (id) VALUES (OLD.id) ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$`);
    await run.query(`CREATE TRIGGER attachment_dropped AFTER DELETE ON attachment FOR EACH ROW EXECUTE FUNCTION attachment_dropped()`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE attachment, attachment_dropped; DROP FUNCTION attachment_dropped()`);
  }
}
