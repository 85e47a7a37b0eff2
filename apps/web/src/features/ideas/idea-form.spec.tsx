import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from '@jest/globals';
import { CommentOnIdeaDocument, FindSkillsDocument, IdeaDocument, IdeaHomesDocument, ProposeIdeaDocument, UpdateIdeaDocument } from '@cohortium/schema';
import { screen, waitFor } from '@testing-library/react';
import { answers, Refusal } from '../../../test/answers.ts';
import { show } from '../../../test/render.tsx';
import { forgetOffline } from '../../shared/offline/index.ts';
import { Composer } from './CommentForm.tsx';
import { EditIdea } from './EditIdeaPage.tsx';
import { JoinForm } from './AskToJoin.tsx';
import { NewIdeaPage } from './NewIdeaPage.tsx';
import { wholeIdea } from '../../../test/whole-idea.ts';

let network: ReturnType<typeof answers>;
beforeEach(async () => {
  await forgetOffline();
  network = answers();
  network.to(IdeaHomesDocument, () => ({ programmes: [{ id: 'p', slug: 'p', name: 'Digital Leaders', viewerCan: { invite: false }, cohorts: [{ id: cohortId, name: 'Cohort 2016', year: 2016, isMine: true }] }] }));
  network.to(FindSkillsDocument, () => ({ skills: [{ id: skillId, key: 'law', name: 'Law', aliases: [], group: { id: 'g', name: 'General' } }] }));
});

const cohortId = '018f0000-0000-7000-8000-000000000001';
const skillId = '018f0000-0000-7000-8000-000000000002';
const newIdea = () => show(<NewIdeaPage origin={null} cohortId={undefined} />);
const propose = () => screen.getByRole('button', { name: 'Propose' });

test('an empty form asks for what it needs, by field, and sends nothing', async () => {
  const { user } = await newIdea();
  await user.click(await screen.findByRole('button', { name: 'Propose' }));
  expect(screen.getByLabelText(/^Title/)).toHaveAccessibleDescription(/Fill this in\./);
  expect(screen.getByLabelText(/^The problem/)).toHaveAccessibleDescription(/Fill this in\./);
  expect(screen.getByLabelText(/^Title/)).toHaveFocus();
  expect(network.asked(ProposeIdeaDocument)).toEqual([]);
});

