import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People look for each other across scripts: whoever types Maya should find מאיה. A member says how the name is written elsewhere; it is
 * searched as the name is, and always seen by members as the name is.
 */
export class NamesInOtherScripts1790000701000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE member ADD COLUMN also_named text NOT NULL DEFAULT ''`);
    await run.query(vector(`m.name || ' ' || m.also_named`));
    await run.query(reindex(`m.name || ' ' || m.also_named`));
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(vector('m.name'));
    await run.query(reindex('m.name'));
    await run.query(`ALTER TABLE member DROP COLUMN also_named`);
  }
}

const vector = (names: string): string => `
  CREATE OR REPLACE FUNCTION member_vector(m member, offers text, tier int) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT setweight(to_tsvector('simple', folded(${names})), 'A')
      || CASE WHEN m.audience_headline >= tier THEN setweight(to_tsvector('simple', folded(m.headline)), 'B') ELSE '' END
      || CASE WHEN m.audience_offers >= tier THEN setweight(to_tsvector('simple', coalesce(offers, '')), 'C') ELSE '' END
  $$`;

const reindex = (names: string): string => `
  CREATE OR REPLACE FUNCTION member_reindex(members uuid[]) RETURNS void LANGUAGE sql AS $$
    UPDATE member_skill ms SET name = m.name,
        audience = CASE ms.kind WHEN 'OFFER' THEN m.audience_offers ELSE m.audience_needs END,
        sector = (SELECT o.sector FROM affiliation a JOIN organisation o ON o.id = a.organisation_id WHERE a.member_id = m.id AND a.ended_at IS NULL)
      FROM member m WHERE m.id = ms.member_id AND m.id = ANY (members);
    INSERT INTO member_search (member_id, folded_name, to_connections, to_cohorts, to_members)
      SELECT m.id, folded(${names}), member_vector(m, offers.names, 1), member_vector(m, offers.names, 2), member_vector(m, offers.names, 3)
      FROM member m
      LEFT JOIN LATERAL (SELECT string_agg(s.folded_names, ' ') AS names FROM member_skill ms JOIN skill s ON s.id = ms.skill_id
        WHERE ms.member_id = m.id AND ms.kind = 'OFFER') offers ON true
      WHERE m.id = ANY (members)
    ON CONFLICT (member_id) DO UPDATE SET folded_name = excluded.folded_name, to_connections = excluded.to_connections,
      to_cohorts = excluded.to_cohorts, to_members = excluded.to_members;
  $$`;
