import { createFileRoute } from '@tanstack/react-router';
import { notificationPages, NotificationsPage } from '../features/notifications/index.ts';

export const Route = createFileRoute('/notifications')({
  staticData: { texts: ['notifications', 'connections', 'introductions'] },
  loader: ({ context }) => void context.queryClient.prefetchInfiniteQuery(notificationPages),
  component: NotificationsPage,
});
