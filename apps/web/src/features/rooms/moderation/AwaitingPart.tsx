import type { AwaitingItem } from '@cohortium/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Name, useT, When } from '../../../shared/i18n/index.ts';
import { EmptyState } from '../../../shared/ui/EmptyState.tsx';
import { undoable } from '../../../shared/ui/toast.ts';
import { Attachments } from '../attachments/Attachments.tsx';
import { MessageText } from '../message-text.tsx';
import { useOpenRoom } from '../room-context.ts';
import { useAwaiting, useInstantly } from './use-moderation.ts';
import classes from './Moderation.module.css';

/** Messages that wait to be shown. Declining can be undone for a moment; showing cannot: everyone has read it then. */
export function AwaitingPart() {
  const t = useT('moderation');
  const { room } = useOpenRoom();
  const { pending, act } = useInstantly();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const waiting = useAwaiting().filter(({ id }) => !pending.has(id) && !hidden.has(id));
  const decide = (id: string, approve: boolean) => void act(id, approve, 'room:decide', { awaitingId: id, approve });
  const unhide = (id: string) => setHidden(now => new Set([...now].filter(one => one !== id)));
  const decline = ({ id }: AwaitingItem) => undoable({
    text: t('waiting.declined'),
    hide: () => {
      setHidden(now => new Set(now).add(id));
      return () => unhide(id);
    },
    commit: () => {
      decide(id, false);
      unhide(id);
    },
  });
  if (!waiting.length) return <EmptyState title={t('waiting.empty')} text={t('waiting.emptyText')} />;
  return (
    <ul className={classes['rows']}>
      {waiting.map(item => (
        <li key={item.id} className={classes['row']}>
          <p className={classes['who']}><span className={classes['name']}><Name>{room.people.get(item.authorId)?.name ?? t('reports.gone')}</Name></span><When at={item.createdAt} as="relative" /></p>
          <div className={classes['words']}>{item.body && <MessageText body={item.body} lang={item.lang} />}<Attachments files={item.attachments} /></div>
          <div className={classes['deeds']}>
            <Button variant="light" onClick={() => decide(item.id, true)}>{t('waiting.approve')}</Button>
            <Button variant="default" onClick={() => decline(item)}>{t('waiting.decline')}</Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
