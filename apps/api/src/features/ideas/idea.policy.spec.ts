import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anonymous, type Actor } from '../../kernel/authz/actor.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { database, make, type Person } from '../../../test/index.ts';
import { findIdea, type IdeaRow } from './idea-rows.ts';
import { ideaPolicy } from './idea.policy.ts';

const rules = ['see', 'edit', 'withdraw', 'nameLeads', 'lead', 'comment', 'follow', 'support', 'join'] as const;
const people: Person[] = [];
const cohorts: string[] = [];
let programme = '';

beforeAll(async () => {
  programme = await make.programme();
  for (let index = 0; index < 3; index += 1) cohorts.push(await make.cohortOf(programme));
  for (let index = 0; index < 4; index += 1) people.push(await make.person());
});

const person = fc.nat(3);
const ideas = fc.array(fc.record({
  author: person, cohort: fc.nat(2), audience: fc.constantFrom('COHORT', 'MEMBERS'), stage: fc.constantFrom('PROPOSED', 'UNDER_WAY', 'PAUSED', 'DONE'), withdrawn: fc.boolean(),
  team: fc.array(fc.record({ member: person, lead: fc.boolean(), ended: fc.boolean() }), { maxLength: 3 }),
}), { minLength: 1, maxLength: 5 });
const blocks = fc.array(fc.tuple(person, person).filter(([one, other]) => one !== other), { maxLength: 3 });
const actors = fc.record({ who: fc.option(person), kind: fc.constantFrom('guest' as const, 'member' as const), cohorts: fc.subarray([0, 1, 2]), admin: fc.boolean() });
type Drawn<T> = T extends fc.Arbitrary<infer V> ? V : never;

const idOf = (index: number): string => people[index]?.id ?? '';

async function build(drawn: Drawn<typeof ideas>, blocked: Drawn<typeof blocks>): Promise<void> {
  const db = database();
  await db.query(sql`delete from idea`);
  await db.query(sql`delete from block`);
  for (const [one, other] of blocked) await db.query(sql`insert into block (blocker_id, blocked_id) values (${idOf(one)}, ${idOf(other)}) on conflict do nothing`);
  for (const [index, idea] of drawn.entries()) {
    const made = await db.one<{ id: string }>(sql`insert into idea (programme_id, cohort_id, author_id, title, problem, audience, stage, deleted_at)
      values (${programme}, ${cohorts[idea.cohort] ?? ''}, ${idOf(idea.author)}, ${`Idea ${index}`}, 'p', ${idea.audience}, ${idea.stage}, ${idea.withdrawn ? new Date() : null}) returning id`);
    for (const seat of [{ member: idea.author, lead: true, ended: false }, ...idea.team]) {
      await db.query(sql`insert into idea_team (idea_id, member_id, is_lead, ended_at) values (${made?.id}, ${idOf(seat.member)}, ${seat.lead}, ${seat.ended ? new Date() : null}) on conflict do nothing`);
    }
  }
}

function actorOf({ who, kind, cohorts: held, admin }: Drawn<typeof actors>): Actor {
  if (who === null) return anonymous(new Date());
  return { ...anonymous(new Date()), kind, accountId: idOf(who), sessionId: idOf(who), isAdmin: admin, cohortIds: held.map(index => cohorts[index] ?? '') };
}

test('on generated worlds, each rule lets the same ideas through in a list as it does one by one', async () => {
  await fc.assert(fc.asyncProperty(ideas, blocks, actors, async (drawn, blocked, drawnActor) => {
    await build(drawn, blocked);
    const actor = actorOf(drawnActor);
    const rows: IdeaRow[] = [];
    for (const { id } of await database().query<{ id: string }>(sql`select id from idea`)) {
      const row = await findIdea(database(), id);
      if (row) rows.push(row);
    }
    for (const rule of rules) {
      const listed = await database().query<{ id: string }>(sql`select i.id from idea i where ${ideaPolicy.sql(actor, rule, raw('i'))}`);
      const checked: string[] = [];
      for (const row of rows) if (await ideaPolicy.allows(database(), actor, rule, row)) checked.push(row.id);
      expect({ rule, ids: listed.map(row => row.id).sort() }).toEqual({ rule, ids: checked.sort() });
    }
  }), { numRuns: 60 });
}, 60_000);

test('nobody sees a withdrawn idea, or across a block one that is not theirs; guests and the anonymous see none', async () => {
  await fc.assert(fc.asyncProperty(ideas, blocks, actors, async (drawn, blocked, drawnActor) => {
    await build(drawn, blocked);
    const actor = actorOf(drawnActor);
    const seen = await database().query<{ authorId: string; deletedAt: Date | null; audience: string; cohortId: string }>(sql`select i.author_id as "authorId", i.deleted_at as "deletedAt", i.audience, i.cohort_id as "cohortId" from idea i where ${ideaPolicy.sql(actor, 'see', raw('i'))}`);
    expect(seen.every(row => row.deletedAt === null)).toBe(true);
    if (actor.kind !== 'member') expect(seen).toEqual([]);
    const across = blocked.flatMap(([one, other]) => (idOf(one) === actor.accountId ? [idOf(other)] : idOf(other) === actor.accountId ? [idOf(one)] : []));
    expect(seen.filter(row => across.includes(row.authorId))).toEqual([]);
  }), { numRuns: 40 });
}, 60_000);
