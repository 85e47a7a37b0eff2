import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Functions that every feature leans on: folded text for search in any script, and texts that staff translate. */
export class Foundation1790000000000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    // The same folding stands in packages/contract/src/fold.ts; a test compares the two. unaccent is neither immutable nor enough.
    await run.query(`
      CREATE FUNCTION folded(raw text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT translate(
          replace(replace(replace(replace(replace(
            lower(regexp_replace(normalize(raw, NFKD), '[\\u0300-\\u036F\\u0483-\\u0487\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06ED\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069]', '', 'g') COLLATE "und-x-icu"),
            'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'ﬀ', 'ff'),
          'øłđðıςךםןףץىةٱ', 'olddiσכמנפצيها')
      $$`);
    await run.query(`
      CREATE FUNCTION said(names jsonb, locale text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT coalesce(names ->> locale, names ->> 'en', (SELECT value FROM jsonb_each_text(names) ORDER BY key LIMIT 1))
      $$`);
    await run.query(`
      CREATE TABLE installation (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        demonstration boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await run.query(`INSERT INTO installation DEFAULT VALUES`);
    await run.query(`
      CREATE TABLE audit_log (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        at timestamptz NOT NULL DEFAULT now(),
        account_id uuid,
        act text NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid,
        detail jsonb NOT NULL DEFAULT '{}'
      )`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE audit_log, installation; DROP FUNCTION said(jsonb, text); DROP FUNCTION folded(text)`);
  }
}
