import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two people's own room. One row a pair, in the one order in which ties are kept, so that two who write to each other at once meet in one room;
 * it outlives the connection, as what was said does.
 */
export class Conversations1790001200000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE conversation (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        a_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        b_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        room_id uuid UNIQUE REFERENCES room ON DELETE CASCADE,
        opened_by uuid REFERENCES account ON DELETE SET NULL,
        opened_at timestamptz NOT NULL DEFAULT now(),
        CHECK (a_id < b_id)
      )`);
    await run.query(`CREATE UNIQUE INDEX conversation_pair_key ON conversation (a_id, b_id)`);
    await run.query(`CREATE INDEX conversation_b_idx ON conversation (b_id)`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DELETE FROM room WHERE host_kind = 'CONVERSATION'; DROP TABLE conversation`);
  }
}
