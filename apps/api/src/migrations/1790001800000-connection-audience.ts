import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom a member shows their connections to, by rank (0 only me, 1 connections, 2 cohorts, 3 members). Who chose nothing has no row and shows
 * them to their connections, as mutual connections always have: nobody's ties become known to more people by this.
 */
export class ConnectionAudience1790001800000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE connection_audience (
        member_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
        audience smallint NOT NULL CHECK (audience BETWEEN 0 AND 3),
        chosen_at timestamptz NOT NULL
      )`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE connection_audience`);
  }
}
