import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Searches of the directory that members keep, and whom each had found when it was last looked through: only so can it be told who is new, and
 * not who merely changed a word of a profile that fitted all along.
 */
export class SavedSearches1790001650000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE saved_search (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        name text NOT NULL,
        filter jsonb NOT NULL,
        tells boolean NOT NULL DEFAULT true,
        is_wide boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        looked_at timestamptz NOT NULL
      )`);
    // One filter, one search: saved again, it only changes its name.
    await run.query(`CREATE UNIQUE INDEX saved_search_filter_key ON saved_search (member_id, md5(filter::text))`);
    // found_at is null for those who were there from the beginning.
    await run.query(`
      CREATE TABLE saved_search_person (
        search_id uuid NOT NULL REFERENCES saved_search ON DELETE CASCADE,
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        found_at timestamptz,
        PRIMARY KEY (search_id, member_id)
      )`);
    await run.query(`CREATE INDEX saved_search_person_member_idx ON saved_search_person (member_id) WHERE found_at IS NOT NULL`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE saved_search_person, saved_search`);
  }
}
