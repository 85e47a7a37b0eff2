import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who meets somebody is told shortly before a series of rounds and as each begins: that it was told is written where it is due, so that no restart tells it twice or never. */
export class MeetingsBegin1790002020001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE meeting_round ADD COLUMN told_soon_at timestamptz, ADD COLUMN told_at timestamptz`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE meeting_round DROP COLUMN told_at, DROP COLUMN told_soon_at`);
  }
}
