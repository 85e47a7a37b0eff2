import { failure } from '@cohortium/contract';
import { RequestError } from '../../../shared/graphql/index.ts';
import type { HeldFile } from '../../../shared/offline/index.ts';

const refusalOf = (status: number, text: string): RequestError => {
  const told = failure.safeParse(parsed(text)).data;
  if (!told) return status >= 500 ? new RequestError('NETWORK', 'common:error.network') : new RequestError('INTERNAL', 'common:error.internal');
  const { reason, args } = told.fields?.[0] ?? told;
  return new RequestError(told.code, reason, args);
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Sends a file, and tells how much of it has gone (0 to 1). Rejects with a RequestError; once `signal` is aborted, as if the line were cut. */
export function upload({ roomId, clientId, name, content }: HeldFile, told: (share: number) => void, signal: AbortSignal): Promise<void> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    const cut = () => failed(new RequestError('NETWORK', 'common:error.network'));
    request.upload.onprogress = ({ loaded, total }) => total && told(loaded / total);
    request.onload = () => (request.status === 200 ? done() : failed(refusalOf(request.status, request.responseText)));
    request.onerror = cut;
    request.onabort = cut;
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', `/attachments?room=${roomId}&client=${clientId}`);
    const form = new FormData();
    form.set('name', name);
    form.set('file', content);
    request.send(form);
  });
}
