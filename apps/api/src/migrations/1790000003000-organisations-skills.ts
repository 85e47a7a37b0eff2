import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Employers with their sector, and the one taxonomy of skills. Affiliations are dated and ended, never deleted. */
export class OrganisationsSkills1790000003000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE organisation (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        name jsonb NOT NULL,
        sector text NOT NULL CHECK (sector IN ('CENTRAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'NON_PROFIT', 'PRIVATE', 'ACADEMIA', 'INTERNATIONAL')),
        place text NOT NULL DEFAULT '',
        website text,
        folded_name text GENERATED ALWAYS AS (folded(coalesce(name ->> 'en', '') || ' ' || coalesce(name ->> 'he', '') || ' ' || coalesce(name ->> 'ar', '') || ' ' || coalesce(name ->> 'fr', ''))) STORED,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await run.query(`CREATE INDEX organisation_name_idx ON organisation USING gin (folded_name gin_trgm_ops)`);
    await run.query(`
      CREATE TABLE affiliation (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        organisation_id uuid NOT NULL REFERENCES organisation,
        role_title text NOT NULL DEFAULT '',
        since timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz
      )`);
    await run.query(`CREATE UNIQUE INDEX affiliation_member_key ON affiliation (member_id) WHERE ended_at IS NULL`);
    await run.query(`CREATE INDEX affiliation_organisation_idx ON affiliation (organisation_id) WHERE ended_at IS NULL`);
    await run.query(`
      CREATE TABLE skill_group (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        key text NOT NULL UNIQUE,
        name jsonb NOT NULL,
        position int NOT NULL DEFAULT 0
      )`);
    await run.query(`
      CREATE TABLE skill (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        key text NOT NULL UNIQUE,
        group_id uuid NOT NULL REFERENCES skill_group,
        name jsonb NOT NULL,
        aliases text[] NOT NULL DEFAULT '{}',
        added_by_programme_id uuid REFERENCES programme,
        folded_names text NOT NULL DEFAULT ''
      )`);
    await run.query(`CREATE INDEX skill_names_idx ON skill USING gin (folded_names gin_trgm_ops)`);
    await run.query(`
      CREATE FUNCTION skill_fold() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.folded_names := folded((SELECT string_agg(value, ' | ') FROM jsonb_each_text(NEW.name)) || ' | ' || array_to_string(NEW.aliases, ' | '));
        RETURN NEW;
      END $$`);
    await run.query(`CREATE TRIGGER skill_fold BEFORE INSERT OR UPDATE OF name, aliases ON skill FOR EACH ROW EXECUTE FUNCTION skill_fold()`);
    await run.query(`
      CREATE TABLE programme_skill (
        programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
        skill_id uuid NOT NULL REFERENCES skill ON DELETE CASCADE,
        PRIMARY KEY (programme_id, skill_id)
      )`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE programme_skill, skill, skill_group, affiliation, organisation; DROP FUNCTION skill_fold()`);
  }
}
