import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A thread is a message and all that answers it, told by its root, however deep the answers go: one column, and no walk from answer to answer. What is
 * said aside is a message of the room's log like any other; only the stream shows no more than a line of it.
 */
export class Threads1790001200100 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE message ADD root_id uuid REFERENCES message, ADD is_aside boolean NOT NULL DEFAULT false, ADD CONSTRAINT message_aside_check CHECK (NOT is_aside OR root_id IS NOT NULL)`);
    await run.query(`
      WITH RECURSIVE answer AS (
        SELECT m.id, m.reply_to_id AS root FROM message m JOIN message q ON q.id = m.reply_to_id WHERE q.reply_to_id IS NULL
        UNION ALL
        SELECT m.id, answer.root FROM message m JOIN answer ON m.reply_to_id = answer.id
      ) UPDATE message SET root_id = answer.root FROM answer WHERE answer.id = message.id`);
    await run.query(`CREATE INDEX message_root_idx ON message (root_id, seq) WHERE root_id IS NOT NULL`);
    await run.query(`ALTER TABLE room_awaiting ADD is_aside boolean NOT NULL DEFAULT false`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE room_awaiting DROP is_aside; DROP INDEX message_root_idx; ALTER TABLE message DROP CONSTRAINT message_aside_check, DROP is_aside, DROP root_id`);
  }
}
