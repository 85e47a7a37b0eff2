import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programmes, their cohorts, and who belongs to them since when. Membership ends; it is never deleted. */
export class Programmes1790000002000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE programme (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9-]{2,60}$'),
        name jsonb NOT NULL,
        about jsonb NOT NULL DEFAULT '{}',
        accent text,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await run.query(`
      CREATE TABLE principle (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
        position int NOT NULL,
        name jsonb NOT NULL,
        text jsonb NOT NULL DEFAULT '{}',
        UNIQUE (programme_id, position)
      )`);
    await run.query(`
      CREATE TABLE cohort (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
        name jsonb NOT NULL,
        year int NOT NULL CHECK (year BETWEEN 1950 AND 2200),
        starts_on date,
        ends_on date,
        state text NOT NULL CHECK (state IN ('RUNNING', 'GRADUATED')),
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await run.query(`CREATE INDEX cohort_programme_idx ON cohort (programme_id, year)`);
    await run.query(`
      CREATE TABLE cohort_membership (
        cohort_id uuid NOT NULL REFERENCES cohort ON DELETE CASCADE,
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        joined_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz
      )`);
    await run.query(`CREATE UNIQUE INDEX cohort_membership_key ON cohort_membership (cohort_id, member_id) WHERE ended_at IS NULL`);
    await run.query(`CREATE INDEX cohort_membership_member_idx ON cohort_membership (member_id, cohort_id) WHERE ended_at IS NULL`);
    await run.query(`
      CREATE TABLE programme_role (
        programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        role text NOT NULL CHECK (role IN ('STAFF', 'REVIEWER', 'MODERATOR')),
        since timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz
      )`);
    await run.query(`CREATE UNIQUE INDEX programme_role_key ON programme_role (member_id, programme_id, role) WHERE ended_at IS NULL`);
    await run.query(`
      CREATE FUNCTION in_programme(person uuid, programmes uuid[]) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT EXISTS (SELECT 1 FROM cohort_membership cm JOIN cohort c ON c.id = cm.cohort_id
          WHERE cm.member_id = person AND cm.ended_at IS NULL AND c.programme_id = ANY (programmes))
      $$`);
    await run.query(`
      CREATE FUNCTION in_cohort(person uuid, cohorts uuid[]) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT EXISTS (SELECT 1 FROM cohort_membership cm WHERE cm.member_id = person AND cm.ended_at IS NULL AND cm.cohort_id = ANY (cohorts))
      $$`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP FUNCTION in_cohort(uuid, uuid[]); DROP FUNCTION in_programme(uuid, uuid[]); DROP TABLE programme_role, cohort_membership, cohort, principle, programme`);
  }
}
