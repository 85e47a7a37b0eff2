import { afterEach, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { z } from 'zod';
import { show } from '../../../test/render.tsx';
import { MeetingPlace } from '../../shared/meeting/index.ts';
import { settleToasts } from '../../shared/ui/toast.ts';
import { Toasts } from '../../shared/ui/Toasts.tsx';
import { TieButton } from './TieButton.tsx';
import { TieMenu } from './TieMenu.tsx';
import type { TieMember } from './use-tie.ts';

const member = (state: NonNullable<TieMember['tie']>['state'], more: Partial<NonNullable<TieMember['tie']>> = {}): TieMember => ({
  id: 'm1', name: 'Dana Levi', isMe: false,
  tie: { state, since: null, note: null, met: null, crossCohort: true, crossSector: false, canRequest: state === 'NONE', askAgainAt: null, ...more },
});

/** What went out to the server: operations by name, with their variables. The answers end at the network, where a browser's would begin. */
const sent: { operationName: string; variables: unknown }[] = [];
const request = z.object({ operationName: z.string(), variables: z.unknown() });
globalThis.fetch = async (_, init) => {
  sent.push(request.parse(JSON.parse(String(init?.body))));
  throw new TypeError('no network here');
};
afterEach(() => {
  settleToasts();
  sent.length = 0;
});
/** What was done about a member; what the two share is only read. */
const stepsSent = () => sent.filter(({ variables }) => JSON.stringify(variables).includes('memberId')).map(({ operationName }) => operationName).filter(name => name !== 'SharedGround');

test('each state offers what can be done in it, and no more', async () => {
  const buttons = async (shown: TieMember) => {
    const { unmount } = await show(<TieButton member={shown} />);
    const names = screen.queryAllByRole('button').map(button => button.getAttribute('aria-label'));
    const text = document.body.textContent;
    unmount();
    return { names, text };
  };
  expect((await buttons(member('NONE'))).names).toEqual(['Connect with Dana Levi']);
  expect((await buttons(member('REQUESTED_BY_THEM'))).names).toEqual(['Accept the request of Dana Levi', 'Decline the request of Dana Levi']);
  expect(await buttons(member('REQUESTED_BY_ME'))).toMatchObject({ names: [], text: expect.stringContaining('You asked') });
  expect(await buttons(member('CONNECTED'))).toMatchObject({ names: ['Message Dana Levi'], text: expect.stringContaining('Connected') });
  expect(await buttons(member('NONE', { canRequest: false, askAgainAt: '2027-01-05T09:00:00.000Z' }))).toMatchObject({ names: [], text: expect.stringContaining('You can ask again from 5 Jan 2027') });
  expect((await buttons({ ...member('NONE'), isMe: true })).names).toEqual([]);
});

test('declining is said, and undone before anything has happened', async () => {
  const { user } = await show(<><TieButton member={member('REQUESTED_BY_THEM')} /><Toasts /></>);
  await user.click(screen.getByRole('button', { name: /^Decline/ }));
  expect(screen.getByText('Declined the request of Dana Levi')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(stepsSent()).toEqual([]);
  await user.click(screen.getByRole('button', { name: /^Decline/ }));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(stepsSent()).toEqual(['DeclineConnection']));
});

test('the request carries the note and where the two met; a note too long is refused at its field', async () => {
  const { user } = await show(<MeetingPlace at={{ kind: 'SESSION', id: '01a1ff83-277d-740a-a91b-acc5292f7d85', text: 'Opening panel' }}><TieButton member={member('NONE')} /></MeetingPlace>);
  await user.click(screen.getByRole('button', { name: 'Connect with Dana Levi' }));
  const note = await screen.findByLabelText('A note');
  await user.click(note);
  await user.paste('x'.repeat(301));
  await user.click(screen.getByRole('button', { name: 'Ask to connect' }));
  expect(await screen.findByText('Keep it to 300 characters.')).toBeInTheDocument();
  expect(stepsSent()).toEqual([]);
  await user.clear(note);
  await user.type(note, 'We sat side by side');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Connect with Dana Levi' })).toHaveFocus());
  await user.keyboard('{Enter}');
  expect(await screen.findByLabelText('A note')).toHaveValue('We sat side by side');
  await user.click(screen.getByRole('button', { name: 'Ask to connect' }));
  await waitFor(() => expect(sent).toEqual(expect.arrayContaining([
    { operationName: 'RequestConnection', variables: { memberId: 'm1', note: 'We sat side by side', met: { kind: 'SESSION', id: '01a1ff83-277d-740a-a91b-acc5292f7d85', text: 'Opening panel' } } },
  ])));
  expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached.');
});

test('what ends a tie is in the menu: withdraw when asked, end when connected, block always', async () => {
  const items = async (state: NonNullable<TieMember['tie']>['state']) => {
    const { user, unmount } = await show(<TieMenu member={member(state)} />);
    await user.click(screen.getByRole('button', { name: 'More about your tie with Dana Levi' }));
    const names = (await screen.findAllByRole('menuitem')).map(item => item.textContent);
    unmount();
    return names;
  };
  expect(await items('NONE')).toEqual(['Block']);
  expect(await items('REQUESTED_BY_ME')).toEqual(['Withdraw the request', 'Block']);
  expect(await items('CONNECTED')).toEqual(['End the connection', 'Block']);
});
