import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What can be told of, and of what kind of thing, grows with the features: the lists stand in the contract, and are no longer repeated here. */
export class NotificationKindsGrow1790000602000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE notification DROP CONSTRAINT notification_kind_check, DROP CONSTRAINT notification_subject_kind_check`);
    await run.query(`ALTER TABLE notification ADD CONSTRAINT notification_kind_check CHECK (kind ~ '^[A-Z_]{1,40}$'), ADD CONSTRAINT notification_subject_kind_check CHECK (subject_kind ~ '^[A-Z_]{1,40}$')`);
  }

  /** Rows of newer kinds stay: their kind is checked by the program. */
  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE notification DROP CONSTRAINT notification_kind_check, DROP CONSTRAINT notification_subject_kind_check`);
    await run.query(`ALTER TABLE notification ADD CONSTRAINT notification_kind_check CHECK (true), ADD CONSTRAINT notification_subject_kind_check CHECK (true)`);
  }
}
