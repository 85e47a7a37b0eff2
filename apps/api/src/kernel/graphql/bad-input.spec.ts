import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from '@cohortium/contract';
import { beforeAll, expect, test } from '@jest/globals';
import { buildSchema, getNullableType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, getNamedType, type GraphQLField, type GraphQLInputType } from 'graphql';
import { z } from 'zod';
import { make, server, type Person } from '../../../test/index.ts';
import { ideaInput, propose } from '../../../test/ideas.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../../../packages/schema/schema.graphql'), 'utf8'));
type RootField = GraphQLField<unknown, unknown>;
const roots: [string, RootField, 'query' | 'mutation'][] = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map(field => [field.name, field, 'query'] as [string, RootField, 'query']),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map(field => [field.name, field, 'mutation'] as [string, RootField, 'mutation']),
];

const unknownId = '01890000-0000-7000-8000-000000000000';
const texts = ['\0', 'a\0b', '\ud800', 'x\udfff', 'x'.repeat(20_000), '\u200b\u2060', '\u3164', '', ' \n\t ', "%_\\'; --", '\u202ea', '2026-02-31', '-0', '<>\'"&'];
const ids = ['', 'x', '\0', '\ud800', unknownId, unknownId.toUpperCase(), 'x'.repeat(20_000), '01890000-0000-7000-8000-00000000000g', '../../etc'];
const numbers = [-1, 0, 2 ** 31 - 1, -(2 ** 31)];
const wrong: unknown[] = [7.5, true, {}, [], [[]], { a: 1 }, null, 1e308];

const world: Record<string, string> = {};
let member: Person;
beforeAll(async () => {
  const { ana, ben, cohort, programme } = await make.cohort('ana', 'ben');
  member = await make.person('Staff', { roles: { [programme.id]: 'STAFF' }, isAdmin: true, cohortId: cohort.id });
  const skillId = await make.skill('service-design');
  Object.assign(world, { memberId: ben.id, cohortId: cohort.id, programmeId: programme.id, skillId, roomId: await make.room([ana, ben, member]), ideaId: await propose(ana, cohort, ideaInput(cohort, { roles: [{ skillId, wanted: 2, note: '' }] })) });
});

/** What fits, so that only the one bad value can be refused; of what may be left out, nothing: two such values could hide each other. */
function plausible(type: GraphQLInputType, name: string): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [plausible(bare.ofType, name)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare)) return Object.fromEntries(Object.values(bare.getFields()).filter(({ type: of }) => isNonNullType(of)).map(field => [field.name, plausible(field.type, field.name)]));
  if (bare.name === 'ID') return world[name] ?? world[name.replace(/s$/, '')] ?? world['ideaId'];
  return { Int: 1, Float: 0.5, Boolean: true }[bare.name] ?? 'word';
}

type Values = Readonly<Record<'misshapen' | 'unfit', unknown[]>>;
const each = ({ misshapen, unfit }: Values, into: (value: unknown) => unknown): Values => ({ misshapen: misshapen.map(into), unfit: unfit.map(into) });
const together = (all: readonly Values[]): Values => ({ misshapen: all.flatMap(one => one.misshapen), unfit: all.flatMap(one => one.unfit) });

/** Bad values for each place of an argument, the whole and each part of it: those of another shape than the schema's, and those that only the product can refuse. */
function bad(type: GraphQLInputType, name: string): Values {
  const bare = getNullableType(type);
  if (isListType(bare)) return together([{ misshapen: wrong, unfit: [Array.from({ length: 1500 }, () => plausible(bare.ofType, name))] }, each(bad(bare.ofType, name), value => [value])]);
  if (isEnumType(bare)) return { misshapen: ['NONE_SUCH', '', ...wrong], unfit: [] };
  if (isInputObjectType(bare)) {
    const whole = plausible(bare, name);
    return together([{ misshapen: wrong, unfit: [] }, ...Object.values(bare.getFields()).map(field => each(bad(field.type, field.name), value => ({ ...Object(whole), [field.name]: value })))]);
  }
  return { misshapen: wrong, unfit: bare.name === 'Int' ? numbers : bare.name === 'ID' ? ids : bare.name === 'String' ? texts : [] };
}

/** The fields one level down, and those of lists' rows: enough for the statement to be made and run. */
function selection(type: ReturnType<typeof getNamedType>, depth: number): string {
  if (!isObjectType(type)) return '';
  const inner = Object.values(type.getFields()).filter(field => !field.args.some(arg => isNonNullType(arg.type))).map(field => {
    const named = getNamedType(field.type);
    return isLeafType(named) ? field.name : depth > 0 ? `${field.name} ${selection(named, depth - 1)}` : '';
  });
  return `{ __typename ${inner.join(' ')} }`;
}

const reply = z.object({ errors: z.array(z.object({ message: z.string(), extensions: failure })).optional() });
async function send(cookie: string, query: string, variables: unknown): Promise<string[]> {
  const response = await server().inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', cookie }, payload: { query, variables } });
  if (response.statusCode >= 500) return [`HTTP ${response.statusCode} ${response.body.slice(0, 200)}`];
  return (reply.parse(response.json()).errors ?? []).flatMap(({ message, extensions: { code, fields } }) => {
    if (code === 'INTERNAL') return [`INTERNAL ${message}`];
    const nameless = code === 'BAD_INPUT' && !(fields?.length && fields.every(({ path }) => path !== ''));
    return nameless && !/signInWrong/.test(message) ? [`no field: ${message}`] : [];
  });
}

test.each(roots.filter(([, field]) => field.args.length > 0))('%s: whatever is sent is answered or refused at its field, and never breaks', async (name, field, kind) => {
  const head = field.args.map(arg => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const query = `${kind} Bad(${head}) { ${name}(${field.args.map(arg => `${arg.name}: $${arg.name}`).join(', ')}) ${selection(getNamedType(field.type), 1)} }`;
  const usual = Object.fromEntries(field.args.map(arg => [arg.name, plausible(arg.type, arg.name)]));
  const broken: unknown[] = [];
  for (const arg of field.args) {
    const { misshapen, unfit } = bad(arg.type, arg.name);
    // The shape is asked for before anybody asks who sends it.
    for (const [cookie, values] of [['', unfit], [member.cookie, [...misshapen, ...unfit]]] as const) {
      for (const value of values) {
        for (const what of await send(cookie, query, { ...usual, [arg.name]: value })) broken.push([what, JSON.stringify(value)?.slice(0, 200)]);
      }
    }
  }
  expect(broken.slice(0, 5)).toEqual([]);
}, 120_000);
