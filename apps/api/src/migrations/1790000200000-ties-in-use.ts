import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What connecting and blocking need besides the tables: who ended a tie (who was left may not ask again at once), a key by which blocks
 * are listed, and how two people stand to each other in cohorts and sectors.
 */
export class TiesInUse1790000200000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE connection ADD COLUMN ended_by uuid REFERENCES account ON DELETE CASCADE`);
    await run.query(`ALTER TABLE connection ADD CHECK (ended_by IN (a_id, b_id))`);
    await run.query(`CREATE INDEX connection_pair_idx ON connection (a_id, b_id, requested_at DESC)`);
    await run.query(`CREATE INDEX connection_asked_idx ON connection (requested_by, requested_at DESC)`);
    await run.query(`CREATE INDEX connection_incoming_idx ON connection (a_id, requested_at) WHERE state = 'REQUESTED'`);
    await run.query(`ALTER TABLE block ADD COLUMN id uuid PRIMARY KEY DEFAULT uuidv7()`);
    await run.query(`CREATE INDEX block_blocker_idx ON block (blocker_id, since DESC, id DESC) WHERE ended_at IS NULL`);
    await run.query(`
      CREATE FUNCTION connections_of(person uuid) RETURNS SETOF uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT b_id FROM connection WHERE a_id = person AND state = 'CONNECTED'
        UNION ALL
        SELECT a_id FROM connection WHERE b_id = person AND state = 'CONNECTED'
      $$`);
    await run.query(`
      CREATE FUNCTION sector_of(person uuid) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT o.sector FROM affiliation f JOIN organisation o ON o.id = f.organisation_id WHERE f.member_id = person AND f.ended_at IS NULL
      $$`);
    // Someone without a cohort stands across from nobody.
    await run.query(`
      CREATE FUNCTION cross_cohort(one uuid, other uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT EXISTS (SELECT 1 FROM cohort_membership WHERE member_id = one AND ended_at IS NULL)
           AND EXISTS (SELECT 1 FROM cohort_membership WHERE member_id = other AND ended_at IS NULL)
           AND NOT EXISTS (SELECT 1 FROM cohort_membership x JOIN cohort_membership y USING (cohort_id)
             WHERE x.member_id = one AND y.member_id = other AND x.ended_at IS NULL AND y.ended_at IS NULL)
      $$`);
    await run.query(`
      CREATE FUNCTION cross_sector(one uuid, other uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT coalesce(sector_of(one) <> sector_of(other), false)
      $$`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP FUNCTION cross_sector(uuid, uuid), cross_cohort(uuid, uuid), sector_of(uuid), connections_of(uuid)`);
    await run.query(`DROP INDEX block_blocker_idx, connection_incoming_idx, connection_asked_idx, connection_pair_idx`);
    await run.query(`ALTER TABLE block DROP COLUMN id; ALTER TABLE connection DROP COLUMN ended_by`);
  }
}
