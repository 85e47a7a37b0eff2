import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Search over everything. One folding for more of what people type (Persian and Urdu letters, hamza, Yiddish ligatures, gershayim, digits of other
 * scripts); people are found by their work and place too, as far as each audience goes; and words that every member may see are kept with
 * their near spellings, so that a slip is mended by looking up and not by comparing with everybody.
 */
export class Search1790001600000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(folding(`regexp_replace(${replaced([...ligatures, ...yiddish])}, '(?<=[א-ת])["''׳״’”](?=[א-ת])', '', 'g')`, '\\u0621', `${letters.from}یکہەۃħŧ${digits}`, `${letters.to}يكهههht${digitsFolded}`));
    await this.words(run);
    await this.people(run);
    await this.refolded(run);
    await run.query(`CREATE INDEX organisation_words_idx ON organisation USING gin (to_tsvector('simple', folded_name))`);
    await run.query(`CREATE FUNCTION all_said(names jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (SELECT coalesce(string_agg(value, ' ' ORDER BY key), '') FROM jsonb_each_text(names))`);
    // Bodies that are read when they are made: an index is built with no search path, where a name inside a text would find nothing.
    await run.query(`
      CREATE FUNCTION session_words(title jsonb, abstract jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN setweight(to_tsvector('simple', folded(all_said(title))), 'A') || setweight(to_tsvector('simple', folded(all_said(abstract))), 'B')`);
    await run.query(`CREATE INDEX convention_session_words_idx ON convention_session USING gin (session_words(title, abstract))`);
    await this.learning(run);
    await this.following(run);
  }

  /** The words, and each with one letter left out: two words that share such a form differ by one slip (a letter more, less, other, or two exchanged). */
  private async words(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE FUNCTION slips(word text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT array_agg(DISTINCT left(word, at - 1) || substr(word, at + 1)) || word FROM generate_series(1, length(word)) at
      $$`);
    // Without a key: two who teach the same word at once need not wait for each other, and a word known twice is found once.
    await run.query(`CREATE TABLE search_word (word text NOT NULL, slips text[] NOT NULL)`);
    await run.query(`CREATE INDEX search_word_word_idx ON search_word (word)`);
    await run.query(`CREATE INDEX search_word_slips_idx ON search_word USING gin (slips)`);
    await run.query(`CREATE INDEX search_word_like_idx ON search_word USING gin (word gin_trgm_ops)`);
    await run.query(`
      CREATE FUNCTION learn_words(words text[]) RETURNS void LANGUAGE sql AS $$
        INSERT INTO search_word (word, slips) SELECT taught.word, slips(taught.word) FROM (SELECT DISTINCT unnest(words) AS word) taught
          WHERE length(taught.word) BETWEEN 3 AND 30 AND taught.word !~ '[[:digit:][:punct:][:space:]]' AND NOT EXISTS (SELECT 1 FROM search_word known WHERE known.word = taught.word)
      $$`);
  }

  private async people(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE FUNCTION member_vector(m member, offers text, work text, tier int) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT setweight(to_tsvector('simple', folded(m.name || ' ' || m.also_named)), 'A')
          || CASE WHEN m.audience_headline >= tier THEN setweight(to_tsvector('simple', folded(m.headline)), 'B') ELSE '' END
          || CASE WHEN m.audience_offers >= tier THEN setweight(to_tsvector('simple', coalesce(offers, '')), 'C') ELSE '' END
          || CASE WHEN m.audience_role >= tier THEN setweight(to_tsvector('simple', coalesce(work, '')), 'D') ELSE '' END
          || CASE WHEN m.audience_place >= tier THEN setweight(to_tsvector('simple', folded(m.place)), 'D') ELSE '' END
      $$`);
    await run.query(`
      CREATE OR REPLACE FUNCTION member_reindex(members uuid[]) RETURNS void LANGUAGE sql AS $$
        UPDATE member_skill ms SET name = m.name,
            audience = CASE ms.kind WHEN 'OFFER' THEN m.audience_offers ELSE m.audience_needs END,
            sector = (SELECT o.sector FROM affiliation a JOIN organisation o ON o.id = a.organisation_id WHERE a.member_id = m.id AND a.ended_at IS NULL)
          FROM member m WHERE m.id = ms.member_id AND m.id = ANY (members);
        INSERT INTO member_search (member_id, folded_name, to_connections, to_cohorts, to_members)
          SELECT m.id, folded(m.name || ' ' || m.also_named), member_vector(m, offers.names, work.words, 1), member_vector(m, offers.names, work.words, 2), member_vector(m, offers.names, work.words, 3)
          FROM member m
          LEFT JOIN LATERAL (SELECT string_agg(s.folded_names, ' ') AS names FROM member_skill ms JOIN skill s ON s.id = ms.skill_id
            WHERE ms.member_id = m.id AND ms.kind = 'OFFER') offers ON true
          LEFT JOIN LATERAL (SELECT folded(a.role_title) || ' ' || o.folded_name AS words FROM affiliation a JOIN organisation o ON o.id = a.organisation_id
            WHERE a.member_id = m.id AND a.ended_at IS NULL) work ON true
          WHERE m.id = ANY (members)
        ON CONFLICT (member_id) DO UPDATE SET folded_name = excluded.folded_name, to_connections = excluded.to_connections,
          to_cohorts = excluded.to_cohorts, to_members = excluded.to_members;
      $$`);
    await run.query(`DROP FUNCTION member_vector(member, text, int)`);
    await run.query(`CREATE INDEX member_search_names_idx ON member_search USING gin (to_tsvector('simple', folded_name))`);
  }

  /** What was folded before is folded anew. Titles that now read alike in one cohort are told apart first. */
  private async refolded(run: QueryRunner): Promise<void> {
    await run.query(`DROP INDEX idea_title_key`);
    await run.query(`
      UPDATE idea SET title = idea.title || ' (' || same.n || ')' FROM (SELECT id, row_number() OVER (PARTITION BY cohort_id, folded(title) ORDER BY created_at, id) AS n FROM idea WHERE deleted_at IS NULL) same
      WHERE same.id = idea.id AND same.n > 1`);
    await run.query(`UPDATE idea SET title = title`);
    await run.query(`CREATE UNIQUE INDEX idea_title_key ON idea (cohort_id, folded(title)) WHERE deleted_at IS NULL`);
    await run.query(`REINDEX INDEX message_words_idx`);
    await run.query(`UPDATE organisation SET name = name`);
    await run.query(`UPDATE skill SET name = name`);
    await run.query(`SELECT member_reindex(array_agg(id)) FROM member`);
  }

  /** Only what every member may see is learned: what is kept to fewer must not lead anyone's slip anywhere. */
  private async learning(run: QueryRunner): Promise<void> {
    const taught: Record<string, string> = {
      member_search: `SELECT unnest(tsvector_to_array(to_members)) FROM taught`,
      skill: `SELECT unnest(tsvector_to_array(to_tsvector('simple', folded_names))) FROM taught`,
      organisation: `SELECT unnest(tsvector_to_array(to_tsvector('simple', folded_name))) FROM taught`,
      idea: `SELECT unnest(tsvector_to_array(to_tsvector('simple', folded(title)))) FROM taught WHERE audience = 'MEMBERS' AND deleted_at IS NULL`,
      convention_session: `SELECT unnest(tsvector_to_array(session_words(title, '{}'))) FROM taught`,
    };
    for (const [table, words] of Object.entries(taught)) {
      await run.query(`CREATE FUNCTION ${table}_teaches() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM learn_words(ARRAY(${words})); RETURN NULL; END $$`);
      for (const event of ['INSERT', 'UPDATE']) await run.query(`CREATE TRIGGER ${table}_teaches_${event.toLowerCase()} AFTER ${event} ON ${table} REFERENCING NEW TABLE AS taught FOR EACH STATEMENT EXECUTE FUNCTION ${table}_teaches()`);
      await run.query(`SELECT learn_words(ARRAY(${words.replace('FROM taught', `FROM ${table}`)}))`);
    }
  }

  /** Whoever holds a skill or works somewhere is found by its new name, alias or sector at once. */
  private async following(run: QueryRunner): Promise<void> {
    const follow = async (table: string, changed: string, holders: string): Promise<void> => {
      await run.query(`CREATE FUNCTION ${table}_renamed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        PERFORM member_reindex(ARRAY(SELECT DISTINCT ${holders} JOIN after ON after.id = held.${table}_id JOIN before ON before.id = after.id WHERE ${changed})); RETURN NULL; END $$`);
      await run.query(`CREATE TRIGGER ${table}_renamed AFTER UPDATE ON ${table} REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION ${table}_renamed()`);
    };
    await follow('skill', `held.kind = 'OFFER' AND after.folded_names <> before.folded_names`, 'held.member_id FROM member_skill held');
    await follow('organisation', `held.ended_at IS NULL AND (after.folded_name <> before.folded_name OR after.sector <> before.sector)`, 'held.member_id FROM affiliation held');
  }

  async down(run: QueryRunner): Promise<void> {
    for (const table of ['skill', 'organisation']) await run.query(`DROP TRIGGER ${table}_renamed ON ${table}; DROP FUNCTION ${table}_renamed()`);
    for (const table of ['member_search', 'skill', 'organisation', 'idea', 'convention_session']) {
      await run.query(`DROP TRIGGER ${table}_teaches_insert ON ${table}; DROP TRIGGER ${table}_teaches_update ON ${table}; DROP FUNCTION ${table}_teaches()`);
    }
    await run.query(`DROP INDEX convention_session_words_idx, organisation_words_idx, member_search_names_idx`);
    await run.query(`DROP FUNCTION session_words(jsonb, jsonb); DROP FUNCTION all_said(jsonb); DROP FUNCTION learn_words(text[]); DROP TABLE search_word; DROP FUNCTION slips(text)`);
    await run.query(folding(replaced(ligatures), '', letters.from, letters.to));
    await run.query(`
      CREATE FUNCTION member_vector(m member, offers text, tier int) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT setweight(to_tsvector('simple', folded(m.name || ' ' || m.also_named)), 'A')
          || CASE WHEN m.audience_headline >= tier THEN setweight(to_tsvector('simple', folded(m.headline)), 'B') ELSE '' END
          || CASE WHEN m.audience_offers >= tier THEN setweight(to_tsvector('simple', coalesce(offers, '')), 'C') ELSE '' END
      $$`);
    await run.query(`
      CREATE OR REPLACE FUNCTION member_reindex(members uuid[]) RETURNS void LANGUAGE sql AS $$
        UPDATE member_skill ms SET name = m.name,
            audience = CASE ms.kind WHEN 'OFFER' THEN m.audience_offers ELSE m.audience_needs END,
            sector = (SELECT o.sector FROM affiliation a JOIN organisation o ON o.id = a.organisation_id WHERE a.member_id = m.id AND a.ended_at IS NULL)
          FROM member m WHERE m.id = ms.member_id AND m.id = ANY (members);
        INSERT INTO member_search (member_id, folded_name, to_connections, to_cohorts, to_members)
          SELECT m.id, folded(m.name || ' ' || m.also_named), member_vector(m, offers.names, 1), member_vector(m, offers.names, 2), member_vector(m, offers.names, 3)
          FROM member m
          LEFT JOIN LATERAL (SELECT string_agg(s.folded_names, ' ') AS names FROM member_skill ms JOIN skill s ON s.id = ms.skill_id
            WHERE ms.member_id = m.id AND ms.kind = 'OFFER') offers ON true
          WHERE m.id = ANY (members)
        ON CONFLICT (member_id) DO UPDATE SET folded_name = excluded.folded_name, to_connections = excluded.to_connections,
          to_cohorts = excluded.to_cohorts, to_members = excluded.to_members;
      $$`);
    await run.query(`DROP FUNCTION member_vector(member, text, text, int)`);
    await this.refolded(run);
  }
}

const letters = { from: 'øłđðıςךםןףץىةٱ', to: 'olddiσכמנפצيها' };
const digits = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹';
const digitsFolded = '01234567890123456789';
const ligatures: readonly (readonly [string, string])[] = [['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['þ', 'th'], ['ﬀ', 'ff']];
const yiddish: readonly (readonly [string, string])[] = [['װ', 'וו'], ['ױ', 'וי'], ['ײ', 'יי']];
const replaced = (pairs: readonly (readonly [string, string])[]): string => pairs.reduce((text, [ligature, plain]) => `replace(${text}, '${ligature}', '${plain}')`, 'BARE');

/** The same folding stands in packages/contract/src/fold.ts; a test compares the two. */
const folding = (expression: string, marks: string, from: string, to: string): string => `
  CREATE OR REPLACE FUNCTION folded(raw text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT translate(${expression.replace('BARE', `lower(regexp_replace(normalize(raw, NFKD), '[\\u0300-\\u036F\\u0483-\\u0487\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u0610-\\u061A${marks}\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06ED\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069]', '', 'g') COLLATE "und-x-icu")`)},
      '${from}', '${to}')
  $$`;
