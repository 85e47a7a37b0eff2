import { Button, Group } from '@mantine/core';
import { IconAlertCircle, IconClock } from '@tabler/icons-react';
import { useLanguage, useReasonText, useT } from '../../shared/i18n/index.ts';
import { useConnection } from '../../shared/socket/index.ts';
import { toast } from '../../shared/ui/toast.ts';
import { useViewer } from '../../shared/viewer/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { discardWithFiles, OutgoingFiles } from './attachments/OutgoingFiles.tsx';
import { MessageText } from './message-text.tsx';
import type { Outbox } from './outbox.ts';
import { Quote } from './Quote.tsx';
import type { OutgoingOf } from './room-context.ts';
import type { Person } from './room-session.ts';
import classes from './Stream.module.css';

function Failed({ entry, outbox }: { entry: OutgoingOf<'room:post'>; outbox: Outbox }) {
  const t = useT('rooms');
  const reasonText = useReasonText();
  const copy = () => void navigator.clipboard.writeText(entry.given.body).then(() => toast(t('common:action.copied')), () => undefined);
  return (
    <>
      <p className={classes['failed']}>
        <IconAlertCircle size={16} stroke={1.6} aria-hidden />
        {t('outgoing.failed')} {entry.failure && reasonText(entry.failure.reason, entry.failure.args)}
      </p>
      <Group gap={8}>
        <Button size="compact-sm" variant="light" onClick={() => void outbox.retry(entry.clientId)}>{t('common:action.retry')}</Button>
        {entry.given.body && <Button size="compact-sm" variant="subtle" onClick={copy}>{t('outgoing.copy')}</Button>}
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => void discardWithFiles(outbox, entry)}>{t('outgoing.discard')}</Button>
      </Group>
    </>
  );
}

/** What I wrote and the room has not got yet. */
export function OutgoingRow({ entry, outbox, repliedTo }: { entry: OutgoingOf<'room:post'>; outbox: Outbox; repliedTo: Person | undefined }) {
  const t = useT('rooms');
  const me = useViewer();
  const language = useLanguage();
  const isOnline = useConnection() === 'online';
  const isWaiting = entry.state === 'waiting' || (entry.state === 'sending' && !isOnline);
  return (
    <li className={classes['row']} data-outgoing={isWaiting ? 'waiting' : entry.state} data-mine>
      <span className={classes['face']}>{me && <Avatar id={me.id} name={me.name} src={me.avatarUrl} size={36} />}</span>
      <div className={classes['said']}>
        {entry.replyTo && <Quote of={entry.replyTo} author={repliedTo} />}
        {entry.given.body && <div className={classes['body']}><MessageText body={entry.given.body} lang={entry.given.lang ?? language} /></div>}
        <OutgoingFiles entry={entry} outbox={outbox} />
        {entry.state === 'failed' ? <Failed entry={entry} outbox={outbox} /> : entry.state !== 'sent' && (
          <p className={classes['state']}>
            <IconClock size={14} stroke={1.6} aria-hidden />
            {isWaiting ? t('outgoing.waiting') : t('outgoing.sending')}
          </p>
        )}
      </div>
    </li>
  );
}
