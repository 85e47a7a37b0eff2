import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The operations of builds that served lately, so that a tab left open over an upgrade goes on: each server puts its own in when it starts, and
 * every day while it runs (`last_build_at`). The hash is that of the text; a row where it is not is never executed.
 */
export class TrustedDocuments1790000900000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE trusted_document (
        hash text PRIMARY KEY CHECK (hash = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
        body text NOT NULL,
        last_build_at timestamptz NOT NULL DEFAULT now()
      )`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE trusted_document`);
  }
}
