import { ActionIcon } from '@mantine/core';
import { notificationLimits } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { unreadQuery } from './use-notifications.ts';
import classes from './Bell.module.css';

const useUnread = (): number => useQuery(unreadQuery).data?.viewer?.unreadNotifications ?? 0;

function useLabel(unread: number): string {
  const t = useT();
  return unread ? t('shell.notificationsUnread', { count: unread }) : t('shell.notifications');
}

function Face({ unread }: { unread: number }) {
  const language = useLanguage();
  const most = notificationLimits.unreadUpTo - 1;
  return (
    <span className={classes['bell']}>
      <IconBell size={22} stroke={1.6} aria-hidden />
      {unread > 0 && <span className={classes['count']} aria-hidden>{formatNumber(Math.min(unread, most), language)}{unread > most && '+'}</span>}
    </span>
  );
}

/** The bell with how many lines are unread. */
export function BellButton(props: ComponentProps<'button'>) {
  const unread = useUnread();
  return <ActionIcon aria-label={useLabel(unread)} aria-haspopup="dialog" {...props}><Face unread={unread} /></ActionIcon>;
}

/** The bell on a phone: leads to the page. */
export function BellLink() {
  const unread = useUnread();
  return <ActionIcon component={Link} to="/notifications" aria-label={useLabel(unread)}><Face unread={unread} /></ActionIcon>;
}
