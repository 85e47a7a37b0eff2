import { Button } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import { useT } from '../../../shared/i18n/index.ts';
import type { Outgoing, Outbox } from '../outbox.ts';
import { HeldFileRow } from './HeldFileRow.tsx';
import { filesIn, filesOf } from './my-files.ts';
import classes from './Attachments.module.css';

/** Forgets a message that waits, with its files; one that is being sent is stopped. */
export async function discardWithFiles(outbox: Outbox, entry: Outgoing): Promise<void> {
  await outbox.discard(entry.clientId);
  await filesOf(entry.accountId).remove(filesIn(entry));
}

/** The files of a message that waits, and how far they have come. Until all are sent, it can be called off. */
export function OutgoingFiles({ entry, outbox }: { entry: Outgoing; outbox: Outbox }) {
  const t = useT('attachments');
  const held = filesOf(entry.accountId);
  useEffect(() => void held.load(), [held]);
  const all = useSyncExternalStore(held.watch, held.all);
  const ids = filesIn(entry);
  const files = all.filter(({ clientId }) => ids.includes(clientId));
  if (!files.length) return null;
  const canStop = entry.state === 'waiting' || (entry.state === 'sending' && files.some(({ state }) => state !== 'sent'));
  return (
    <>
      <ul className={classes['chosen']} aria-label={t('chosen')}>{files.map(file => <HeldFileRow key={file.clientId} file={file} isToldAbove />)}</ul>
      {canStop && <Button size="compact-sm" variant="subtle" color="gray" onClick={() => void discardWithFiles(outbox, entry)}>{t('stopSending')}</Button>}
    </>
  );
}
