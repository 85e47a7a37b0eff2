import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A convention's tracks are its own rows, with the colour its staff give them and an order (which is the letter shown beside the colour); places say how many they hold. */
export class TracksAndCapacity1790000802000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE convention_place ADD COLUMN capacity int CHECK (capacity > 0)`);
    await run.query(`
      CREATE TABLE convention_track (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        convention_id uuid NOT NULL REFERENCES convention ON DELETE CASCADE,
        name jsonb NOT NULL,
        colour text NOT NULL CHECK (colour ~ '^#[0-9A-Fa-f]{6}$'),
        position int NOT NULL DEFAULT 0
      )`);
    await run.query(`CREATE INDEX convention_track_idx ON convention_track (convention_id, position)`);
    await run.query(`ALTER TABLE convention_session ADD COLUMN track_id uuid REFERENCES convention_track ON DELETE SET NULL`);
    // Names that sessions repeated become one track each, coloured in turn.
    await run.query(`
      INSERT INTO convention_track (convention_id, name, colour, position)
      SELECT convention_id, track, (ARRAY['#0B5E66', '#8A4B08', '#1F4E9E', '#6B2E63', '#3F6212', '#9B1C31'])[1 + (n - 1) % 6], n - 1
      FROM (SELECT convention_id, track, row_number() OVER (PARTITION BY convention_id ORDER BY min(starts_at), track) AS n FROM convention_session WHERE track IS NOT NULL GROUP BY convention_id, track) named`);
    await run.query(`UPDATE convention_session s SET track_id = t.id FROM convention_track t WHERE t.convention_id = s.convention_id AND t.name = s.track`);
    await run.query(`ALTER TABLE convention_session DROP COLUMN track`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE convention_session ADD COLUMN track jsonb`);
    await run.query(`UPDATE convention_session s SET track = t.name FROM convention_track t WHERE t.id = s.track_id`);
    await run.query(`ALTER TABLE convention_session DROP COLUMN track_id; DROP TABLE convention_track; ALTER TABLE convention_place DROP COLUMN capacity`);
  }
}
