import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from '@jest/globals';
import type { RoomMessage } from '@cohortium/contract';
import { screen, waitFor } from '@testing-library/react';
import { forgetOffline } from '../../shared/offline/index.ts';
import { ThingsAtDocument, ThingsNamedDocument } from '@cohortium/schema';
import { answers } from '../../../test/answers.ts';
import { show } from '../../../test/render.tsx';
import { Composer, type Composing } from './Composer.tsx';
import { MessageText } from './message-text.tsx';
import { firstUnread, streamItems } from './stream-items.ts';

const said = (seq: number, at: string, change: Partial<RoomMessage> = {}): RoomMessage => ({
  id: `id-${seq}`, seq, state: 'SAID', authorId: 'ana', clientId: null, body: `message ${seq}`, lang: 'en', attachments: [], replyTo: null, rootId: null, isAside: false, createdAt: `2026-05-${at}:00.000Z`, editedAt: null, reactions: [], revision: 0, ...change,
});

async function compose(composing: Partial<Composing> = {}) {
  const sent: string[] = [];
  const calls = { cancelled: 0, editLast: 0 };
  const { user, unmount } = await show(
    <Composer replyTo={null} editing={null} {...composing} draftKey="ana/room:1" people={new Map()} onSend={body => sent.push(body)} onCancel={() => (calls.cancelled += 1)} onEditLast={() => (calls.editLast += 1)} />,
  );
  return { user, sent, calls, unmount, field: await screen.findByRole('textbox', { name: 'Message' }) };
}

beforeEach(() => forgetOffline());

test('Enter sends and Shift+Enter makes a line; what looks blank is not sent', async () => {
  const { user, sent, field } = await compose();
  await user.type(field, '  {Enter}');
  expect(sent).toEqual([]);
  await user.clear(field);
  await user.type(field, 'one{Shift>}{Enter}{/Shift}two{Enter}');
  expect(sent).toEqual(['one\ntwo']);
  expect(field).toHaveValue('');
});

test('what was typed is there again after leaving', async () => {
  const { user, field, unmount } = await compose();
  await user.type(field, 'half a thought');
  await new Promise(resolve => setTimeout(resolve, 500));
  unmount();
  const again = await compose();
  await waitFor(() => expect(again.field).toHaveValue('half a thought'));
});

test('arrow up in an empty field changes the last message; Escape leaves it', async () => {
  const { user, field, calls, unmount } = await compose();
  await user.type(field, '{ArrowUp}');
  expect(calls.editLast).toBe(1);
  unmount();
  const editing = await compose({ editing: said(1, '01T10:00') });
  expect(editing.field).toHaveValue('message 1');
  await editing.user.type(editing.field, ', corrected{Enter}');
  expect(editing.sent).toEqual(['message 1, corrected']);
  await editing.user.type(editing.field, '{Escape}');
  expect(editing.calls.cancelled).toBe(1);
});

test('a line before each day, one before what is unread, and one name over what a person says together', () => {
  const messages = [said(1, '01T10:00'), said(2, '01T10:02'), said(3, '01T10:30'), said(4, '02T10:31', { authorId: 'ben' }), said(5, '02T10:32', { authorId: 'ben' })];
  const items = streamItems(messages, 5).map(item => (item.kind === 'message' ? `${item.message.seq}${item.isContinued ? ' continued' : ''}` : item.kind));
  expect(items).toEqual(['day', '1', '2 continued', '3', 'day', '4', 'unread', '5']);
});

test('my own words are not unread to me, and a room that is all new needs no line', () => {
  const messages = [said(1, '01T10:00'), said(2, '01T10:02', { authorId: 'me' }), said(3, '01T10:30')];
  expect(firstUnread(messages, 1, 'me')).toBe(3);
  expect(firstUnread(messages, 0, 'me')).toBeNull();
  expect(firstUnread(messages, 3, 'me')).toBeNull();
});

test('an @ suggests people by what is typed; the chosen one is shown by name and sent by id, also after a reload', async () => {
  const ana = { id: '01900000-0000-7000-8000-000000000001', name: 'Ana Green', avatarUrl: null };
  const sent: string[] = [];
  const write = () => show(<Composer replyTo={null} editing={null} draftKey="me/room:1" people={new Map()} findPeople={words => Promise.resolve([ana].filter(({ name }) => name.toLowerCase().startsWith(words)))} onSend={body => sent.push(body)} onCancel={() => undefined} onEditLast={() => undefined} />);
  const { user, unmount } = await write();
  const field = await screen.findByRole('textbox', { name: 'Message' });
  await user.type(field, 'Thanks @an');
  const option = await screen.findByRole('option', { name: /Ana Green/ });
  expect(field).toHaveAttribute('aria-activedescendant', option.id);
  await user.keyboard('{Enter}');
  expect(field).toHaveValue('Thanks @Ana Green ');
  expect(screen.queryByRole('option')).toBeNull();
  await user.type(field, 'very much');
  await new Promise(resolve => setTimeout(resolve, 500));
  unmount();
  const again = await write();
  const restored = await screen.findByRole('textbox', { name: 'Message' });
  await waitFor(() => expect(restored).toHaveValue('Thanks @Ana Green very much'));
  await again.user.type(restored, '{Enter}');
  expect(sent).toEqual([`Thanks [@Ana Green](/people/${ana.id}) very much`]);
});

test('Escape closes the suggestions and Enter then sends what was typed', async () => {
  const sent: string[] = [];
  const { user } = await show(<Composer replyTo={null} editing={null} draftKey="me/room:2" people={new Map()} findPeople={() => Promise.resolve([{ id: 'x', name: 'Ana', avatarUrl: null }])} onSend={body => sent.push(body)} onCancel={() => undefined} onEditLast={() => undefined} />);
  const field = await screen.findByRole('textbox', { name: 'Message' });
  await user.type(field, '@a');
  await screen.findByRole('option');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('option')).toBeNull();
  await user.keyboard('{Enter}');
  expect(sent).toEqual(['@a']);
});

test('a # suggests things; the chosen one is sent by what was typed, and read by its title by who may know it', async () => {
  const boat = { kind: 'IDEA' as const, id: '1', path: '/ideas/01900000-0000-7000-8000-000000000005', title: 'Solar boat', lang: 'en', within: null };
  const network = answers();
  network.to(ThingsNamedDocument, () => ({ thingsNamed: [boat] }));
  const { user, sent, field, unmount } = await compose();
  await user.type(field, 'See #so');
  const option = await screen.findByRole('option', { name: /Solar boat/ });
  expect(field).toHaveAttribute('aria-activedescendant', option.id);
  await user.keyboard('{Enter}');
  expect(field).toHaveValue('See #Solar boat ');
  await user.keyboard('now{Enter}');
  expect(sent).toEqual([`See [#so](${boat.path}) now`]);
  unmount();
  network.to(ThingsAtDocument, ({ paths }) => ({ thingsAt: paths.includes(boat.path) ? [boat] : [] }));
  const hidden = '/ideas/01900000-0000-7000-8000-000000000006';
  await show(<MessageText lang="en" body={`${sent[0]}, [#se](${hidden}) and ${location.origin}${boat.path}`} />);
  const links = await screen.findAllByRole('link', { name: 'Idea: Solar boat' });
  expect(links.map(link => link.getAttribute('href'))).toEqual([boat.path, boat.path]);
  expect(screen.getByText('#se').closest('a')).toBeNull();
  expect(network.asked(ThingsAtDocument)).toEqual([{ paths: [boat.path, hidden] }]);
});
