import { expect, test } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { changeTie, dropEverywhere, dropFrom } from './tie-cache.ts';

const person = (id: string, state = 'NONE') => ({ id, name: id, tie: { state, since: null } });

function cache() {
  const client = new QueryClient();
  client.setQueryData(['Member', { id: 'ana' }], { member: person('ana') });
  client.setQueryData(['People', 'pages', {}], { pages: [{ people: { nodes: [person('ben'), person('ana')] } }], pageParams: [null] });
  client.setQueryData(['ConnectionRequests', {}], { connectionRequests: { nodes: [person('ana', 'REQUESTED_BY_THEM'), person('ben')], count: { value: 2 } } });
  client.setQueryData(['WorthMeeting', {}], { worthMeeting: [{ member: person('ana'), reasons: [] }, { member: person('ben'), reasons: [] }] });
  return client;
}
const all = (client: QueryClient) => JSON.stringify(client.getQueriesData({}));

test('a tie changes wherever the member is shown, nobody else\'s does, and the undo puts all back', () => {
  const client = cache();
  const before = all(client);
  const undo = changeTie(client, 'ana', { state: 'CONNECTED' });
  expect(all(client).match(/"state":"CONNECTED"/g)).toHaveLength(4);
  expect(client.getQueryData(['People', 'pages', {}])).toMatchObject({ pages: [{ people: { nodes: [{ id: 'ben', tie: { state: 'NONE' } }, { id: 'ana', tie: { state: 'CONNECTED', since: null } }] } }] });
  undo();
  expect(all(client)).toBe(before);
});

test('an answered request leaves its list and no other', () => {
  const client = cache();
  const undo = dropFrom(client, 'ana', 'connectionRequests');
  expect(client.getQueryData(['ConnectionRequests', {}])).toMatchObject({ connectionRequests: { nodes: [{ id: 'ben' }] } });
  expect(client.getQueryData(['People', 'pages', {}])).toMatchObject({ pages: [{ people: { nodes: [{ id: 'ben' }, { id: 'ana' }] } }] });
  undo();
  expect(client.getQueryData(['ConnectionRequests', {}])).toMatchObject({ connectionRequests: { nodes: [{ id: 'ana' }, { id: 'ben' }] } });
});

test('whom I block leaves every list, suggestions too', () => {
  const client = cache();
  const undo = dropEverywhere(client, 'ana');
  expect(client.getQueryData(['WorthMeeting', {}])).toMatchObject({ worthMeeting: [{ member: { id: 'ben' } }] });
  expect(client.getQueryData(['People', 'pages', {}])).toMatchObject({ pages: [{ people: { nodes: [{ id: 'ben' }] } }] });
  expect(client.getQueryData(['ConnectionRequests', {}])).toMatchObject({ connectionRequests: { nodes: [{ id: 'ben' }] } });
  undo();
  expect(client.getQueryData(['WorthMeeting', {}])).toMatchObject({ worthMeeting: [{ member: { id: 'ana' } }, { member: { id: 'ben' } }] });
});
