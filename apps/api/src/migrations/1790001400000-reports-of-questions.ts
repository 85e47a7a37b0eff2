import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A question can be reported too. Who asked anonymously stays unnamed to those who judge: each of them who has the name shown (`revealed_to`)
 * does so by an act of their own, which is logged.
 *
 * And whose role in a room changed is told so, as who was let in or lost it is: open pages then ask anew what they may see.
 */
export class ReportsOfQuestions1790001400000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE room_report ADD COLUMN question_id uuid REFERENCES room_question ON DELETE CASCADE, ADD COLUMN is_anonymous boolean NOT NULL DEFAULT false, ADD COLUMN revealed_to uuid[] NOT NULL DEFAULT '{}',
      ADD CHECK (message_id IS NULL OR question_id IS NULL), DROP CONSTRAINT room_report_outcome_check, ADD CONSTRAINT room_report_outcome_check CHECK (outcome IN ('DISMISSED', 'MESSAGE_DELETED', 'QUESTION_DISMISSED', 'MUTED', 'REMOVED'))`);
    await run.query(`DROP INDEX room_report_open_key`);
    await run.query(`CREATE UNIQUE INDEX room_report_open_key ON room_report (reporter_id, room_id, reported_id, coalesce(message_id, question_id, reported_id)) WHERE handled_at IS NULL`);
    await run.query(`CREATE INDEX room_report_question_idx ON room_report (question_id) WHERE question_id IS NOT NULL`);
    await run.query(`CREATE TRIGGER room_grant_changed AFTER UPDATE ON room_grant FOR EACH ROW WHEN (OLD.role IS DISTINCT FROM NEW.role) EXECUTE FUNCTION room_grant_given()`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TRIGGER room_grant_changed ON room_grant`);
    await run.query(`DELETE FROM room_report WHERE question_id IS NOT NULL`);
    await run.query(`ALTER TABLE room_report DROP CONSTRAINT room_report_outcome_check, ADD CONSTRAINT room_report_outcome_check CHECK (outcome IN ('DISMISSED', 'MESSAGE_DELETED', 'MUTED', 'REMOVED')), DROP COLUMN revealed_to, DROP COLUMN is_anonymous, DROP COLUMN question_id`);
    await run.query(`CREATE UNIQUE INDEX room_report_open_key ON room_report (reporter_id, room_id, reported_id, coalesce(message_id, reported_id)) WHERE handled_at IS NULL`);
  }
}
