import { beforeAll, expect, test } from '@jest/globals';
import { make, server, type Person } from '../../../test/index.ts';

interface Reply {
  data: { people: unknown } | null;
  errors?: { extensions: unknown }[];
}
let ana: Person;
beforeAll(async () => {
  ({ ana } = await make.cohort('ana', 'ben'));
});
const ask = async (query: string): Promise<Reply> =>
  (await server().inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', cookie: ana.cookie }, payload: { query } })).json<Reply>();
const cursorOf = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64');

test('a page of which nothing is asked answers with nothing', async () => {
  expect(await ask('{ people { __typename } }')).toEqual({ data: { people: { __typename: 'MemberPage' } } });
  expect(await ask('{ people { count { __typename } pageInfo { __typename } nodes { __typename } } }')).toMatchObject({ data: { people: { count: { __typename: 'Count' }, pageInfo: { __typename: 'PageInfo' } } } });
});

test('a cursor that someone rewrote is refused as a cursor, whatever stands in it', async () => {
  const reply = await ask('{ people(first: 1) { pageInfo { endCursor } } }');
  const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(reply))?.[1] ?? '';
  const [hash, name, id]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
  const rewritten: unknown[] = [[hash, name, 'nonsense'], [hash, 'a\0', id], [hash, '\ud800', id], [hash, name], [hash, name, id, id], [hash, 7, id], ['other', name, id], {}, null];
  for (const parts of rewritten) {
    const { errors } = await ask(`{ people(first: 1, after: "${cursorOf(parts)}") { nodes { id } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'after', reason: 'common:error.cursor' }] });
  }
  expect((await ask(`{ people(first: 1, after: "${cursorOf([hash, name, id])}") { nodes { id } } }`)).errors).toBeUndefined();
});
