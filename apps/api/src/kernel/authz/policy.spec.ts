import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { database, make } from '../../../test/index.ts';
import { raw, sql } from '../database/sql.ts';
import { anonymous, type Actor } from './actor.ts';
import { admin, all, among, any, anyone, conditionHolds, conditionSql, insider, isEmpty, not, oneOf, own, related, role, signedIn, type Condition, type Relation } from './policy.ts';

type Column = 'authorId' | 'cohortId' | 'programmeId' | 'stage';
const blockedWith: Relation = { name: 'blockedWith', sql: (viewer, other) => sql`blocked(${viewer}, ${other})` };

const leaf = fc.constantFrom<Condition<Column>>(anyone, signedIn, insider, admin, own('authorId'), among('cohortId', 'cohortIds'), among('programmeId', 'programmeIds'),
  role('programmeId', 'STAFF'), role('programmeId', 'MODERATOR', 'REVIEWER'), oneOf('stage', 'OPEN', 'DRAFT'), isEmpty('cohortId'), related('authorId', blockedWith));
const { condition } = fc.letrec<{ condition: Condition<Column> }>(tie => ({
  condition: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('condition'), { maxLength: 3 }).map(parts => all(...parts)), fc.array(tie('condition'), { maxLength: 3 }).map(parts => any(...parts)), tie('condition').map(part => not(part))),
}));

test('the SQL predicate and the row check say the same, for any rule, actor and row', async () => {
  const [ana, ben, carl] = [await make.person(), await make.person(), await make.person()];
  await make.block(ana, ben);
  const [one, two] = [await make.programme(), await make.programme()];
  const cohorts = [await make.cohortOf(one), await make.cohortOf(two)];
  const signed = (accountId: string): fc.Arbitrary<Actor> => fc.record({
    kind: fc.constantFrom('member' as const, 'guest' as const), accountId: fc.constant(accountId), sessionId: fc.constant(accountId), isAdmin: fc.boolean(), cohortIds: fc.subarray(cohorts), programmeIds: fc.subarray([one, two]),
    roles: fc.constantFrom<Actor['roles']>({}, { [one]: ['STAFF'] }, { [one]: ['MODERATOR'], [two]: ['STAFF', 'REVIEWER'] }), at: fc.constant(new Date()), locale: fc.constant('en'),
  });
  const actor = fc.oneof(fc.constant(anonymous(new Date())), signed(ana.id), signed(ben.id), signed(carl.id));
  const row = fc.record({ authorId: fc.constantFrom(ana.id, ben.id, carl.id, null), cohortId: fc.constantFrom(...cohorts, null), programmeId: fc.constantFrom(one, two, null), stage: fc.constantFrom('OPEN', 'DRAFT', 'CLOSED', null) });
  const blocked = (a: unknown, b: unknown): boolean => (a === ana.id && b === ben.id) || (a === ben.id && b === ana.id);
  await fc.assert(fc.asyncProperty(condition, actor, row, async (rule, who, facts) => {
    const given = sql`(select ${facts.authorId}::uuid as author_id, ${facts.cohortId}::uuid as cohort_id, ${facts.programmeId}::uuid as programme_id, ${facts.stage}::text as stage) t`;
    const found = await database().one<{ holds: boolean }>(sql`select ${conditionSql(rule, who, raw('t'))} as holds from ${given}`);
    expect(conditionHolds(rule, who, facts, (_, value) => blocked(who.accountId, value))).toBe(found?.holds);
  }), { numRuns: 300 });
});
