import { failure, type Attachment } from '@cohortium/contract';
import { networkError, requestErrorFrom } from '../../../shared/graphql/request-error.ts';

/** A file of a message, back on this device. @throws RequestError when it cannot be had. */
export async function download({ id, name, type }: Attachment): Promise<File> {
  const response = await fetch(`/attachments/${id}`, { credentials: 'same-origin' }).catch(() => null);
  if (!response) throw networkError();
  if (!response.ok) throw requestErrorFrom(failure.parse(await response.json()));
  return new File([await response.blob()], name, { type });
}
