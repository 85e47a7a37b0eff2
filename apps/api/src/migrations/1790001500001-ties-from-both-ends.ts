import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whatever stands between two people keeps them from being suggested. That is asked from both ends, of one member and, at night, of all; from the
 * second end only connected and asking ties had an index, so that each question read every tie there is.
 */
export class TiesFromBothEnds1790001500001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE INDEX connection_other_idx ON connection (b_id, a_id) WHERE state <> 'WITHDRAWN'`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP INDEX connection_other_idx`);
  }
}
