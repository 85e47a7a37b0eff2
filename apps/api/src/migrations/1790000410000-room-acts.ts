import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Acts: what people do in a room beside posting, each once under the name its client gave it. And the first of them, reactions.
 */
export class RoomActs1790000410000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    // hash is of what was asked, with the client's name for it: a retry is known by it. outcome is what was acknowledged, and holds no words.
    await run.query(`
      CREATE TABLE room_act (
        author_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        client_id uuid NOT NULL,
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        hash bytea NOT NULL,
        outcome jsonb NOT NULL,
        done_at timestamptz NOT NULL,
        PRIMARY KEY (author_id, client_id)
      )`);
    // One row a person and message, which stays when the last reaction is taken back: its revision tells their other devices so.
    await run.query(`
      CREATE TABLE message_reaction (
        message_id uuid NOT NULL REFERENCES message ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        reactions text[] NOT NULL CHECK (reactions <@ ARRAY['AGREE', 'HEART', 'APPLAUSE', 'CELEBRATE', 'LAUGH', 'THANKS', 'THINKING', 'SEEN']),
        revision int NOT NULL CHECK (revision > 0),
        PRIMARY KEY (message_id, account_id)
      )`);
    await run.query(`CREATE INDEX message_reaction_own_idx ON message_reaction (account_id, room_id, revision)`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE message_reaction, room_act`);
  }
}
