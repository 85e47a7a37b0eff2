import { RoomsDocument, UnreadRoomsDocument } from '@cohortium/schema';
import { formatNumber } from '@cohortium/i18n';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { gqlQuery, refresh } from '../../shared/graphql/index.ts';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { useViewer } from '../../shared/viewer/index.ts';
import { roomWire } from './room-wire.ts';
import classes from './UnreadRooms.module.css';

const atMostEvery = 2000;

/** Asks again for what is unread when a room says that there is something new. */
function useRoomNews(enabled: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!enabled) return;
    const known = new Map<string, number>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = roomWire.on('room:head', ({ roomId, seq }) => {
      if ((known.get(roomId) ?? -1) >= seq) return;
      known.set(roomId, seq);
      timer ??= setTimeout(() => {
        timer = undefined;
        void refresh(queryClient, RoomsDocument, UnreadRoomsDocument);
      }, atMostEvery);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [enabled, queryClient]);
}

/** How many of my rooms have something unread: a mark at the place that leads there. */
export function UnreadRooms() {
  const t = useT();
  const language = useLanguage();
  const enabled = useViewer() !== null;
  const { data } = useQuery({ ...gqlQuery(UnreadRoomsDocument, {}), enabled });
  useRoomNews(enabled);
  const count = data?.viewer?.unreadRooms ?? 0;
  if (!count) return null;
  const number = formatNumber(Math.min(count, 99), language);
  return <><span className={classes['mark']} aria-hidden>{number}</span><span className="unseen">{t('shell.roomsUnread', { count, number: formatNumber(count, language) })}</span></>;
}
