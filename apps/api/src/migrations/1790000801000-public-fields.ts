import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Staff decide whether members of their programme may show fields to visitors; they may not until staff say so. Whoever belongs to several
 * programmes may when one of them allows it.
 */
export class PublicFields1790000801000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE programme ADD COLUMN allows_public_fields boolean NOT NULL DEFAULT false`);
    await run.query(`
      CREATE FUNCTION may_be_public(person uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT EXISTS (SELECT 1 FROM cohort_membership cm JOIN cohort c ON c.id = cm.cohort_id JOIN programme p ON p.id = c.programme_id
          WHERE cm.member_id = person AND cm.ended_at IS NULL AND p.allows_public_fields)
      $$`);
    // What was stored as public before anyone could allow it was seen by members.
    for (const field of ['headline', 'role', 'place', 'languages', 'bio', 'links', 'offers', 'needs', 'open_to', 'avatar', 'email']) {
      await run.query(`UPDATE member SET audience_${field} = 3 WHERE audience_${field} = 4`);
    }
    await run.query(`UPDATE member_skill SET audience = 3 WHERE audience = 4`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP FUNCTION may_be_public(uuid); ALTER TABLE programme DROP COLUMN allows_public_fields`);
  }
}
