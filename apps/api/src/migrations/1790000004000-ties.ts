import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Connections and blocks, and how close two people are. The pair is kept in one order (a < b), so that two people have one tie;
 * ties end, they are not deleted.
 */
export class Ties1790000004000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE connection (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        a_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        b_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        requested_by uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        state text NOT NULL DEFAULT 'REQUESTED' CHECK (state IN ('REQUESTED', 'CONNECTED', 'DECLINED', 'WITHDRAWN', 'ENDED')),
        note text NOT NULL DEFAULT '',
        met_kind text CHECK (met_kind IN ('CONVENTION', 'SESSION', 'ROOM', 'COHORT', 'IDEA', 'ELSEWHERE')),
        met_id uuid,
        met_text text NOT NULL DEFAULT '',
        requested_at timestamptz NOT NULL DEFAULT now(),
        decided_at timestamptz,
        ended_at timestamptz,
        CHECK (a_id < b_id),
        CHECK (requested_by IN (a_id, b_id))
      )`);
    await run.query(`CREATE UNIQUE INDEX connection_open_key ON connection (a_id, b_id) WHERE state IN ('REQUESTED', 'CONNECTED')`);
    await run.query(`CREATE INDEX connection_a_idx ON connection (a_id, b_id) WHERE state = 'CONNECTED'`);
    await run.query(`CREATE INDEX connection_b_idx ON connection (b_id, a_id) WHERE state = 'CONNECTED'`);
    await run.query(`CREATE INDEX connection_requests_idx ON connection (b_id, a_id, requested_at) WHERE state = 'REQUESTED'`);
    await run.query(`
      CREATE TABLE block (
        blocker_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        blocked_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        since timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        CHECK (blocker_id <> blocked_id)
      )`);
    await run.query(`CREATE UNIQUE INDEX block_key ON block (blocker_id, blocked_id) WHERE ended_at IS NULL`);
    await run.query(`CREATE INDEX block_blocked_idx ON block (blocked_id, blocker_id) WHERE ended_at IS NULL`);
    await run.query(`
      CREATE FUNCTION connected(one uuid, other uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT EXISTS (SELECT 1 FROM connection WHERE state = 'CONNECTED' AND a_id = least(one, other) AND b_id = greatest(one, other))
      $$`);
    await run.query(`
      CREATE FUNCTION blocked(one uuid, other uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT EXISTS (SELECT 1 FROM block WHERE ended_at IS NULL AND blocker_id = one AND blocked_id = other)
            OR EXISTS (SELECT 1 FROM block WHERE ended_at IS NULL AND blocker_id = other AND blocked_id = one)
      $$`);
    // 0 self, 1 connected, 2 in one of the viewer's cohorts, 3 any member, 4 anonymous: a field is seen when closeness <= its audience.
    await run.query(`
      CREATE FUNCTION closeness(viewer uuid, cohorts uuid[], person uuid) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT CASE WHEN viewer IS NULL THEN 4 WHEN viewer = person THEN 0 WHEN connected(viewer, person) THEN 1 WHEN in_cohort(person, cohorts) THEN 2 ELSE 3 END
      $$`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP FUNCTION closeness(uuid, uuid[], uuid); DROP FUNCTION blocked(uuid, uuid); DROP FUNCTION connected(uuid, uuid); DROP TABLE block, connection`);
  }
}
