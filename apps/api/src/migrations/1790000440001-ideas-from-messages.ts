import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An idea may come of one message, and its room hears of it. And messages are found by their words. */
export class IdeasFromMessages1790000440001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE idea DROP CONSTRAINT idea_origin_kind_check, ADD CONSTRAINT idea_origin_kind_check CHECK (origin_kind IN ('ROOM', 'MESSAGE', 'QUESTION', 'SESSION', 'CONVENTION', 'IDEA'))`);
    await run.query(`CREATE INDEX idea_origin_idx ON idea (origin_id) WHERE origin_id IS NOT NULL`);
    // Tells the room that something said in it became an idea; which one, each reader asks for, and is told if they may see it.
    await run.query(`
      CREATE TABLE idea_from_room (
        id uuid PRIMARY KEY REFERENCES idea ON DELETE CASCADE,
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        about_id uuid NOT NULL,
        revision int NOT NULL
      )`);
    await run.query(`CREATE INDEX idea_from_room_revision_idx ON idea_from_room (room_id, revision)`);
    // A short pending list: what posts cost stays even, where the usual 4 MB would be merged by one unlucky post at once.
    await run.query(`CREATE INDEX message_words_idx ON message USING gin (to_tsvector('simple', folded(body))) WITH (gin_pending_list_limit = 128) WHERE body <> ''`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP INDEX message_words_idx; DROP TABLE idea_from_room; DROP INDEX idea_origin_idx; UPDATE idea SET origin_kind = NULL, origin_id = NULL WHERE origin_kind IN ('MESSAGE', 'QUESTION');
      ALTER TABLE idea DROP CONSTRAINT idea_origin_kind_check, ADD CONSTRAINT idea_origin_kind_check CHECK (origin_kind IN ('ROOM', 'SESSION', 'CONVENTION', 'IDEA'))`);
  }
}
