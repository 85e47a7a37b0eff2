import type { Attached } from '@cohortium/contract';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useReasonText } from '../../../shared/i18n/index.ts';
import { toastError } from '../../../shared/ui/toast.ts';
import { roomWire } from '../room-wire.ts';
import type { Held } from './held-files.ts';
import { filesOf } from './my-files.ts';

/** The files chosen for what is being written. */
export interface Attaching {
  readonly files: readonly Held[];
  readonly add: (files: readonly File[]) => void;
  readonly remove: (clientId: string) => void;
  readonly describe: (clientId: string, alt: string) => void;
  /** Takes them out, to go with a message. */
  readonly take: () => Attached[];
}

/** Files for a message in a room; `draft` names the composer, where they are found again after a reload. */
export function useAttached(accountId: string, roomId: string, draft: string): Attaching {
  const reasonText = useReasonText();
  const held = filesOf(accountId);
  useEffect(() => {
    void held.load();
    return roomWire.onConnected(() => void held.load().then(() => held.resume()));
  }, [held]);
  const all = useSyncExternalStore(held.watch, held.all);
  const files = useMemo(() => all.filter(file => file.draft === draft), [all, draft]);
  return {
    files,
    add: chosen => void held.add(roomId, draft, chosen).then(refused => refused && toastError(reasonText(refused.reason, refused.args))),
    remove: clientId => void held.remove([clientId]),
    describe: (clientId, alt) => void held.describe(clientId, alt),
    take: () => {
      void held.take(files.map(({ clientId }) => clientId));
      return files.map(({ clientId, alt }) => ({ clientId, alt }));
    },
  };
}
