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
  const sendAll = async () => {
    for (const clientId of clientIds) await files.ready(clientId);
  };
  await sendAll();
  const done = await say().catch(async (thrown: unknown) => {
    if (!asRequestError(thrown).fields.some(({ reason }) => reason === 'attachments:error.gone')) throw thrown;
    await files.unsent(clientIds);
    await sendAll();
    return say();
  });
  await files.remove(clientIds);
  return done;
}
