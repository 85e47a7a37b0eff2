import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Facets of the directory at the size of a nation: for each value, who has it as every member sees it, as a row of bits. People have a place in these
 * rows (`person_number`); counting is an AND and a count of bits, whatever the filter. The rows are made anew from time to time (`renew_people_bits`);
 * whoever changed since stands in `people_changed`, and readers count these by their profiles, as they do whoever stands nearer to them than all members:
 * so the numbers are those of this moment.
 */
export class PeopleBits1790002040000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    // Without a reference to members: someone deleted keeps their place until the rows are made anew, so that they are left out of them.
    await run.query(`CREATE TABLE person_number (member_id uuid PRIMARY KEY, n int GENERATED ALWAYS AS IDENTITY)`);
    // Not packed: unpacking took longer than counting. Values of few people are lists of places: in a row of bits they would be looked for among everybody.
    await run.query(`CREATE TABLE people_bits (facet text NOT NULL, value text NOT NULL, written text, bits varbit STORAGE EXTERNAL, few int[], CHECK ((bits IS NULL) <> (few IS NULL)))`);
    await run.query(`CREATE INDEX people_bits_value_idx ON people_bits (facet, value)`);
    // A row for each change and no key: two who change at once do not wait for each other, and none is lost while the rows are made anew.
    await run.query(`CREATE TABLE people_changed (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, member_id uuid NOT NULL)`);
    await this.bits(run);
    await this.renewal(run);
    await this.changes(run);
    await run.query(`SELECT renew_people_bits()`);
  }

  private async bits(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE FUNCTION people_bits_of(places int[], size int) RETURNS varbit LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT (coalesce(string_agg(repeat('0', place - before - 1) || '1', '' ORDER BY place), '') || repeat('0', size - 1 - coalesce(max(place), -1)))::varbit
        FROM (SELECT place, lag(place, 1, -1) OVER (ORDER BY place) AS before FROM (SELECT DISTINCT unnest(places) AS place) placed) spaced
      $$`);
    await run.query(`
      CREATE FUNCTION people_bits_with(asked text, chosen text[], size int) RETURNS varbit LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT coalesce(bit_or(coalesce(f.bits, people_bits_of(f.few, size))), people_bits_of('{}', size)) FROM people_bits f WHERE f.facet = asked AND f.value = ANY (chosen)
      $$`);
  }

  /** What was heard of is noted before the rows are made: a change that comes meanwhile stays noted, whether they know it already or not. */
  private async renewal(run: QueryRunner): Promise<void> {
    const listed = `person_number p JOIN member m ON m.id = p.member_id AND m.left_at IS NULL AND NOT m.is_guest`;
    const post = `JOIN affiliation f ON f.member_id = m.id AND f.ended_at IS NULL`;
    const cohorts = `JOIN cohort_membership cm ON cm.member_id = m.id AND cm.ended_at IS NULL`;
    const skills = (kind: string): string => `SELECT ms.skill_id AS value, p.n FROM ${listed} JOIN member_skill ms ON ms.member_id = m.id AND ms.kind = '${kind}' AND ms.audience >= 3`;
    const facets: Readonly<Record<string, string>> = {
      all: `SELECT '' AS value, p.n FROM ${listed}`,
      programmes: `SELECT DISTINCT c.programme_id AS value, p.n FROM ${listed} ${cohorts} JOIN cohort c ON c.id = cm.cohort_id`,
      cohorts: `SELECT cm.cohort_id AS value, p.n FROM ${listed} ${cohorts}`,
      sectors: `SELECT g.sector AS value, p.n FROM ${listed} ${post} JOIN organisation g ON g.id = f.organisation_id`,
      organisations: `SELECT f.organisation_id AS value, p.n FROM ${listed} ${post} WHERE m.audience_role >= 3`,
      places: `SELECT folded(m.place) AS value, p.n, m.place AS written FROM ${listed} WHERE m.place <> '' AND m.audience_place >= 3`,
      languages: `SELECT DISTINCT unnest(m.languages) AS value, p.n FROM ${listed} WHERE m.audience_languages >= 3`,
      offers: skills('OFFER'),
      needs: skills('NEED'),
      openTo: `SELECT DISTINCT unnest(m.open_to) AS value, p.n FROM ${listed} WHERE m.audience_open_to >= 3`,
    };
    const filled = Object.entries(facets).map(([facet, told]) => `INSERT INTO people_bits (facet, value, written, bits, few)
          SELECT '${facet}', told.value::text, ${facet === 'places' ? 'mode() WITHIN GROUP (ORDER BY told.written)' : 'NULL'},
            CASE WHEN count(*) * 600 >= size OR '${facet}' = 'all' THEN people_bits_of(array_agg(told.n), size) END, CASE WHEN count(*) * 600 < size AND '${facet}' <> 'all' THEN array_agg(told.n) END
          FROM (${told}) told GROUP BY told.value;`);
    await run.query(`
      CREATE FUNCTION renew_people_bits() RETURNS void LANGUAGE plpgsql AS $$
        DECLARE heard bigint[]; size int;
        BEGIN
          PERFORM pg_advisory_xact_lock(hashtext('people_bits'));
          heard := ARRAY(SELECT id FROM people_changed);
          DELETE FROM person_number p WHERE NOT EXISTS (SELECT 1 FROM member m WHERE m.id = p.member_id);
          INSERT INTO person_number (member_id) SELECT m.id FROM member m WHERE NOT EXISTS (SELECT 1 FROM person_number p WHERE p.member_id = m.id) ORDER BY m.id;
          SELECT coalesce(max(n), 0) + 1 INTO size FROM person_number;
          DELETE FROM people_bits;
          ${filled.join('\n          ')}
          DELETE FROM people_changed WHERE id = ANY (heard);
        END $$`);
  }

  private async changes(run: QueryRunner): Promise<void> {
    const fields = ['place', 'languages', 'open_to', 'left_at', 'is_guest', 'audience_role', 'audience_place', 'audience_languages', 'audience_open_to'];
    const row = (alias: string): string => `ROW(${fields.map(field => `${alias}.${field}`).join(', ')})`;
    const holders = (of: string, table: string, column: string): string =>
      `SELECT held.member_id FROM after JOIN before USING (id) JOIN ${table} held ON held.${of}_id = after.id AND held.ended_at IS NULL WHERE after.${column} <> before.${column}`;
    const simple = { insert: 'SELECT DISTINCT member_id FROM after', delete: 'SELECT DISTINCT member_id FROM before' };
    const heard: Readonly<Record<string, Readonly<Partial<Record<'insert' | 'update' | 'delete', string>>>>> = {
      member: { insert: 'SELECT id FROM after', update: `SELECT id FROM after a JOIN before b USING (id) WHERE ${row('a')} IS DISTINCT FROM ${row('b')}`, delete: 'SELECT id FROM before' },
      cohort_membership: { ...simple, update: 'SELECT member_id FROM after UNION SELECT member_id FROM before' },
      affiliation: { ...simple, update: 'SELECT a.member_id FROM after a JOIN before b USING (id) WHERE a.organisation_id <> b.organisation_id OR a.ended_at IS DISTINCT FROM b.ended_at' },
      member_skill: { ...simple, update: 'SELECT DISTINCT member_id FROM after a JOIN before b USING (member_id, kind, skill_id) WHERE a.audience <> b.audience' },
      organisation: { update: holders('organisation', 'affiliation', 'sector') },
      cohort: { update: holders('cohort', 'cohort_membership', 'programme_id') },
    };
    for (const [table, events] of Object.entries(heard)) {
      for (const [event, who] of Object.entries(events)) {
        const name = `${table}_changes_people_${event}`;
        const seen = [...(event === 'delete' ? [] : ['NEW TABLE AS after']), ...(event === 'insert' ? [] : ['OLD TABLE AS before'])].join(' ');
        await run.query(`CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO people_changed (member_id) ${who}; RETURN NULL; END $$`);
        await run.query(`CREATE TRIGGER ${name} AFTER ${event.toUpperCase()} ON ${table} REFERENCING ${seen} FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`);
      }
    }
  }

  async down(run: QueryRunner): Promise<void> {
    const all = ['insert', 'update', 'delete'];
    const heard = { member: all, cohort_membership: all, affiliation: all, member_skill: all, organisation: ['update'], cohort: ['update'] };
    for (const [table, events] of Object.entries(heard)) {
      for (const event of events) await run.query(`DROP TRIGGER ${table}_changes_people_${event} ON ${table}; DROP FUNCTION ${table}_changes_people_${event}()`);
    }
    await run.query(`DROP FUNCTION renew_people_bits(); DROP FUNCTION people_bits_with(text, text[], int); DROP FUNCTION people_bits_of(int[], int); DROP TABLE people_changed, people_bits, person_number`);
  }
}
