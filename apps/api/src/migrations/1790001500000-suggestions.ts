import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What suggestions remember and what they are shared out by: "not now" beside "never", whom someone wants more like, a programme's policy in
 * all its versions, the first people to meet, and what the night works out (prices, candidates, how rare a skill is, which ideas are close, which
 * cohorts stand apart). All that the night keeps is made of what every member may see.
 */
export class Suggestions1790001500000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    // Weights are the matching package's; here a reason is only what it speaks of.
    await run.query(`ALTER TABLE match_reason_kind DROP COLUMN weight, DROP COLUMN telling`);
    await run.query(`
      INSERT INTO match_reason_kind (kind) VALUES ('OFFERS_NEAR_WHAT_YOU_NEED'), ('NEEDS_NEAR_WHAT_YOU_OFFER'), ('SHARES_IDEA'), ('CLOSE_IDEAS'), ('SHARES_QUESTION'),
        ('OPEN_TO'), ('OTHER_SECTOR'), ('BRIDGES_COHORTS'), ('LIKE_ONE_YOU_CHOSE'), ('FIRST_TO_MEET')`);
    // Null: never again.
    await run.query(`ALTER TABLE match_dismissal ADD COLUMN until timestamptz`);
    await run.query(`
      CREATE TABLE match_liking (
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        liked_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        since timestamptz NOT NULL,
        PRIMARY KEY (member_id, liked_id),
        CHECK (member_id <> liked_id)
      )`);
    await this.policy(run);
    await this.night(run);
    // Holders of a skill from a place that differs by who asks: nobody is found sooner for their name.
    await run.query(`CREATE INDEX member_skill_lot_idx ON member_skill (skill_id, kind, uuid_hash(member_id))`);
  }

  private async policy(run: QueryRunner): Promise<void> {
    // The highest version holds; earlier ones tell what held when.
    await run.query(`
      CREATE TABLE match_policy (
        programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
        version int NOT NULL CHECK (version > 0),
        cross_cohort int NOT NULL CHECK (cross_cohort BETWEEN 0 AND 4),
        cross_sector int NOT NULL CHECK (cross_sector BETWEEN 0 AND 4),
        may_meet text NOT NULL CHECK (may_meet IN ('ANYONE', 'OWN_PROGRAMME', 'OTHER_COHORTS')),
        colleagues boolean NOT NULL,
        most_shown int NOT NULL CHECK (most_shown BETWEEN 3 AND 30),
        set_by uuid REFERENCES account ON DELETE SET NULL,
        set_at timestamptz NOT NULL,
        PRIMARY KEY (programme_id, version)
      )`);
    await run.query(`
      CREATE TABLE match_first (
        programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        position int NOT NULL,
        named_at timestamptz NOT NULL,
        PRIMARY KEY (programme_id, member_id)
      )`);
  }

  private async night(run: QueryRunner): Promise<void> {
    // chosen: whom the night gave this member, best first; candidates: others who fit, by how well. price: what standing in many lists costs them.
    await run.query(`
      CREATE TABLE match_standing (
        member_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
        price real NOT NULL,
        shown int NOT NULL,
        chosen uuid[] NOT NULL,
        candidates uuid[] NOT NULL
      )`);
    await run.query(`CREATE TABLE match_skill (skill_id uuid PRIMARY KEY REFERENCES skill ON DELETE CASCADE, rarity real NOT NULL)`);
    await run.query(`
      CREATE TABLE match_near_idea (
        idea_id uuid NOT NULL REFERENCES idea ON DELETE CASCADE,
        near_id uuid NOT NULL REFERENCES idea ON DELETE CASCADE,
        likeness real NOT NULL,
        PRIMARY KEY (idea_id, near_id)
      )`);
    await run.query(`
      CREATE TABLE match_apart (
        cohort_id uuid NOT NULL REFERENCES cohort ON DELETE CASCADE,
        other_id uuid NOT NULL REFERENCES cohort ON DELETE CASCADE,
        apart real NOT NULL,
        PRIMARY KEY (cohort_id, other_id)
      )`);
    await run.query(`
      CREATE TABLE match_night (
        id int PRIMARY KEY DEFAULT 1 CHECK (id = 1),
        began_at timestamptz NOT NULL,
        ended_at timestamptz NOT NULL,
        people int NOT NULL,
        gini real NOT NULL
      )`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP INDEX member_skill_lot_idx`);
    await run.query(`DROP TABLE match_night, match_apart, match_near_idea, match_skill, match_standing, match_first, match_policy, match_liking`);
    await run.query(`ALTER TABLE match_dismissal DROP COLUMN until`);
    await run.query(`DELETE FROM match_reason_kind WHERE kind IN ('OFFERS_NEAR_WHAT_YOU_NEED', 'NEEDS_NEAR_WHAT_YOU_OFFER', 'SHARES_IDEA', 'CLOSE_IDEAS', 'SHARES_QUESTION', 'OPEN_TO', 'OTHER_SECTOR', 'BRIDGES_COHORTS', 'LIKE_ONE_YOU_CHOSE', 'FIRST_TO_MEET')`);
    await run.query(`ALTER TABLE match_reason_kind ADD COLUMN weight int NOT NULL DEFAULT 1, ADD COLUMN telling boolean NOT NULL DEFAULT true`);
  }
}
