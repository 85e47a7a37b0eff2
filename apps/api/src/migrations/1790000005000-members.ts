import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Profiles, with an audience for each field (0 only me, 1 connections, 2 cohorts, 3 members, 4 public), and what search reads:
 * one vector for each audience tier, so that what is hidden cannot be found.
 */
export class Members1790000005000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    const audience = (field: string, rank: number): string => `audience_${field} smallint NOT NULL DEFAULT ${rank} CHECK (audience_${field} BETWEEN 0 AND 4)`;
    const audiences = ['headline', 'role', 'place', 'languages', 'bio', 'links', 'offers', 'needs', 'open_to', 'avatar'].map(field => audience(field, 3)).join(',\n        ');
    await run.query(`
      CREATE TABLE member (
        id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
        name text NOT NULL,
        lang text NOT NULL DEFAULT 'en',
        headline text NOT NULL DEFAULT '',
        bio text NOT NULL DEFAULT '',
        place text NOT NULL DEFAULT '',
        languages text[] NOT NULL DEFAULT '{}',
        links jsonb NOT NULL DEFAULT '[]',
        open_to text[] NOT NULL DEFAULT '{}',
        avatar_file_id uuid,
        ${audiences},
        ${audience('email', 1)},
        profile_completed_at timestamptz,
        is_guest boolean NOT NULL DEFAULT false,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        left_at timestamptz
      )`);
    await run.query(`CREATE INDEX member_name_idx ON member (name COLLATE "und-x-icu", id) WHERE left_at IS NULL AND NOT is_guest`);
    // sector, name and audience are copies for the index: the directory filtered by skill and sector is read in its order.
    await run.query(`
      CREATE TABLE member_skill (
        member_id uuid NOT NULL REFERENCES member ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('OFFER', 'NEED')),
        skill_id uuid NOT NULL REFERENCES skill,
        note text NOT NULL DEFAULT '',
        position int NOT NULL DEFAULT 0,
        audience smallint NOT NULL DEFAULT 3,
        sector text,
        name text NOT NULL DEFAULT '',
        PRIMARY KEY (member_id, kind, skill_id)
      )`);
    await run.query(`CREATE INDEX member_skill_sector_idx ON member_skill (skill_id, kind, sector, name COLLATE "und-x-icu", member_id)`);
    await run.query(`CREATE INDEX member_skill_name_idx ON member_skill (skill_id, kind, name COLLATE "und-x-icu", member_id)`);
    await run.query(`
      CREATE TABLE member_search (
        member_id uuid PRIMARY KEY REFERENCES member ON DELETE CASCADE,
        folded_name text NOT NULL,
        to_connections tsvector NOT NULL,
        to_cohorts tsvector NOT NULL,
        to_members tsvector NOT NULL
      )`);
    await run.query(`CREATE INDEX member_search_connections_idx ON member_search USING gin (to_connections)`);
    await run.query(`CREATE INDEX member_search_cohorts_idx ON member_search USING gin (to_cohorts)`);
    await run.query(`CREATE INDEX member_search_members_idx ON member_search USING gin (to_members)`);
    await run.query(`CREATE INDEX member_search_name_idx ON member_search USING gin (folded_name gin_trgm_ops)`);
    await run.query(`
      CREATE FUNCTION member_vector(m member, offers text, tier int) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT setweight(to_tsvector('simple', folded(m.name)), 'A')
          || CASE WHEN m.audience_headline >= tier THEN setweight(to_tsvector('simple', folded(m.headline)), 'B') ELSE '' END
          || CASE WHEN m.audience_offers >= tier THEN setweight(to_tsvector('simple', coalesce(offers, '')), 'C') ELSE '' END
      $$`);
    await run.query(`
      CREATE FUNCTION member_reindex(members uuid[]) RETURNS void LANGUAGE sql AS $$
        UPDATE member_skill ms SET name = m.name,
            audience = CASE ms.kind WHEN 'OFFER' THEN m.audience_offers ELSE m.audience_needs END,
            sector = (SELECT o.sector FROM affiliation a JOIN organisation o ON o.id = a.organisation_id WHERE a.member_id = m.id AND a.ended_at IS NULL)
          FROM member m WHERE m.id = ms.member_id AND m.id = ANY (members);
        INSERT INTO member_search (member_id, folded_name, to_connections, to_cohorts, to_members)
          SELECT m.id, folded(m.name), member_vector(m, offers.names, 1), member_vector(m, offers.names, 2), member_vector(m, offers.names, 3)
          FROM member m
          LEFT JOIN LATERAL (SELECT string_agg(s.folded_names, ' ') AS names FROM member_skill ms JOIN skill s ON s.id = ms.skill_id
            WHERE ms.member_id = m.id AND ms.kind = 'OFFER') offers ON true
          WHERE m.id = ANY (members)
        ON CONFLICT (member_id) DO UPDATE SET folded_name = excluded.folded_name, to_connections = excluded.to_connections,
          to_cohorts = excluded.to_cohorts, to_members = excluded.to_members;
      $$`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP FUNCTION member_reindex(uuid[]); DROP FUNCTION member_vector(member, text, int); DROP TABLE member_search, member_skill, member`);
  }
}