test('what is typed comes back after the page was left, and is gone once it was sent', async () => {
  network.to(ProposeIdeaDocument, () => ({ proposeIdea: wholeIdea() }));
  const first = await newIdea();
  await first.user.type(await screen.findByLabelText(/^Title/), 'Night desk');
  await new Promise(resolve => setTimeout(resolve, 600));
  first.unmount();

  const second = await newIdea();
  expect(await screen.findByText('What you wrote earlier is here again.')).toBeInTheDocument();
  expect(screen.getByLabelText(/^Title/)).toHaveValue('Night desk');
  await second.user.type(screen.getByLabelText(/^The problem/), 'No one answers.');
  await second.user.click(propose());
  await waitFor(() => expect(network.asked(ProposeIdeaDocument)).toHaveLength(1));
  expect(network.asked(ProposeIdeaDocument)[0]?.input).toMatchObject({ title: 'Night desk', problem: 'No one answers.', cohortId, audience: 'MEMBERS', idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  await new Promise(resolve => setTimeout(resolve, 600));
  second.unmount();

  await newIdea();
  expect(await screen.findByLabelText(/^Title/)).toHaveValue('');
});

test('a role without a skill is named, and one with a skill is sent', async () => {
  network.to(ProposeIdeaDocument, () => ({ proposeIdea: wholeIdea() }));
  const { user } = await newIdea();
  await user.type(await screen.findByLabelText(/^Title/), 'Night desk');
  await user.type(screen.getByLabelText(/^The problem/), 'No one answers.');
  await user.click(screen.getByRole('button', { name: 'Add a role' }));
  await user.click(propose());
  expect(await screen.findByText('Fill this in.')).toBeInTheDocument();
  expect(network.asked(ProposeIdeaDocument)).toEqual([]);
  await user.type(screen.getByLabelText('Skill'), 'law');
  await screen.findByRole('option', { name: /Law/ });
  await user.keyboard('{ArrowDown}{Enter}');
  await user.click(propose());
  await waitFor(() => expect(network.asked(ProposeIdeaDocument)[0]?.input.roles).toEqual([{ skillId, wanted: 1, note: '' }]));
});

test('a title that is taken says so at its field, and nothing typed is lost', async () => {
  network.to(ProposeIdeaDocument, () => new Refusal({ code: 'CONFLICT', reason: 'ideas:error.titleTaken', args: {}, fields: [{ path: 'title', reason: 'ideas:error.titleTaken', args: {} }] }));
  const { user } = await newIdea();
  await user.type(await screen.findByLabelText(/^Title/), 'Night desk');
  await user.type(screen.getByLabelText(/^The problem/), 'No one answers.');
  await user.click(propose());
  await waitFor(() => expect(screen.getByLabelText(/^Title/)).toHaveAccessibleDescription(/already has an idea with this title/));
  expect(screen.getByLabelText(/^The problem/)).toHaveValue('No one answers.');
});

test('an idea changed by someone else meanwhile: my text stays, theirs is shown, and mine can be saved over it', async () => {
  const idea = wholeIdea();
  const theirs = { ...idea, version: 2, problem: 'Their problem' };
  network.to(IdeaDocument, () => ({ idea: theirs }));
  network.to(UpdateIdeaDocument, ({ input }) => (input.version === 1 ? new Refusal({ code: 'CONFLICT', reason: 'ideas:error.changedMeanwhile', args: {} }) : { updateIdea: { ...theirs, version: 3 } }));
  const { user } = await show(<EditIdea idea={idea} />);
  const problem = await screen.findByLabelText(/^The problem/);
  await user.clear(problem);
  await user.type(problem, 'My problem');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(await screen.findByRole('button', { name: 'Show their version' }));
  expect(await screen.findByText('Their problem')).toBeInTheDocument();
  expect(problem).toHaveValue('My problem');
  await user.click(screen.getByRole('button', { name: 'Save mine' }));
  await waitFor(() => expect(network.asked(UpdateIdeaDocument).at(-1)?.input).toMatchObject({ version: 2, problem: 'My problem' }));
});

test('a comment pressed twice while the first is under way is sent once', async () => {
  network.to(CommentOnIdeaDocument, () => ({ commentOnIdea: { id: 'c', ideaId: 'i', body: 'x', lang: 'en', createdAt: new Date().toISOString(), editedAt: null, removedAt: null, author: null, replyTo: null, viewerCan: { edit: true, remove: true } } }));
  const { user } = await show(<Composer ideaId="i" replyTo={null} onReplied={() => undefined} />);
  await user.type(await screen.findByLabelText('Your comment'), 'I know someone');
  await user.dblClick(screen.getByRole('button', { name: 'Comment' }));
  await waitFor(() => expect(screen.getByLabelText('Your comment')).toHaveValue(''));
  expect(network.asked(CommentOnIdeaDocument).length).toBe(1);
});

test('asking to join offers only roles with an open place, what fits me first', async () => {
  const role = (id: string, name: string, remaining: number, fitsMe: boolean) => ({ id, wanted: 1, remaining, note: '', fitsMe, skill: { id: `skill-${id}`, name } });
  await show(<JoinForm idea={wholeIdea({ roles: [role('a', 'Law', 1, false), role('b', 'Service design', 1, true), role('c', 'Fundraising', 0, false)] })} onDone={() => undefined} />);
  const choices = await screen.findAllByRole('radio');
  expect(choices.map(choice => choice.getAttribute('value'))).toEqual(['b', 'a']);
  expect(choices[0]).toBeChecked();
});
