import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names and headlines of all, as words: of a word of very many, those are looked for by themselves, and an index over the whole profile read all of them to see where it stands. */
export class HeadlineWords1790002040001 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE INDEX member_search_headlines_idx ON member_search USING gin (ts_filter(to_members, '{a,b}'))`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP INDEX member_search_headlines_idx`);
  }
}
