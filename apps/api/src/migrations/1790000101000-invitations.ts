import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Invitations, the only way to an account. The link's token is made when the e-mail is sent and kept as SHA-256; until then,
 * and after it was revoked or replaced, the row has none.
 */
export class Invitations1790000101000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE invitation (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        email text NOT NULL CHECK (email = lower(email)),
        name text NOT NULL DEFAULT '',
        programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
        cohort_id uuid REFERENCES cohort ON DELETE CASCADE,
        role text CHECK (role IN ('STAFF', 'REVIEWER', 'MODERATOR')),
        locale text NOT NULL,
        invited_by uuid REFERENCES account ON DELETE SET NULL,
        token_hash bytea,
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz,
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz,
        revoked_at timestamptz,
        account_id uuid REFERENCES account ON DELETE SET NULL,
        CHECK (cohort_id IS NOT NULL OR role IS NOT NULL)
      )`);
    await run.query(`CREATE UNIQUE INDEX invitation_token_key ON invitation (token_hash)`);
    await run.query(`CREATE INDEX invitation_programme_idx ON invitation (programme_id, created_at DESC, id DESC)`);
    await run.query(`CREATE INDEX invitation_email_idx ON invitation (email) WHERE accepted_at IS NULL AND revoked_at IS NULL`);
    // One open invitation for an address and a place: asking twice resends, it does not repeat.
    await run.query(`CREATE UNIQUE INDEX invitation_open_key ON invitation (programme_id, email, coalesce(cohort_id, programme_id), coalesce(role, ''))
      WHERE accepted_at IS NULL AND revoked_at IS NULL`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE invitation`);
  }
}
