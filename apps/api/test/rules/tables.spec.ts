import { expect, test } from '@jest/globals';
import { sources } from './sources.ts';
import { brokenRules, type Source } from './tables.ts';

const real = sources();
const adding = (path: string, text: string): string[] => brokenRules([...real, { path, text } satisfies Source]);

test('no feature names a table of one above it, and none writes into another\'s', () => {
  expect(brokenRules(real)).toEqual([]);
});

test.each([
  ['a reader', 'features/members/wrong.reader.ts', 'const ideas = sql`select i.id from idea i where i.author_id = ${id}`;', /^features\/members\/wrong\.reader\.ts names the table idea of ideas, which stands above members/],
  ['a join', 'features/rooms/wrong.reader.ts', 'sql`select 1 from room r\n  left join convention_session s on s.id = r.host_id`', /convention_session of conventions, which stands above rooms/],
  ['the second of a list', 'features/identity/wrong.ts', 'tx.query(sql`select a.id from account a, member m where m.id = a.id`)', /member of members, which stands above identity/],
  ['a plain text', 'features/identity/wrong.ts', "client.query('SELECT count(*) FROM member')", /member of members, which stands above identity/],
  ['the kernel', 'kernel/mail/wrong.ts', 'sql`select email from account`', /account of identity, which stands above kernel/],
])('%s that looks up is found', (_, path, text, words) => {
  expect(adding(path, text)).toEqual([expect.stringMatching(words)]);
});

test('who writes into another\'s table is told to call its service', () => {
  expect(adding('features/notifications/wrong.service.ts', 'sql`update idea set title = ${title}`')).toEqual([expect.stringMatching(/writes into the table idea, which ideas writes too|writes into the table idea, which notifications writes too/)]);
});

test('a new table needs an owner, and a new feature needs no rule', () => {
  const table = { path: 'migrations/9-challenges.ts', text: 'run.query(`CREATE TABLE challenge (id uuid)`)' };
  expect(brokenRules([...real, table])).toEqual([expect.stringMatching(/^No feature writes the table challenge/)]);
  const feature = { path: 'features/challenges/challenge.service.ts', text: "import { ideas } from '../ideas/index.ts';\nsql`insert into challenge (id) select id from idea`" };
  expect(brokenRules([...real, table, feature])).toEqual([]);
  const backwards = { path: 'features/ideas/wrong.reader.ts', text: 'sql`select id from challenge`' };
  expect(brokenRules([...real, table, feature, backwards])).toEqual(expect.arrayContaining([expect.stringMatching(/^features\/ideas\/wrong\.reader\.ts names the table challenge of challenges, which stands above ideas/)]));
});

test('comments, names that only look alike, and one\'s own CTEs are no tables', () => {
  expect(adding('features/identity/fine.ts', '/** Reads from member. */\nimport x from "y";\nsql`with idea as (select 1) select * from idea where a is distinct from member`')).toEqual([]);
});
