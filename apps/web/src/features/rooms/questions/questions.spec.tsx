import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from '@jest/globals';
import type { RoomItem, RoomMine } from '@cohortium/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { forgetOffline } from '../../../shared/offline/index.ts';
import { showInRoom } from '../../../../test/room.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { useQuestions } from './use-questions.ts';

const question = (id: string, change: Record<string, unknown> = {}): RoomItem => ({
  kind: 'QUESTION', id, revision: 1, text: `Question ${id}`, lang: 'en', state: 'OPEN', isAnonymous: false, authorId: '0198a000-0000-7000-8000-0000000000be', place: null, votes: 2, askedAt: '2026-05-01T10:00:00.000Z', heardAt: null, answeredAt: null, answer: null, ...change,
});
const ids = { one: '0198a000-0000-7000-8000-000000000001', two: '0198a000-0000-7000-8000-000000000002', three: '0198a000-0000-7000-8000-000000000003' };

function Part({ canModerate = false, canTakePart = true }: { canModerate?: boolean; canTakePart?: boolean }) {
  const rights = { canModerate, canTakePart };
  return <QuestionsPart {...useQuestions(rights)} rights={rights} />;
}
const show = (items: RoomItem[], rights: { canModerate?: boolean; canTakePart?: boolean } = {}, mine: RoomMine[] = []) => showInRoom(<Part {...rights} />, { items, mine });

beforeEach(() => forgetOffline());

test('a room without questions says what to do; who only reads is not asked to', async () => {
  const asking = await show([]);
  expect(await screen.findByText('No questions yet')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Your question' })).toBeInTheDocument();
  asking.unmount();
  await show([], { canTakePart: false });
  expect(await screen.findByText(/will come together here/)).toBeInTheDocument();
  expect(screen.queryByRole('textbox', { name: 'Your question' })).toBeNull();
});

test('asking without a name sends just that, by keyboard, and shows it as mine and waiting', async () => {
  const { user, sent } = await show([]);
  const field = await screen.findByRole('textbox', { name: 'Your question' });
  await user.type(field, 'May we try?');
  await user.click(screen.getByRole('checkbox', { name: 'Without my name' }));
  await user.type(field, '{Control>}{Enter}{/Control}');
  await waitFor(() => expect(sent).toMatchObject([{ event: 'room:ask', given: { text: 'May we try?', isAnonymous: true, lang: 'en' } }]));
  expect(field).toHaveValue('');
  const row = (await screen.findByText('May we try?')).closest('li');
  expect(row).toHaveTextContent('You, without your name');
  expect(row).toHaveTextContent('Waiting for the network');
});

test('a vote is a button that says whether it is given; one\'s own question has none', async () => {
  const { user, sent } = await show([question(ids.one), question(ids.two)], {}, [{ kind: 'MY_QUESTION', id: ids.two, revision: 1 }]);
  const vote = await screen.findByRole('button', { name: `Vote for “Question ${ids.one}”, 2 votes`, pressed: false });
  await user.click(vote);
  expect(await screen.findByRole('button', { name: `Vote for “Question ${ids.one}”, 3 votes`, pressed: true })).toBeInTheDocument();
  await waitFor(() => expect(sent).toMatchObject([{ event: 'room:upvote', given: { questionId: ids.one, on: true } }]));
  expect(screen.queryByRole('button', { name: new RegExp(`Question ${ids.two}.*votes`) })).toBeNull();
});

test('moderators see how both sides fare, and take up a question in place of the one being answered', async () => {
  const { user, sent } = await show([question(ids.one, { place: 'REMOTE' }), question(ids.two, { state: 'BEING_ANSWERED', place: 'ONSITE', heardAt: '2026-05-01T10:02:00.000Z' })], { canModerate: true });
  const fairness = await screen.findByRole('region', { name: 'Fairness' });
  expect(within(fairness).getByText(/0 of 1 answered · waited 2 min/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Take up' }));
  await waitFor(() => expect(sent).toMatchObject([{ event: 'room:question-move', given: { questionId: ids.one, from: 'OPEN', to: 'BEING_ANSWERED', insteadOf: ids.two } }]));
});

test('who does not moderate has neither the fairness line nor a moderator\'s buttons; the order can be changed', async () => {
  const { user } = await show([question(ids.one, { votes: 1, place: 'REMOTE' }), question(ids.two, { votes: 5, place: 'ONSITE' })]);
  const texts = () => screen.getAllByText(/^Question /).map(element => element.textContent);
  expect(await screen.findByRole('combobox', { name: 'Order' })).toBeInTheDocument();
  expect(texts()).toEqual([`Question ${ids.two}`, `Question ${ids.one}`]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Remote not yet heard');
  expect(texts()).toEqual([`Question ${ids.one}`, `Question ${ids.two}`]);
  expect(screen.queryByRole('region', { name: 'Fairness' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Take up' })).toBeNull();
  expect(screen.queryByRole('switch')).toBeNull();
});

test('what is new is said politely, and what stood there on arrival is not', async () => {
  const { tell } = await show([question(ids.one)]);
  const status = await screen.findByRole('status');
  expect(status).toHaveTextContent('');
  tell([question(ids.one), question(ids.three, { text: 'Just now?' })]);
  await waitFor(() => expect(status).toHaveTextContent('New question: Just now?'));
});

test('to a moderator a question across a block is veiled until they ask for its words: taken up, but not voted for', async () => {
  const { sent, user } = await show([question(ids.one, { text: '', authorId: null, veiled: true })], { canModerate: true });
  expect(await screen.findByText('A question from someone with whom you have a block.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Show, to moderate', expanded: false })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Vote for/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Take up' }));
  await waitFor(() => expect(sent).toMatchObject([{ event: 'room:question-move', given: { questionId: ids.one, to: 'BEING_ANSWERED' } }]));
});

test('someone else\'s question can be reported, one\'s own cannot', async () => {
  const { user } = await show([question(ids.one), question(ids.two)], {}, [{ kind: 'MY_QUESTION', id: ids.two, revision: 1 }]);
  await user.click(await screen.findByRole('button', { name: `Actions for “Question ${ids.one}”` }));
  expect(await screen.findByRole('menuitem', { name: 'Report' })).toBeInTheDocument();
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: `Actions for “Question ${ids.two}”` }));
  expect(await screen.findByRole('menuitem', { name: 'Withdraw' })).toBeInTheDocument();
  expect(screen.queryByRole('menuitem', { name: 'Report' })).toBeNull();
});
