import { Button } from '@mantine/core';
import { useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { Island } from '../../shared/ui/Island.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { NotificationRow } from './NotificationRow.tsx';
import { notificationPages, unreadQuery, useMarkRead } from './use-notifications.ts';
import classes from './NotificationsPage.module.css';

/** Everything I was told of, the latest first. */
export function NotificationsPage() {
  const t = useT('notifications');
  const markRead = useMarkRead();
  const unread = useQuery(unreadQuery).data?.viewer?.unreadNotifications ?? 0;
  return (
    <div className={classes['page']}>
      <PageHeader title={t('title')} lead={t('lead')} action={unread > 0 && <Button variant="default" onClick={() => markRead(null)}>{t('markAllRead')}</Button>} />
      <Island skeleton={<ListSkeleton of="row" count={8} />}><Lines /></Island>
    </div>
  );
}

function Lines() {
  const t = useT('notifications');
  const markRead = useMarkRead();
  const query = useSuspenseInfiniteQuery(notificationPages);
  const lines = query.data.pages.flatMap(page => page.notifications.nodes);
  if (!lines.length) return <EmptyState title={t('empty')} text={t('emptyText')} />;
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError } = query;
  return (
    <InfiniteList as="rows" items={lines} itemKey={line => line.id} label={t('title')} {...{ hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError }}>
      {line => <NotificationRow line={line} answers onRead={() => !line.isRead && markRead([line.id])} />}
    </InfiniteList>
  );
}
