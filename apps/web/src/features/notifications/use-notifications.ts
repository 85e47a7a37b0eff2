import { MarkNotificationsReadDocument, NotificationsDocument, UnreadNotificationsDocument } from '@cohortium/schema';
import { useQueryClient } from '@tanstack/react-query';
import { execute, gqlPages, gqlQuery, patchCached, refresh } from '../../shared/graphql/index.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';

export const notificationPages = gqlPages(NotificationsDocument, { first: 24 }, page => page.notifications.pageInfo);
/** The last few, for the bell's list. */
export const latestQuery = gqlQuery(NotificationsDocument, { first: 6 });
export const unreadQuery = gqlQuery(UnreadNotificationsDocument, {});

/** Marks lines as read, by their ids or all of them: on the screen at once. */
export function useMarkRead(): (ids: readonly string[] | null) => void {
  const queryClient = useQueryClient();
  const orSay = useOrSay();
  return ids => {
    const isMeant = (id: string) => ids === null || ids.includes(id);
    patchCached(queryClient, NotificationsDocument, answer => ({
      ...answer, notifications: { ...answer.notifications, nodes: answer.notifications.nodes.map(line => (isMeant(line.id) ? { ...line, isRead: true } : line)) },
    }));
    patchCached(queryClient, UnreadNotificationsDocument, answer => (answer.viewer ? { ...answer, viewer: { ...answer.viewer, unreadNotifications: ids === null ? 0 : Math.max(0, answer.viewer.unreadNotifications - ids.length) } } : answer));
    orSay(execute(MarkNotificationsReadDocument, { ids: ids && [...ids] }).finally(() => refresh(queryClient, UnreadNotificationsDocument, NotificationsDocument)));
  };
}
