import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tells the rooms of sessions, for those who registered before, how they take part. */
export class AttendanceInRooms1790000501000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      UPDATE room_grant g SET place = r.attendance FROM registration r
      WHERE g.account_id = r.member_id AND g.via = 'convention:' || r.convention_id AND r.cancelled_at IS NULL`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`UPDATE room_grant SET place = NULL`);
  }
}
