import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Asks ("who can help with …") with which staff begin a network that has hardly anybody in it, and who offered help. Offering opens a conversation of two
 * who need not be connected: both agreed to talk, the one by asking, the other by offering. `agreed` keeps it open until they are connected, from when on
 * it follows their tie.
 */
export class Asks1790001900002 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE ask (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        programme_id uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
        author_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        text text NOT NULL,
        lang text NOT NULL,
        skill_id uuid REFERENCES skill ON DELETE SET NULL,
        asked_at timestamptz NOT NULL,
        closed_at timestamptz
      )`);
    await run.query(`CREATE INDEX ask_programme_idx ON ask (programme_id, asked_at DESC)`);
    await run.query(`CREATE INDEX ask_author_idx ON ask (author_id)`);
    await run.query(`
      CREATE TABLE ask_offer (
        ask_id uuid NOT NULL REFERENCES ask ON DELETE CASCADE,
        member_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        offered_at timestamptz NOT NULL,
        PRIMARY KEY (ask_id, member_id)
      )`);
    await run.query(`CREATE INDEX ask_offer_member_idx ON ask_offer (member_id)`);
    await run.query(`CREATE INDEX ask_offer_room_idx ON ask_offer (room_id)`);
    await run.query(`ALTER TABLE conversation ADD COLUMN agreed boolean NOT NULL DEFAULT false`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE conversation DROP COLUMN agreed`);
    await run.query(`DROP TABLE ask_offer, ask`);
  }
}
