import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A guest sees those they share a room with, and nobody else. */
export class Guests1790000700000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE FUNCTION shares_room(one uuid, other uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT EXISTS (SELECT 1 FROM room_grant mine JOIN room_grant theirs USING (room_id) WHERE mine.account_id = one AND theirs.account_id = other)
      $$`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP FUNCTION shares_room(uuid, uuid)`);
  }
}
