import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { Island } from '../../shared/ui/Island.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { NotificationRow } from './NotificationRow.tsx';
import { latestQuery, useMarkRead } from './use-notifications.ts';
import classes from './BellList.module.css';

/** The last few notifications, under the bell. */
export function BellList({ onLeave }: { onLeave: () => void }) {
  const t = useT('notifications');
  const markRead = useMarkRead();
  return (
    <>
      <div className={classes['scroll']}>
        <Island skeleton={<ListSkeleton of="row" count={4} />}><Latest onLeave={onLeave} /></Island>
      </div>
      <div className={classes['foot']}>
        <LinkButton to="/notifications" variant="subtle" size="sm" onClick={onLeave}>{t('all')}</LinkButton>
        <Button variant="subtle" size="sm" onClick={() => markRead(null)}>{t('markAllRead')}</Button>
      </div>
    </>
  );
}

function Latest({ onLeave }: { onLeave: () => void }) {
  const t = useT('notifications');
  const markRead = useMarkRead();
  const { data: { notifications: { nodes } } } = useSuspenseQuery(latestQuery);
  if (!nodes.length) return <EmptyState title={t('empty')} text={t('emptyText')} />;
  const go = (id: string, isRead: boolean) => {
    if (!isRead) markRead([id]);
    onLeave();
  };
  return (
    <ul className={classes['list']}>
      {nodes.map(line => <li key={line.id}><NotificationRow line={line} onRead={() => go(line.id, line.isRead)} /></li>)}
    </ul>
  );
}
