import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What matters of what was said: marked by moderators and a session's rapporteur (a role between member and moderator), suggested by anyone. */
export class Highlights1790000440000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE room_grant DROP CONSTRAINT room_grant_role_check, ADD CONSTRAINT room_grant_role_check CHECK (role IN ('READER', 'MEMBER', 'RAPPORTEUR', 'MODERATOR'))`);
    // Rows stay when they are declined or withdrawn: who marked what, and who took it back, is part of the record.
    await run.query(`
      CREATE TABLE room_highlight (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        about_kind text NOT NULL CHECK (about_kind IN ('MESSAGE', 'QUESTION')),
        about_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('KEY_POINT', 'DECISION', 'COMMITMENT', 'QUESTION_TO_TAKE_ALONG')),
        state text NOT NULL CHECK (state IN ('SUGGESTED', 'MARKED', 'DECLINED', 'WITHDRAWN')),
        made_by uuid NOT NULL REFERENCES account,
        made_at timestamptz NOT NULL,
        decided_by uuid REFERENCES account,
        decided_at timestamptz,
        revision int NOT NULL,
        CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
        CHECK (state IN ('SUGGESTED', 'MARKED') OR decided_at IS NOT NULL)
      )`);
    await run.query(`CREATE INDEX room_highlight_revision_idx ON room_highlight (room_id, revision)`);
    await run.query(`CREATE INDEX room_highlight_about_idx ON room_highlight (about_id)`);
    // A thing is marked once in each way, however many suggest it at once.
    await run.query(`CREATE UNIQUE INDEX room_highlight_live_key ON room_highlight (about_id, kind) WHERE state IN ('SUGGESTED', 'MARKED')`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE room_highlight; DELETE FROM room_grant WHERE role = 'RAPPORTEUR';
      ALTER TABLE room_grant DROP CONSTRAINT room_grant_role_check, ADD CONSTRAINT room_grant_role_check CHECK (role IN ('READER', 'MEMBER', 'MODERATOR'))`);
  }
}
