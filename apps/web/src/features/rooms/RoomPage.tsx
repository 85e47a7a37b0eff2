import { RoomDocument, type RoomQuery } from '@cohortium/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import { gqlQuery } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { MeetingPlace, type Met } from '../../shared/meeting/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { TalkButton } from '../talks/index.ts';
import type { Place } from './finding/use-look.ts';
import { RoomPanel } from './RoomPanel.tsx';
import classes from './RoomPage.module.css';

type Room = RoomQuery['room'];

/** Where the room belongs: its session, idea or cohort, or the other of two. */
function HostLink({ room: { hostKind, hostId, kind, companion } }: { room: Room }) {
  const t = useT('rooms');
  const params = { id: hostId };
  switch (hostKind) {
    case 'SESSION': return <TextLink to="/sessions/$id" params={params}>{t('host.session')}</TextLink>;
    case 'IDEA': return <TextLink to="/ideas/$id" params={params}>{t('host.idea')}</TextLink>;
    case 'COHORT': return <TextLink to="/cohorts/$id" params={params}>{t('host.cohort')}</TextLink>;
    default: return companion ? <span className={classes['companion']}><Avatar id={companion.id} name={companion.name} src={companion.avatarUrl} size={24} /><TextLink to="/people/$id" params={{ id: companion.id }}>{t('host.person')}</TextLink></span> : <>{t(`kind.${kind}`)}</>;
  }
}

/** Who meets in the room of a session, an idea or a cohort meets there; in any other, in the room itself. */
function placeOf({ id, hostKind, hostId, title }: Room): Met {
  switch (hostKind) {
    case 'SESSION': case 'IDEA': case 'COHORT': return { kind: hostKind, id: hostId, text: title };
    default: return { kind: 'ROOM', id, text: title };
  }
}

/** The page takes what the window leaves it, so that the composer is always in reach; what stands above may grow (a banner, the quiet bar). */
function useRoomAbove() {
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const measure = () => page.current?.style.setProperty('--above', `${page.current.getBoundingClientRect().top + window.scrollY}px`);
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(document.body);
    // A banner that comes or goes moves the page within a body of the same height.
    const banners = new MutationObserver(measure);
    for (let around = page.current?.parentElement; around; around = around.parentElement) banners.observe(around, { childList: true });
    return () => {
      watcher.disconnect();
      banners.disconnect();
    };
  }, []);
  return page;
}

/** Where a discussion of many may lead: an idea that remembers it came from here. */
function IdeaLink({ room }: { room: Room }) {
  const t = useT('rooms');
  if (room.kind !== 'SESSION' && room.kind !== 'LOUNGE' && room.kind !== 'GROUP') return null;
  return <> · <TextLink to="/ideas/new" search={{ from: 'ROOM', of: room.id }}>{t('makeIdea')}</TextLink></>;
}

export function RoomPage({ id, at, onPart }: { id: string; at?: Place | undefined; onPart?: (part: string | null) => void }) {
  const { data: { room } } = useSuspenseQuery(gqlQuery(RoomDocument, { id }));
  const page = useRoomAbove();
  return (
    <div ref={page} className={classes['page']}>
      <PageHeader title={room.title} above={<><HostLink room={room} /><IdeaLink room={room} />{room.companion && room.viewerCan.post && <> · <TalkButton member={room.companion} variant="transparent" size="compact-sm" /></>}</>} />
      <MeetingPlace at={placeOf(room)}><RoomPanel roomId={room.id} at={at} onPart={onPart} /></MeetingPlace>
    </div>
  );
}
