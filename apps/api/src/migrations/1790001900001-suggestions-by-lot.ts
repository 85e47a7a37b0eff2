import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Suggestions begin at a place that differs by viewer and read on from there: of a skill's holders, and of all members. Both are read off an index
 * alone; of all members there was none, so that each request read every member there is.
 */
export class SuggestionsByLot1790001900001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`DROP INDEX member_skill_lot_idx`);
    await run.query(`CREATE INDEX member_skill_lot_idx ON member_skill (skill_id, kind, uuid_hash(member_id)) INCLUDE (member_id, audience)`);
    await run.query(`CREATE INDEX member_lot_idx ON member (uuid_hash(id)) INCLUDE (id) WHERE left_at IS NULL AND NOT is_guest`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP INDEX member_lot_idx, member_skill_lot_idx`);
    await run.query(`CREATE INDEX member_skill_lot_idx ON member_skill (skill_id, kind, uuid_hash(member_id))`);
  }
}
