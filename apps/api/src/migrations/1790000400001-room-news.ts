import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Says when someone is let into a room, so that their open app hears of it as it hears of a grant that goes. */
export class RoomNews1790000400001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE FUNCTION room_grant_given() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('room_grant_given', NEW.room_id || ' ' || NEW.account_id);
        RETURN NULL;
      END $$`);
    await run.query(`CREATE TRIGGER room_grant_given AFTER INSERT ON room_grant FOR EACH ROW EXECUTE FUNCTION room_grant_given()`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TRIGGER room_grant_given ON room_grant; DROP FUNCTION room_grant_given()`);
  }
}
