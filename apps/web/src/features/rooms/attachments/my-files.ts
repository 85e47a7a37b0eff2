import { attached } from '@cohortium/contract';
import { z } from 'zod';
import { asRequestError } from '../../../shared/graphql/index.ts';
import type { OutgoingAct } from '../../../shared/offline/index.ts';
import { HeldFiles } from './held-files.ts';
import { upload } from './upload.ts';

let mine: { accountId: string; files: HeldFiles } | undefined;

/** The files of whoever is signed in. */
export function filesOf(accountId: string): HeldFiles {
  if (mine?.accountId !== accountId) mine = { accountId, files: new HeldFiles(accountId, upload) };
  return mine.files;
}

const some = z.array(attached);
/** The names of the files that an act says. */
export const filesIn = ({ given }: Pick<OutgoingAct, 'given'>): string[] => (some.safeParse(given['attachments']).data ?? []).map(({ clientId }) => clientId);

/** Says a message once its files are with the server; those that it swept meanwhile are sent anew. */
export async function withFiles<Done>(files: HeldFiles, clientIds: readonly string[], say: () => Promise<Done>): Promise<Done> {
  const sendAll = async (ids: readonly string[]) => {
    for (const clientId of ids) await files.ready(clientId);
  };
  await files.load();
  // What this device has no more went with a message that was posted, and not acknowledged to it: the server knows.
  await sendAll(clientIds.filter(clientId => files.has(clientId)));
  const done = await say().catch(async (thrown: unknown) => {
    if (!asRequestError(thrown).fields.some(({ reason }) => reason === 'attachments:error.gone')) throw thrown;
    await files.unsent(clientIds);
    await sendAll(clientIds);
    return say();
  });
  // Not waited for: the frame that follows would stand beside what is said already.
  void files.remove(clientIds);
  return done;
}
