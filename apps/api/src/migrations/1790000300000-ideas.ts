import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Ideas: a problem, whom its solution helps, a proposal, and the roles it still looks for. The team's membership is dated and ended;
 * what is withdrawn keeps its place without its content. `supporters` is a copy for the order of the list.
 */
export class Ideas1790000300000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await this.functions(run);
    await this.ideas(run);
    await this.team(run);
    await this.talk(run);
    // Both answer for the policy, wherever it is asked: in lists by SQL, and for a row in hand.
    await run.query(`
      CREATE FUNCTION on_idea_team(which uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT EXISTS (SELECT 1 FROM idea_team it WHERE it.idea_id = which AND it.member_id = person AND it.ended_at IS NULL)
      $$`);
    await run.query(`
      CREATE FUNCTION leads_idea(which uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT EXISTS (SELECT 1 FROM idea_team it WHERE it.idea_id = which AND it.member_id = person AND it.ended_at IS NULL AND it.is_lead)
      $$`);
  }

  private async functions(run: QueryRunner): Promise<void> {
    // array_to_string is only STABLE, since some types print by settings; text does not, and a generated column needs IMMUTABLE.
    await run.query(`CREATE FUNCTION joined(words text[]) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT array_to_string(words, ' ') $$`);
    await run.query(`CREATE FUNCTION programme_of_cohort(which uuid) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT programme_id FROM cohort WHERE id = which $$`);
    await run.query(`CREATE FUNCTION offered_by(person uuid) RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
      SELECT coalesce(array_agg(skill_id), '{}') FROM member_skill WHERE member_id = person AND kind = 'OFFER' $$`);
  }

  private async ideas(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE idea (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
        cohort_id uuid NOT NULL REFERENCES cohort ON DELETE CASCADE,
        author_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        title text NOT NULL,
        problem text NOT NULL,
        beneficiaries text NOT NULL DEFAULT '',
        proposal text NOT NULL DEFAULT '',
        stage text NOT NULL DEFAULT 'PROPOSED' CHECK (stage IN ('PROPOSED', 'GATHERING', 'UNDER_WAY', 'PAUSED', 'DONE')),
        tags text[] NOT NULL DEFAULT '{}',
        sdgs text[] NOT NULL DEFAULT '{}',
        lang text NOT NULL DEFAULT 'en',
        audience text NOT NULL DEFAULT 'MEMBERS' CHECK (audience IN ('COHORT', 'MEMBERS')),
        origin_kind text CHECK (origin_kind IN ('ROOM', 'SESSION', 'CONVENTION', 'IDEA')),
        origin_id uuid,
        idempotency_key text,
        room_id uuid,
        supporters int NOT NULL DEFAULT 0,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz,
        search tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', folded(title)), 'A') || setweight(to_tsvector('simple', folded(problem || ' ' || joined(tags))), 'B')
          || setweight(to_tsvector('simple', folded(beneficiaries || ' ' || proposal)), 'C')) STORED,
        CHECK ((origin_kind IS NULL) = (origin_id IS NULL))
      )`);
    await run.query(`CREATE UNIQUE INDEX idea_title_key ON idea (cohort_id, folded(title)) WHERE deleted_at IS NULL`);
    await run.query(`CREATE UNIQUE INDEX idea_idempotency_key ON idea (author_id, idempotency_key)`);
    await run.query(`CREATE INDEX idea_newest_idx ON idea (created_at, id) WHERE deleted_at IS NULL`);
    await run.query(`CREATE INDEX idea_supported_idx ON idea (supporters, created_at, id) WHERE deleted_at IS NULL`);
    await run.query(`CREATE INDEX idea_cohort_idx ON idea (cohort_id, created_at, id) WHERE deleted_at IS NULL`);
    await run.query(`CREATE INDEX idea_programme_idx ON idea (programme_id, created_at, id) WHERE deleted_at IS NULL`);
    await run.query(`CREATE INDEX idea_author_idx ON idea (author_id, created_at)`);
    await run.query(`CREATE INDEX idea_search_idx ON idea USING gin (search)`);
    await run.query(`CREATE INDEX idea_title_idx ON idea USING gin (folded(title) gin_trgm_ops)`);
    await run.query(`CREATE INDEX idea_tags_idx ON idea USING gin (tags)`);
    await run.query(`CREATE INDEX idea_sdgs_idx ON idea USING gin (sdgs)`);
    await run.query(`CREATE INDEX idea_withdrawn_idx ON idea (deleted_at) WHERE deleted_at IS NOT NULL AND title <> ''`);
  }

  private async team(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE idea_role (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        idea_id uuid NOT NULL REFERENCES idea ON DELETE CASCADE,
        skill_id uuid NOT NULL REFERENCES skill,
        wanted int NOT NULL CHECK (wanted BETWEEN 1 AND 20),
        note text NOT NULL DEFAULT '',
        position int NOT NULL DEFAULT 0,
        ended_at timestamptz
      )`);
    await run.query(`CREATE UNIQUE INDEX idea_role_key ON idea_role (idea_id, skill_id) WHERE ended_at IS NULL`);
    await run.query(`CREATE INDEX idea_role_skill_idx ON idea_role (skill_id, idea_id) WHERE ended_at IS NULL`);
    await run.query(`
      CREATE TABLE idea_team (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        idea_id uuid NOT NULL REFERENCES idea ON DELETE CASCADE,
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        role_id uuid REFERENCES idea_role,
        is_lead boolean NOT NULL DEFAULT false,
        joined_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        ended_by uuid REFERENCES account
      )`);
    await run.query(`CREATE UNIQUE INDEX idea_team_key ON idea_team (idea_id, member_id) WHERE ended_at IS NULL`);
    await run.query(`CREATE INDEX idea_team_member_idx ON idea_team (member_id, idea_id) WHERE ended_at IS NULL`);
    await run.query(`CREATE INDEX idea_team_role_idx ON idea_team (role_id) WHERE ended_at IS NULL`);
    await run.query(`
      CREATE TABLE idea_join_request (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        idea_id uuid NOT NULL REFERENCES idea ON DELETE CASCADE,
        role_id uuid NOT NULL REFERENCES idea_role,
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        note text NOT NULL DEFAULT '',
        state text NOT NULL DEFAULT 'REQUESTED' CHECK (state IN ('REQUESTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
        requested_at timestamptz NOT NULL DEFAULT now(),
        decided_at timestamptz,
        decided_by uuid REFERENCES account
      )`);
    // One open request a person and idea: a second press of the button finds the first.
    await run.query(`CREATE UNIQUE INDEX idea_join_request_key ON idea_join_request (idea_id, member_id) WHERE state = 'REQUESTED'`);
    await run.query(`CREATE INDEX idea_join_request_member_idx ON idea_join_request (member_id, idea_id, requested_at)`);
  }

  private async talk(run: QueryRunner): Promise<void> {
    for (const table of ['idea_support', 'idea_follow']) {
      await run.query(`
        CREATE TABLE ${table} (
          idea_id uuid NOT NULL REFERENCES idea ON DELETE CASCADE,
          member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
          since timestamptz NOT NULL DEFAULT now(),
          PRIMARY KEY (idea_id, member_id)
        )`);
      await run.query(`CREATE INDEX ${table}_member_idx ON ${table} (member_id, idea_id)`);
    }
    await run.query(`
      CREATE TABLE idea_comment (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        idea_id uuid NOT NULL REFERENCES idea ON DELETE CASCADE,
        author_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        body text NOT NULL,
        lang text NOT NULL DEFAULT 'en',
        reply_to uuid REFERENCES idea_comment,
        idempotency_key text,
        created_at timestamptz NOT NULL DEFAULT now(),
        edited_at timestamptz,
        deleted_at timestamptz,
        deleted_by uuid REFERENCES account
      )`);
    await run.query(`CREATE INDEX idea_comment_idea_idx ON idea_comment (idea_id, created_at, id)`);
    await run.query(`CREATE INDEX idea_comment_reply_idx ON idea_comment (reply_to) WHERE reply_to IS NOT NULL`);
    await run.query(`CREATE UNIQUE INDEX idea_comment_idempotency_key ON idea_comment (author_id, idempotency_key)`);
    await run.query(`CREATE INDEX idea_comment_deleted_idx ON idea_comment (deleted_at) WHERE deleted_at IS NOT NULL AND body <> ''`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP FUNCTION leads_idea(uuid, uuid); DROP FUNCTION on_idea_team(uuid, uuid)`);
    await run.query(`DROP TABLE idea_comment, idea_follow, idea_support, idea_join_request, idea_team, idea_role, idea`);
    await run.query(`DROP FUNCTION offered_by(uuid); DROP FUNCTION programme_of_cohort(uuid); DROP FUNCTION joined(text[])`);
  }
}
