import { awaitingItem, type AwaitingItem } from '@cohortium/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../../shared/i18n/index.ts';
import { toast } from '../../../shared/ui/toast.ts';
import { useOrSay } from '../../../shared/ui/use-or-say.ts';
import { Attachments } from '../attachments/Attachments.tsx';
import { MessageText } from '../message-text.tsx';
import { useOpenRoom, useRoomItems } from '../room-context.ts';
import { useInstantly } from './use-moderation.ts';
import classes from './Moderation.module.css';

/** What I wrote that waits for a moderator, or that none let through: at the end of the stream, for my eyes. */
export function MyAwaiting({ onAgain }: { onAgain: (item: AwaitingItem) => Promise<void> }) {
  const { myId } = useOpenRoom();
  const { pending, act } = useInstantly();
  const mine = useRoomItems(awaitingItem).filter(({ id, authorId, state }) => authorId === myId && (state === 'AWAITING' || state === 'DECLINED') && !pending.has(id));
  return mine.map(item => {
    const putAway = () => act(item.id, true, 'room:withdraw', { awaitingId: item.id });
    return <Waiting key={item.id} item={item} onAway={() => void putAway()} onAgain={() => onAgain(item).then(putAway)} />;
  });
}

function Waiting({ item, onAway, onAgain }: { item: AwaitingItem; onAway: () => void; onAgain: () => Promise<unknown> }) {
  const t = useT('moderation');
  const orSay = useOrSay();
  const [isComing, setComing] = useState(false);
  const waits = item.state === 'AWAITING';
  const again = () => {
    setComing(true);
    orSay(onAgain().finally(() => setComing(false)));
  };
  const copy = () => void navigator.clipboard.writeText(item.body).then(() => toast(t('common:action.copied')), () => undefined);
  return (
    <li className={classes['mine']}>
      {item.body && <MessageText body={item.body} lang={item.lang} />}
      <Attachments files={item.attachments} />
      <p role="status">{waits ? t('mine.waiting') : t('mine.declined')}</p>
      <div className={classes['deeds']}>
        {!waits && item.body && <Button size="compact-md" variant="subtle" onClick={copy}>{t('mine.copy')}</Button>}
        {!waits && <Button size="compact-md" variant="subtle" loading={isComing} onClick={again}>{t('mine.again')}</Button>}
        <Button size="compact-md" variant="subtle" color="gray" onClick={onAway}>{waits ? t('mine.withdraw') : t('mine.dismiss')}</Button>
      </div>
    </li>
  );
}
