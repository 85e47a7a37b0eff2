import { ActionIcon, Popover } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { notificationLimits, type NotificationEvents } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { ConnectionRequestsDocument, JoinRequestsForMeDocument, NotificationsDocument, UnreadNotificationsDocument } from '@cohortium/schema';
import { IconBell } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { refresh } from '../../shared/graphql/index.ts';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { socketOf } from '../../shared/socket/index.ts';
import { unreadQuery } from './use-notifications.ts';
import classes from './Bell.module.css';

const BellList = lazy(() => import('./BellList.tsx'));
const news = socketOf<NotificationEvents, Record<never, never>>();

/** Asks anew when the server says that there is something, and after each time the connection was lost. */
function useNews(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const ask = () => void refresh(queryClient, UnreadNotificationsDocument, NotificationsDocument, ConnectionRequestsDocument, JoinRequestsForMeDocument);
    const leave = [news.on('notification:made', ask), news.onConnected(ask)];
    return () => leave.forEach(left => left());
  }, [queryClient]);
}

/** The bell with how many lines are unread, live; opens the last few, or the page on a phone. */
export function Bell() {
  const t = useT();
  const language = useLanguage();
  const wide = useMediaQuery('(min-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [opened, { toggle, close }] = useDisclosure(false);
  const unread = useQuery(unreadQuery).data?.viewer?.unreadNotifications ?? 0;
  useNews();
  const label = unread ? t('shell.notificationsUnread', { count: unread }) : t('shell.notifications');
  const face = (
    <span className={classes['bell']}>
      <IconBell size={22} stroke={1.6} aria-hidden />
      {unread > 0 && <span className={classes['count']} aria-hidden>{formatNumber(Math.min(unread, notificationLimits.unreadUpTo - 1), language)}{unread >= notificationLimits.unreadUpTo && '+'}</span>}
    </span>
  );
  if (!wide) return <ActionIcon component={Link} to="/notifications" aria-label={label}>{face}</ActionIcon>;
  return (
    <Popover opened={opened} onChange={next => !next && close()} position="bottom-end" width={400} trapFocus returnFocus shadow="md" withRoles={false}>
      <Popover.Target>
        <ActionIcon aria-label={label} aria-haspopup="dialog" aria-expanded={opened} onClick={toggle}>{face}</ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes['dropdown'] ?? ''} role="dialog" aria-label={t('shell.notifications')}>
        <Suspense fallback={null}>{opened && <BellList onLeave={close} />}</Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
