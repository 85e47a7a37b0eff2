import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The town of a convention is told in the reader's language, as its name is: a page in Hebrew that says "Haifa" reads as half translated. */
export class ConventionPlaceSaid1790000500100 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE convention ALTER COLUMN place DROP DEFAULT`);
    await run.query(`ALTER TABLE convention ALTER COLUMN place TYPE jsonb USING CASE WHEN place = '' THEN '{}' ELSE jsonb_build_object('en', place) END`);
    await run.query(`ALTER TABLE convention ALTER COLUMN place SET DEFAULT '{}'`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE convention ALTER COLUMN place DROP DEFAULT`);
    await run.query(`ALTER TABLE convention ALTER COLUMN place TYPE text USING coalesce(said(place, 'en'), '')`);
    await run.query(`ALTER TABLE convention ALTER COLUMN place SET DEFAULT ''`);
  }
}
