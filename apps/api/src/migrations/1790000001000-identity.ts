import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, sessions and one-time tokens. Tokens are kept as SHA-256: who reads the database signs in as nobody. */
export class Identity1790000001000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE account (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        email text NOT NULL CHECK (email = lower(email)),
        email_verified_at timestamptz,
        password_hash text,
        is_admin boolean NOT NULL DEFAULT false,
        locale text NOT NULL DEFAULT 'en',
        time_zone text NOT NULL DEFAULT 'UTC',
        disabled_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await run.query(`CREATE UNIQUE INDEX account_email_key ON account (email)`);
    await run.query(`
      CREATE TABLE session (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        token_hash bytea NOT NULL,
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        user_agent text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz
      )`);
    await run.query(`CREATE UNIQUE INDEX session_token_key ON session (token_hash)`);
    await run.query(`CREATE INDEX session_account_idx ON session (account_id) WHERE revoked_at IS NULL`);
    await run.query(`
      CREATE TABLE identity_token (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        token_hash bytea NOT NULL,
        purpose text NOT NULL CHECK (purpose IN ('MAGIC_LINK', 'PASSWORD_RESET', 'EMAIL_CHANGE')),
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        email text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        spent_at timestamptz
      )`);
    await run.query(`CREATE UNIQUE INDEX identity_token_key ON identity_token (token_hash)`);
    await run.query(`CREATE INDEX identity_token_account_idx ON identity_token (account_id, purpose)`);
    await run.query(`CREATE FUNCTION account_email(who uuid) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT email FROM account WHERE id = who $$`);
    // Sockets of a revoked session are cut at once on every node.
    await run.query(`
      CREATE FUNCTION session_revoked() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('session_revoked', NEW.id::text);
        RETURN NULL;
      END $$`);
    await run.query(`CREATE TRIGGER session_revoked AFTER UPDATE OF revoked_at ON session FOR EACH ROW WHEN (OLD.revoked_at IS NULL AND NEW.revoked_at IS NOT NULL) EXECUTE FUNCTION session_revoked()`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP FUNCTION account_email(uuid); DROP TABLE identity_token, session, account; DROP FUNCTION session_revoked()`);
  }
}
