import ts from 'typescript';

/**
 * Which feature owns which table, and who reads whose (rules 3 and 4 of docs/ARCHITECTURE.md). The owner of a table is the one feature that
 * writes it; nothing lists owners but the sources themselves, so a new feature needs no new rule.
 */

/** A file of `apps/api/src`, by its path there. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Tables that no feature writes yet: migrations, staff's SQL and the demonstration fill them. */
const filledFromOutside: Readonly<Record<string, string>> = {
  convention: 'conventions', convention_place: 'conventions', convention_session: 'conventions', convention_track: 'conventions', session_role: 'conventions',
  installation: 'kernel', match_reason_kind: 'matching', member_search: 'members',
  people_bits: 'members', people_changed: 'members', person_number: 'members', principle: 'programmes', programme_skill: 'programmes', search_word: 'kernel', skill: 'skills', skill_group: 'skills',
};

/** What stands between two people is asked of every row, so ties, below nearly all, states it in SQL; connections, right above it, alone writes it. */
const writtenFromAbove: Readonly<Record<string, string>> = { block: 'ties', connection: 'ties', connection_audience: 'ties' };

interface Use {
  readonly table: string;
  readonly feature: string;
  readonly path: string;
  readonly writes: boolean;
}

/** What breaks the rules: one line each, saying where and what to do instead. */
export function brokenRules(sources: readonly Source[]): string[] {
  const tables = tablesOf(sources);
  const code = sources.filter(({ path }) => /^(features|kernel)\//.test(path) && !path.endsWith('.spec.ts'));
  const uses = code.flatMap(source => usesIn(source, tables));
  const { owners, quarrels } = ownersOf(tables, uses);
  const imports = code.flatMap(importsIn);
  const tableEdges = uses.map(({ feature, table }) => [feature, owners.get(table) ?? feature] as const);
  const looking = (edges: readonly Edge[]): string[] => lookingUp(uses, owners, reachableFrom(edges));
  // What imports say of the order comes first: one reader that looks up closes a circle, and would blame all who stand in it.
  const above = looking(imports);
  return [...new Set([...quarrels, ...(above.length ? above : looking([...imports, ...tableEdges]))])];
}

type Edge = readonly [feature: string, standsOn: string];

/** Uses of tables whose owners stand on the user. */
function lookingUp(uses: readonly Use[], owners: ReadonlyMap<string, string>, reachable: (start: string) => ReadonlySet<string>): string[] {
  return uses.flatMap(({ feature, table, path }) => {
    const owner = owners.get(table) ?? feature;
    const isAbove = owner !== feature && (feature === 'kernel' || reachable(owner).has(feature));
    return isAbove ? [`${path} names the table ${table} of ${owner}, which stands above ${feature}: let ${owner} contribute a field (*.fields.ts) or answer an event.`] : [];
  });
}

/** Every table the migrations make. */
function tablesOf(sources: readonly Source[]): ReadonlySet<string> {
  const made = sources.filter(({ path }) => path.startsWith('migrations/')).flatMap(({ text }) => [...text.matchAll(/create table (?:if not exists )?([a-z_]+)/gi)]);
  return new Set(made.flatMap(([, table]) => (table ? [table] : [])));
}

function ownersOf(tables: ReadonlySet<string>, uses: readonly Use[]): { owners: ReadonlyMap<string, string>; quarrels: string[] } {
  const owners = new Map<string, string>();
  const quarrels: string[] = [];
  for (const table of tables) {
    const writers = uses.filter(use => use.table === table && use.writes);
    const [owner = filledFromOutside[table], ...others] = new Set(writers.map(({ feature }) => feature));
    if (owner === undefined) quarrels.push(`No feature writes the table ${table}: say in apps/api/test/rules/tables.ts whose it is, or drop it.`);
    else owners.set(table, writtenFromAbove[table] ?? owner);
    if (writers.length && table in filledFromOutside) quarrels.push(`${owner} writes the table ${table}: take it out of filledFromOutside in apps/api/test/rules/tables.ts.`);
    for (const other of others) {
      const paths = [...new Set(writers.filter(({ feature }) => feature === other).map(({ path }) => path))];
      quarrels.push(`${paths.join(', ')} writes into the table ${table}, which ${owner} writes too: call the service of the one it belongs to.`);
    }
  }
  return { owners, quarrels };
}

const featureOf = (path: string): string => (path.startsWith('kernel/') ? 'kernel' : (path.split('/')[1] ?? ''));

/** The features whose index a file imports. */
function importsIn({ path, text }: Source): Edge[] {
  return [...text.matchAll(/from '(?:\.\.\/)+(?:features\/)?([a-z-]+)\/index\.ts'/g)].flatMap(([, other]) => (other ? [[featureOf(path), other] as const] : []));
}

const clause = /(?<!distinct )\b(from|join|insert into|update|delete from|merge into|using|lock table)\s+(?:only\s+)?([a-z_]+)\b/gi;
/** The other tables of `from a, b`. */
const further = /\bfrom\s+[a-z_]+(?:\s+(?:as\s+)?[a-z_]+)?((?:\s*,\s*[a-z_]+(?:\s+(?:as\s+)?[a-z_]+)?)+)/gi;

function usesIn(source: Source, tables: ReadonlySet<string>): Use[] {
  const feature = featureOf(source.path);
  return textsIn(source).flatMap(text => {
    const own = new Set([...text.matchAll(/\b([a-z_]+)\s+as\s+(?:not\s+)?(?:materialized\s+)?\(/gi)].map(([, name]) => name));
    const named = [...text.matchAll(clause)].map(([, verb = '', table = '']) => ({ table, writes: /^(insert|update|delete|merge)/i.test(verb) }));
    const listed = [...text.matchAll(further)].flatMap(([, rest = '']) => rest.split(',').map(part => ({ table: part.trim().split(/\s/)[0] ?? '', writes: false })));
    return [...named, ...listed].filter(({ table }) => tables.has(table) && !own.has(table)).map(found => ({ ...found, feature, path: source.path }));
  });
}

/** All that may be SQL in a file: its templates, and plain texts of several words. Comments are none. */
function textsIn({ path, text }: Source): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) found.push([node.head.text, ...node.templateSpans.map(span => span.literal.text)].join(' $ '));
    else if (ts.isStringLiteralLike(node) && /\s/.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

/** All that a feature stands on, directly or not. */
function reachableFrom(edges: readonly Edge[]): (start: string) => ReadonlySet<string> {
  return start => {
    const found = new Set<string>();
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const [from, to] of edges) {
        if (from !== at || to === from || found.has(to)) continue;
        found.add(to);
        waiting.push(to);
      }
    }
    return found;
  };
}
