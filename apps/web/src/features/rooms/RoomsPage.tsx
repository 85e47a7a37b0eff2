import { RoomKind } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import type { RoomLineFragment } from '@cohortium/schema';
import { IconBulb, IconMessages, IconPresentation, IconSofa, IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Name, useLanguage, useT, When } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { LinkButton, TextLink } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { TabLink, TabLinks } from '../../shared/ui/TabLinks.tsx';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { saidLine } from './attachments/said-line.ts';
import { conversationsQuery, roomsQuery } from './queries.ts';
import classes from './RoomsPage.module.css';

const icons = { SESSION: IconPresentation, LOUNGE: IconSofa, IDEA: IconBulb, PAIR: IconMessages, GROUP: IconUsers } as const;
const kinds = Object.values(RoomKind);

function LastLine({ room }: { room: RoomLineFragment }) {
  const t = useT('rooms');
  const last = room.lastMessage;
  if (!last) return <p className={classes['last']}>{t('list.nothingSaid')}</p>;
  const words = last.state === 'SAID' ? saidLine(last) : t(last.state === 'DELETED' ? 'message.deleted' : 'message.hidden');
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
      {room.companion ? <Avatar id={room.companion.id} name={room.companion.name} src={room.companion.avatarUrl} size={44} /> : <span className={classes['icon']}><Icon size={22} stroke={1.6} aria-hidden /></span>}
      <div className={classes['words']}>
        <h2 className={classes['title']}><Link to="/rooms/$id" params={{ id: room.id }} className="whole" dir="auto">{room.title}</Link></h2>
        {(room.kind !== 'PAIR' || room.state === 'CLOSED') && <p className={classes['kind']}>{room.kind === 'PAIR' ? t('list.parted') : t(`kind.${room.kind}`)}{room.kind !== 'PAIR' && room.state === 'CLOSED' && <> · {t('list.closed')}</>}</p>}
        <LastLine room={room} />
      </div>
      <div className={classes['side']}>
        <span className={classes['when']}><When at={room.activeAt} as="relative" /></span>
        {room.unread > 0 && <span className={classes['unread']}><span aria-hidden>{formatNumber(Math.min(room.unread, 999), language)}</span><span className="unseen">{t('list.unread', { count: room.unread, number: formatNumber(room.unread, language) })}</span></span>}
      </div>
    </article>
  );
}

/** My direct messages, above all other rooms: a few, and the way to the rest. */
function Conversations() {
  const t = useT('rooms');
  const { data } = useSuspenseQuery(conversationsQuery);
  const { nodes, pageInfo } = data.rooms;
  if (!nodes.length) return null;
  return (
    <Section title={t('kinds.PAIR')} aside={pageInfo.hasNextPage && <TextLink to="/rooms" search={{ kind: 'PAIR' }}>{t('list.allConversations')}</TextLink>}>
      <ul className={classes['few']}>{nodes.map(room => <li key={room.id}><RoomRow room={room} /></li>)}</ul>
    </Section>
  );
}

/** My rooms, the liveliest first. */
export function RoomsPage({ kind }: { kind: RoomKind | undefined }) {
  const t = useT('rooms');
  const query = useInfiniteQuery(roomsQuery(kind));
  const talksTo = useQuery(conversationsQuery).data?.rooms.nodes.length ?? 0;
  const rooms = query.data?.pages.flatMap(page => page.rooms.nodes) ?? [];
  const list = <InfiniteList items={rooms} itemKey={room => room.id} label={t('list.title')} as="rows" {...query}>{room => <RoomRow room={room} />}</InfiniteList>;
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      <TabLinks label={t('list.kinds')}>
        <TabLink to="/rooms" search={{}} activeOptions={{ exact: true, includeSearch: true }}>{t('list.all')}</TabLink>
        {kinds.map(each => <TabLink key={each} to="/rooms" search={{ kind: each }} activeOptions={{ exact: true, includeSearch: true }}>{t(`kinds.${each}`)}</TabLink>)}
      </TabLinks>
      {query.isPending && <ListSkeleton of="row" />}
      {query.isSuccess && rooms.length === 0 && (kind === 'PAIR'
        ? <EmptyState title={t('list.noConversations')} text={t('list.noConversationsText')} action={<LinkButton to="/connections" variant="light">{t('list.toConnections')}</LinkButton>} />
        : <EmptyState title={t('list.empty')} text={t('list.emptyText')} action={<LinkButton to="/people" variant="light">{t('list.emptyAction')}</LinkButton>} />)}
      {!kind && <Conversations />}
      {rooms.length > 0 && (kind || talksTo === 0 ? list : <Section title={t('list.rooms')}>{list}</Section>)}
    </>
  );
}
