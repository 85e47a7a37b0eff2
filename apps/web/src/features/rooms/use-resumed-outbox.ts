import { useEffect } from 'react';
import { useViewer } from '../../shared/viewer/index.ts';

/** As the outbox marks it; here by name, because its code comes only when something waits. */
const marker = 'cohortium.outbox';

/** Sends what an earlier visit could not, on whatever page the app is opened. */
export function useResumedOutbox(): void {
  const myId = useViewer()?.id;
  useEffect(() => {
    if (myId && localStorage.getItem(marker) !== null) void import('./my-outbox.ts').then(({ outboxOf }) => outboxOf(myId), () => undefined);
  }, [myId]);
}
