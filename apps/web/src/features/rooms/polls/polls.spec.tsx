import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from '@jest/globals';
import type { RoomItem, RoomMine } from '@cohortium/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { forgetOffline } from '../../../shared/offline/index.ts';
import { showInRoom } from '../../../../test/room.tsx';
import { PollsPart } from './PollsPart.tsx';
import { usePolls } from './use-polls.ts';

const id = '0198a000-0000-7000-8000-000000000001';
const poll = (change: Record<string, unknown> = {}): RoomItem => ({
  kind: 'POLL', id, revision: 1, pollKind: 'SINGLE', question: 'Which day?', lang: 'en', options: ['Monday', 'Tuesday', 'Friday'], isAnonymous: true, results: 'AFTER_CLOSING', state: 'OPEN', openedAt: '2026-05-01T10:00:00.000Z', closesAt: null, closedAt: null, voters: 4, tally: null, ...change,
});

function Part({ canModerate = false }: { canModerate?: boolean }) {
  return <PollsPart {...usePolls()} rights={{ canModerate, canTakePart: true }} />;
}
const show = (items: RoomItem[], canModerate = false, mine: RoomMine[] = []) => showInRoom(<Part canModerate={canModerate} />, { items, mine });

beforeEach(() => forgetOffline());

test('one option is chosen and sent; until the poll is closed nothing tells how it stands', async () => {
  const { user, sent } = await show([poll()]);
  expect(await screen.findByText('Results show once the poll is closed.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Vote' })).toBeDisabled();
  await user.click(screen.getByRole('radio', { name: 'Friday' }));
  await user.click(screen.getByRole('button', { name: 'Vote' }));
  await waitFor(() => expect(sent).toMatchObject([{ event: 'room:vote', given: { pollId: id, choices: [3] } }]));
  expect(await screen.findByRole('button', { name: 'Change my vote' })).toBeInTheDocument();
  expect(screen.queryByText(/\d votes?/)).toBeNull();
});

test('a ranked vote is tapped in order, and each option says its place', async () => {
  const { user, sent } = await show([poll({ pollKind: 'RANKED' })]);
  await user.click(await screen.findByRole('button', { name: 'Not ranked: Tuesday' }));
  await user.click(screen.getByRole('button', { name: 'Not ranked: Monday' }));
  expect(screen.getByRole('button', { name: 'Number 2: Monday', pressed: true })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Vote' }));
  await waitFor(() => expect(sent).toMatchObject([{ given: { choices: [2, 1] } }]));
});

test('a closed poll shows its bars in words, my choice among them, and takes no vote', async () => {
  await show([poll({ state: 'CLOSED', tally: [3, 0, 1] })], false, [{ kind: 'POLL_VOTE', id, revision: 1, choices: [3] }]);
  const card = await screen.findByText('Which day?').then(title => title.closest('li'));
  const rows = within(card ?? document.body).getAllByRole('listitem');
  expect(rows.map(row => row.textContent)).toEqual(['Monday3 votes', 'Tuesday0 votes', 'FridayYour vote1 vote']);
  expect(screen.queryByRole('button', { name: /vote/i })).toBeNull();
});

test('what just closed stays in sight, what closed long ago is folded', async () => {
  const closed = (closedAt: string) => poll({ state: 'CLOSED', tally: [1, 0, 0], closedAt });
  const { tell } = await show([closed(new Date().toISOString())]);
  expect((await screen.findByText('Which day?')).closest('details')).toBeNull();
  tell([{ ...closed('2026-05-01T10:05:00.000Z'), revision: 2 }]);
  await waitFor(() => expect(screen.getByText('Which day?').closest('details')).not.toBeNull());
});

test('moderators open a poll; what is missing is said at its field, and nothing is sent before', async () => {
  const { user, sent } = await show([], true);
  await user.click(await screen.findByRole('button', { name: 'New poll' }));
  await user.click(await screen.findByRole('button', { name: 'Open the poll' }));
  expect(await screen.findAllByText('Fill this in.')).not.toHaveLength(0);
  expect(sent).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: 'What do you ask the room?' }), 'Shall we go on?');
  await user.type(screen.getByRole('textbox', { name: 'Option 1' }), 'Yes');
  await user.type(screen.getByRole('textbox', { name: 'Option 2' }), 'No');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Closes' }), 'after 5 minutes');
  await user.click(screen.getByRole('button', { name: 'Open the poll' }));
  await waitFor(() => expect(sent).toMatchObject([{ event: 'room:poll', given: { pollKind: 'SINGLE', question: 'Shall we go on?', options: ['Yes', 'No'], isAnonymous: true, results: 'AFTER_VOTING', minutes: 5 } }]));
});

test('moderators close a poll; who does not moderate cannot', async () => {
  const one = await show([poll()]);
  expect(await screen.findByText('Which day?')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Close the poll' })).toBeNull();
  one.unmount();
  const { user, sent } = await show([poll()], true);
  await user.click(await screen.findByRole('button', { name: 'Close the poll' }));
  await waitFor(() => expect(sent).toMatchObject([{ event: 'room:poll-close', given: { pollId: id } }]));
});
