import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The secret address of a calendar is kept sealed: whoever has a copy of the database does not have the members' calendars. The key is not known
 * here, so the server seals what is still there as text when it starts; `address` stays for that, and for a node of the version before.
 */
export class SealedCalendars1790002030000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE calendar_feed ADD COLUMN sealed bytea, ALTER COLUMN address DROP NOT NULL, ADD CHECK (num_nonnulls(address, sealed) >= 1)`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DELETE FROM calendar_feed WHERE address IS NULL`);
    await run.query(`ALTER TABLE calendar_feed DROP COLUMN sealed, ALTER COLUMN address SET NOT NULL`);
  }
}
