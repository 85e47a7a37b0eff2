import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Polls in rooms. What is voted is counted from the votes themselves while a poll is open, and kept as its result when it closes. */
export class Polls1790000420001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    // account_id is the moderator who opened it. result and voters are those of its closing: they stay when a voter leaves.
    await run.query(`
      CREATE TABLE room_poll (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        account_id uuid REFERENCES account ON DELETE SET NULL,
        poll_kind text NOT NULL CHECK (poll_kind IN ('SINGLE', 'SEVERAL', 'RANKED', 'SCALE')),
        question text NOT NULL,
        lang text NOT NULL,
        options text[] NOT NULL,
        is_anonymous boolean NOT NULL,
        results text NOT NULL CHECK (results IN ('ALWAYS', 'AFTER_VOTING', 'AFTER_CLOSING')),
        state text NOT NULL CHECK (state IN ('OPEN', 'CLOSED', 'REMOVED')),
        opened_at timestamptz NOT NULL,
        closes_at timestamptz,
        closed_at timestamptz,
        result int[],
        voters int,
        revision int NOT NULL CHECK (revision > 0),
        CHECK ((state = 'CLOSED') <= (result IS NOT NULL AND voters IS NOT NULL))
      ) WITH (fillfactor = 80)`);
    await run.query(`CREATE INDEX room_poll_revision_idx ON room_poll (room_id, revision)`);
    await run.query(`CREATE INDEX room_poll_due_idx ON room_poll (closes_at) WHERE state = 'OPEN'`);
    // Numbers of options from 1, a ranked poll's best first; none when the vote was taken back.
    await run.query(`
      CREATE TABLE room_poll_vote (
        poll_id uuid NOT NULL REFERENCES room_poll ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        room_id uuid NOT NULL REFERENCES room ON DELETE CASCADE,
        choices int[] NOT NULL,
        revision int NOT NULL CHECK (revision > 0),
        PRIMARY KEY (poll_id, account_id)
      ) WITH (fillfactor = 80)`);
    await run.query(`CREATE INDEX room_poll_vote_own_idx ON room_poll_vote (account_id, room_id, revision)`);
    // One number an option: its voters, or of a ranked poll its Borda points (the first of n gets n, the next n - 1, what is left out none).
    await run.query(`
      CREATE FUNCTION room_poll_tally(which uuid) RETURNS int[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT array_agg(coalesce(given.weight, 0) ORDER BY choice)
        FROM room_poll p
        CROSS JOIN generate_series(1, CASE p.poll_kind WHEN 'SCALE' THEN 5 ELSE cardinality(p.options) END) AS choice
        LEFT JOIN (
          SELECT chosen.choice, sum(CASE q.poll_kind WHEN 'RANKED' THEN cardinality(q.options) + 1 - chosen.rank ELSE 1 END)::int AS weight
          FROM room_poll q JOIN room_poll_vote v ON v.poll_id = q.id, unnest(v.choices) WITH ORDINALITY AS chosen(choice, rank)
          WHERE q.id = which GROUP BY chosen.choice) given USING (choice)
        WHERE p.id = which
      $$`);
    await run.query(`
      CREATE FUNCTION room_poll_voters(which uuid) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT count(*)::int FROM room_poll_vote WHERE poll_id = which AND choices <> '{}'
      $$`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP FUNCTION room_poll_voters(uuid), room_poll_tally(uuid); DROP TABLE room_poll_vote, room_poll`);
  }
}
