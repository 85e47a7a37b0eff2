import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Conventions with their programme of sessions, and who takes part how. Sessions are scheduled on the clock of the place (wall time and an
 * IANA zone), since a rule of summer time may change after the programme is printed.
 */
export class Conventions1790000500000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE convention (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        programme_id uuid NOT NULL REFERENCES programme,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9-]{2,60}$'),
        name jsonb NOT NULL,
        about jsonb NOT NULL DEFAULT '{}',
        place text NOT NULL DEFAULT '',
        time_zone text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (ends_on >= starts_on)
      )`);
    await run.query(`CREATE INDEX convention_days_idx ON convention (ends_on, id)`);
    await run.query(`
      CREATE TABLE convention_place (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        convention_id uuid NOT NULL REFERENCES convention ON DELETE CASCADE,
        name jsonb NOT NULL,
        position int NOT NULL DEFAULT 0
      )`);
    await run.query(`CREATE INDEX convention_place_idx ON convention_place (convention_id, position)`);
    await run.query(`
      CREATE TABLE convention_session (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        convention_id uuid NOT NULL REFERENCES convention ON DELETE CASCADE,
        format text NOT NULL CHECK (format IN ('TALK', 'LIGHTNING_TALK', 'PANEL', 'WORKSHOP', 'CHALLENGE_QUESTION', 'SOCIAL')),
        title jsonb NOT NULL,
        abstract jsonb NOT NULL DEFAULT '{}',
        track jsonb,
        place_id uuid REFERENCES convention_place,
        starts_at timestamp NOT NULL,
        ends_at timestamp NOT NULL,
        sdgs text[] NOT NULL DEFAULT '{}',
        room_id uuid REFERENCES room,
        CHECK (ends_at > starts_at)
      )`);
    await run.query(`CREATE INDEX convention_session_idx ON convention_session (convention_id, starts_at)`);
    await run.query(`
      CREATE TABLE session_role (
        session_id uuid NOT NULL REFERENCES convention_session ON DELETE CASCADE,
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        role text NOT NULL CHECK (role IN ('SPEAKER', 'ONSITE_MODERATOR', 'ONLINE_MODERATOR', 'RAPPORTEUR')),
        position int NOT NULL DEFAULT 0,
        PRIMARY KEY (session_id, member_id, role)
      )`);
    await run.query(`CREATE INDEX session_role_member_idx ON session_role (member_id)`);
    await run.query(`
      CREATE TABLE registration (
        convention_id uuid NOT NULL REFERENCES convention ON DELETE CASCADE,
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        attendance text NOT NULL CHECK (attendance IN ('ONSITE', 'REMOTE')),
        registered_at timestamptz NOT NULL DEFAULT now(),
        cancelled_at timestamptz,
        checked_in_at timestamptz,
        PRIMARY KEY (convention_id, member_id)
      )`);
    await run.query(`CREATE INDEX registration_member_idx ON registration (member_id) WHERE cancelled_at IS NULL`);
    await run.query(`
      CREATE FUNCTION convention_instant(which uuid, wall timestamp) RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT wall AT TIME ZONE c.time_zone FROM convention c WHERE c.id = which
      $$`);
    await run.query(`
      CREATE FUNCTION registered_for(which uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT EXISTS (SELECT 1 FROM registration r WHERE r.convention_id = which AND r.member_id = person AND r.cancelled_at IS NULL)
      $$`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP FUNCTION registered_for(uuid, uuid); DROP FUNCTION convention_instant(uuid, timestamp); DROP TABLE registration, session_role, convention_session, convention_place, convention`);
  }
}
