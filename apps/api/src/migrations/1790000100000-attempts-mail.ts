import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counted attempts, shared by all nodes; e-mails kept to be read where no mail server is set; the installation's name. */
export class AttemptsMail1790000100000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE TABLE attempt (key text PRIMARY KEY, count int NOT NULL, until timestamptz NOT NULL)`);
    await run.query(`CREATE INDEX attempt_until_idx ON attempt (until)`);
    await run.query(`
      CREATE TABLE caught_mail (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        recipient text NOT NULL,
        subject text NOT NULL,
        html text NOT NULL,
        text text NOT NULL,
        locale text NOT NULL,
        caught_at timestamptz NOT NULL DEFAULT now()
      )`);
    await run.query(`ALTER TABLE installation ADD COLUMN name text NOT NULL DEFAULT 'Cohortium'`);
    // For the nightly tidying.
    await run.query(`CREATE INDEX identity_token_expires_idx ON identity_token (expires_at)`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP INDEX identity_token_expires_idx; ALTER TABLE installation DROP COLUMN name; DROP TABLE caught_mail, attempt`);
  }
}
