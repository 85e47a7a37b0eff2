import { RoomKind } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import type { RoomLineFragment } from '@cohortium/schema';
import { IconBulb, IconMessages, IconPresentation, IconSofa, IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Name, useLanguage, useT, When } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { TabLink, TabLinks } from '../../shared/ui/TabLinks.tsx';
import { plainWords } from './message-text.tsx';
import { roomsQuery } from './queries.ts';
import classes from './RoomsPage.module.css';

const icons = { SESSION: IconPresentation, LOUNGE: IconSofa, IDEA: IconBulb, PAIR: IconMessages, GROUP: IconUsers } as const;
const kinds = Object.values(RoomKind);

function LastLine({ room }: { room: RoomLineFragment }) {
  const t = useT('rooms');
  const last = room.lastMessage;
  if (!last) return <p className={classes['last']}>{t('list.nothingSaid')}</p>;
  const words = last.state === 'SAID' ? plainWords(last.body) : t(last.state === 'DELETED' ? 'message.deleted' : 'message.hidden');
  return (
    <p className={classes['last']}>
      {last.author && <span className={classes['by']}>{last.author.isMe ? t('message.you') : <Name>{last.author.name}</Name>}:</span>}
      <span className={classes['said']} dir="auto" lang={last.lang}>{words}</span>
    </p>
  );
}

function RoomRow({ room }: { room: RoomLineFragment }) {
  const t = useT('rooms');
  const language = useLanguage();
  const Icon = icons[room.kind];
  return (
    <article className={classes['room']} data-unread={room.unread > 0 || undefined}>
      <span className={classes['icon']}><Icon size={22} stroke={1.6} aria-hidden /></span>
      <div className={classes['words']}>
        <h2 className={classes['title']}><Link to="/rooms/$id" params={{ id: room.id }} className="whole" dir="auto">{room.title}</Link></h2>
        <p className={classes['kind']}>{t(`kind.${room.kind}`)}{room.state === 'CLOSED' && <> · {t('list.closed')}</>}</p>
        <LastLine room={room} />
      </div>
      <div className={classes['side']}>
        <span className={classes['when']}><When at={room.activeAt} as="relative" /></span>
        {room.unread > 0 && <span className={classes['unread']}><span aria-hidden>{formatNumber(Math.min(room.unread, 999), language)}</span><span className="unseen">{t('list.unread', { count: room.unread, number: formatNumber(room.unread, language) })}</span></span>}
      </div>
    </article>
  );
}

/** My rooms, the liveliest first. */
export function RoomsPage({ kind }: { kind: RoomKind | undefined }) {
  const t = useT('rooms');
  const query = useInfiniteQuery(roomsQuery(kind));
  const rooms = query.data?.pages.flatMap(page => page.rooms.nodes) ?? [];
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      <TabLinks label={t('list.kinds')}>
        <TabLink to="/rooms" search={{}} activeOptions={{ exact: true, includeSearch: true }}>{t('list.all')}</TabLink>
        {kinds.map(each => <TabLink key={each} to="/rooms" search={{ kind: each }} activeOptions={{ exact: true, includeSearch: true }}>{t(`kinds.${each}`)}</TabLink>)}
      </TabLinks>
      {query.isPending && <ListSkeleton of="row" />}
      {query.isSuccess && rooms.length === 0 && <EmptyState title={t('list.empty')} text={t('list.emptyText')} action={<LinkButton to="/conventions" variant="light">{t('list.emptyAction')}</LinkButton>} />}
      {rooms.length > 0 && <InfiniteList items={rooms} itemKey={room => room.id} label={t('list.title')} as="rows" {...query}>{room => <RoomRow room={room} />}</InfiniteList>}
    </>
  );
}
