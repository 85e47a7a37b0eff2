import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Readers write closeness into their statement, with the viewer's own cohorts handed in: nobody calls the function any more, and a rule that stands twice would part. */
export class ClosenessGoes1790001000000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`DROP FUNCTION closeness(uuid, uuid[], uuid)`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE FUNCTION closeness(viewer uuid, cohorts uuid[], person uuid) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT CASE WHEN viewer IS NULL THEN 4 WHEN viewer = person THEN 0 WHEN connected(viewer, person) THEN 1 WHEN in_cohort(person, cohorts) THEN 2 ELSE 3 END
      $$`);
  }
}
