import { afterEach, expect, jest, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { show } from '../../../test/render.tsx';
import { settleToasts, toast, undoable } from './toast.ts';
import { Toasts } from './Toasts.tsx';

afterEach(() => act(settleToasts));

test('a toast offers the way back', async () => {
  const undo = jest.fn();
  const { user } = await show(<Toasts />);
  act(() => toast('Suggestion hidden', undo));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Suggestion hidden')).not.toBeInTheDocument();
});

test('what can be undone shows at once and becomes true later', async () => {
  const putBack = jest.fn();
  const commit = jest.fn();
  const { user } = await show(<Toasts />);
  act(() => undoable({ text: 'Withdrawn', hide: () => putBack, commit }));
  expect(commit).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(commit).toHaveBeenCalledTimes(1);
  expect(putBack).not.toHaveBeenCalled();
});

test('undone in time, nothing has happened', async () => {
  const putBack = jest.fn();
  const commit = jest.fn();
  const { user } = await show(<Toasts />);
  act(() => undoable({ text: 'Withdrawn', hide: () => putBack, commit }));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  act(settleToasts);
  expect(putBack).toHaveBeenCalledTimes(1);
  expect(commit).not.toHaveBeenCalled();
});

test('leaving the page makes it true', async () => {
  const commit = jest.fn();
  await show(<Toasts />);
  act(() => undoable({ text: 'Withdrawn', hide: () => () => undefined, commit }));
  act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(commit).toHaveBeenCalledTimes(1);
});
