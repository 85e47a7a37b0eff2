import 'fake-indexeddb/auto';
import { attachmentLimits } from '@cohortium/contract';
import { beforeEach, expect, test } from '@jest/globals';
import { RequestError } from '../../../shared/graphql/index.ts';
import { forgetOffline, offlineDatabase, type HeldFile } from '../../../shared/offline/index.ts';
import { HeldFiles } from './held-files.ts';
import { withFiles } from './my-files.ts';

const roomId = 'room';
const draft = 'ana/room:room';
const gone = new RequestError('BAD_INPUT', 'common:error.badInput', {}, [{ path: 'attachments', reason: 'attachments:error.gone', args: {} }]);
const cut = () => new RequestError('NETWORK', 'common:error.network');

/** The server's end: keeps each file once under its name. */
function line() {
  const sent: string[] = [];
  const state = { refuse: null as RequestError | null, holds: false };
  const upload = async ({ clientId }: HeldFile, _told: (share: number) => void, signal: AbortSignal): Promise<void> => {
    if (state.refuse) throw state.refuse;
    if (state.holds) await new Promise((_, failed) => signal.addEventListener('abort', () => failed(cut())));
    sent.push(clientId);
  };
  return { sent, state, upload };
}
const file = (name: string, size = 10, type = 'text/plain') => new File([new Uint8Array(size)], name, { type });
const until = async (holds: () => boolean): Promise<void> => {
  const giveUp = Date.now() + 4000;
  while (!holds()) {
    if (Date.now() > giveUp) throw new Error('It did not come to that');
    await new Promise(resolve => setTimeout(resolve, 5));
  }
};
const kept = async () => (await offlineDatabase()).files.toArray();

beforeEach(() => forgetOffline());

test('a file is sent as soon as it is chosen, and once, however often its message is tried', async () => {
  const { sent, upload } = line();
  const files = new HeldFiles('ana', upload);
  await files.add(roomId, draft, [file('one.txt')]);
  await until(() => files.of(draft)[0]?.state === 'sent');
  const [{ clientId } = { clientId: '' }] = files.of(draft);
  await files.take([clientId]);
  expect(files.of(draft)).toEqual([]);
  await expect(withFiles(files, [clientId], () => Promise.reject(cut()))).rejects.toThrow('NETWORK');
  expect(await kept()).toHaveLength(1);
  expect(await withFiles(files, [clientId], () => Promise.resolve('posted'))).toBe('posted');
  expect([sent, files.all()]).toEqual([[clientId], []]);
  while ((await kept()).length) await new Promise(resolve => setTimeout(resolve, 5));
  // Its acknowledgement was lost and the page with it: the server knows that it is said already.
  expect(await withFiles(files, [clientId], () => Promise.resolve('the same'))).toBe('the same');
});

test('what was chosen without a line outlives the page, and goes once the line is back', async () => {
  const { sent, state, upload } = line();
  state.refuse = cut();
  const before = new HeldFiles('ana', upload);
  await before.add(roomId, draft, [file('one.txt'), file('two.txt')]);
  await until(() => before.all().every(({ state: now }) => now === 'waiting'));
  const [one, two] = before.of(draft);
  await before.describe(one?.clientId ?? '', 'What it shows');
  await before.take([two?.clientId ?? '']);
  state.refuse = null;
  const after = new HeldFiles('ana', upload);
  await after.load();
  expect(after.of(draft)).toMatchObject([{ name: 'one.txt', alt: 'What it shows' }]);
  expect(after.all().map(({ name }) => name)).toEqual(['one.txt', 'two.txt']);
  after.resume();
  await until(() => sent.length === 2);
  expect(new Set(sent)).toEqual(new Set([one?.clientId, two?.clientId]));
  // Another person on this device finds nothing of it.
  const other = new HeldFiles('ben', upload);
  await other.load();
  expect(other.all()).toEqual([]);
});

test('a file that is taken away is not sent on, and its message says that it is lost', async () => {
  const { sent, state, upload } = line();
  state.holds = true;
  const files = new HeldFiles('ana', upload);
  await files.add(roomId, draft, [file('one.txt')]);
  await until(() => files.of(draft)[0]?.state === 'sending');
  const [{ clientId } = { clientId: '' }] = files.of(draft);
  const said = withFiles(files, [clientId], () => Promise.reject(gone));
  await files.remove([clientId]);
  await expect(said).rejects.toThrow();
  await expect(withFiles(files, [clientId], () => Promise.reject(gone))).rejects.toThrow('attachments:error.lost');
  expect([sent, await kept()]).toEqual([[], []]);
});

test('what the server swept meanwhile is sent anew before the message is tried again', async () => {
  const { sent, upload } = line();
  const files = new HeldFiles('ana', upload);
  await files.add(roomId, draft, [file('one.txt')]);
  await until(() => sent.length === 1 && files.of(draft)[0]?.state === 'sent');
  const [{ clientId } = { clientId: '' }] = files.of(draft);
  let tries = 0;
  expect(await withFiles(files, [clientId], () => ((tries += 1) === 1 ? Promise.reject(gone) : Promise.resolve('posted')))).toBe('posted');
  expect(sent).toEqual([clientId, clientId]);
});

test('what is refused for good stays with its reason; too many, too large and empty ones are not taken in', async () => {
  const { state, upload } = line();
  state.refuse = new RequestError('BAD_INPUT', 'attachments:error.type');
  const files = new HeldFiles('ana', upload);
  expect(await files.add(roomId, draft, [file('large.txt', attachmentLimits.bytes + 1)])).toMatchObject({ reason: 'attachments:error.tooLarge' });
  expect(await files.add(roomId, draft, [file('empty.txt', 0)])).toMatchObject({ reason: 'attachments:error.empty' });
  const many = Array.from({ length: attachmentLimits.files + 1 }, (_, at) => file(`${at}.txt`));
  expect(await files.add(roomId, draft, many)).toMatchObject({ reason: 'attachments:error.tooManyAtOnce' });
  await until(() => files.of(draft).every(({ state: now }) => now === 'failed'));
  expect(files.of(draft)).toHaveLength(attachmentLimits.files);
  expect(files.of(draft)[0]?.failure).toEqual({ reason: 'attachments:error.type', args: {} });
});
