import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a message mentions, by id: the name in its text is only how it was said. */
export class Mentions1790000410001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE message_mention (
        message_id uuid NOT NULL REFERENCES message ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        PRIMARY KEY (message_id, account_id)
      )`);
    await run.query(`CREATE INDEX message_mention_account_idx ON message_mention (account_id, message_id DESC)`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE message_mention`);
  }
}
