import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose entries someone read today, once they are very many: a mark for each person, the last digits of the id, so that all nodes count the same
 * person once. Kept for two days, and so without a foreign key. `told`: 1 the log says that it is much, 2 that it was stopped.
 */
export class PeopleRead1790001900000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE people_read (
        day date NOT NULL,
        account_id uuid NOT NULL,
        marks int[] NOT NULL,
        told smallint NOT NULL DEFAULT 0,
        PRIMARY KEY (day, account_id)
      )`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE people_read`);
  }
}
