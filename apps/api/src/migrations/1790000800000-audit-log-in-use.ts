import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log is read by programme and newest first. A row names its programme without a foreign key: what was done stays told when the programme,
 * the person or the thing is gone. Rows are only ever added (kernel/database/migrate.ts takes the rest from the application's role).
 */
export class AuditLogInUse1790000800000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE audit_log ADD COLUMN programme_id uuid`);
    await run.query(`CREATE INDEX audit_log_programme_idx ON audit_log (programme_id, at DESC, id DESC)`);
    await run.query(`CREATE INDEX audit_log_at_idx ON audit_log (at DESC, id DESC)`);
    await run.query(`CREATE INDEX audit_log_account_idx ON audit_log (account_id, at DESC)`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP INDEX audit_log_account_idx, audit_log_at_idx, audit_log_programme_idx; ALTER TABLE audit_log DROP COLUMN programme_id`);
  }
}
