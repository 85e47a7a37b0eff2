import { useMediaQuery } from '@mantine/hooks';
import type { NotificationEvents } from '@cohortium/contract';
import { ConnectionRequestsDocument, ConventionRoundsDocument, IdeaCommentsDocument, IdeaDocument, IntroductionRequestsDocument, IntroductionsDocument, JoinRequestsForMeDocument, MemberDocument, MyMeetingsDocument, NotificationsDocument, UnreadNotificationsDocument } from '@cohortium/schema';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { refresh } from '../../shared/graphql/index.ts';
import { socketOf } from '../../shared/socket/index.ts';
import { BellButton, BellLink } from './BellButton.tsx';

const load = () => import('./BellPopover.tsx');
const BellPopover = lazy(load);
const news = socketOf<NotificationEvents, Record<never, never>>();

/** What news is told of: lists of it, and the pages it leads to, which are old from then on wherever they stand open. */
const toldOf = [UnreadNotificationsDocument, NotificationsDocument, ConnectionRequestsDocument, IntroductionRequestsDocument, IntroductionsDocument, JoinRequestsForMeDocument, IdeaDocument, IdeaCommentsDocument, MemberDocument, ConventionRoundsDocument, MyMeetingsDocument] as const;

/** Asks anew when the server says that there is something, and after each time the connection was lost. */
function useNews(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const ask = () => void refresh(queryClient, ...toldOf);
    const leave = [news.on('notification:made', ask), news.onConnected(ask)];
    return () => leave.forEach(left => left());
  }, [queryClient]);
}

/** Gives the focus back to the button when what it opened is gone and nothing else has taken it. */
function useFocusBack(opened: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpened = useRef(false);
  useEffect(() => {
    if (wasOpened.current && !opened && document.activeElement === document.body) button.current?.focus();
    wasOpened.current = opened;
  }, [opened]);
  return button;
}

/** The bell with its count, live; opens the last few notifications, or the page on a phone. Their code is fetched when first reached for. */
export function Bell() {
  const wide = useMediaQuery('(min-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [opened, setOpened] = useState(false);
  const bell = useFocusBack(opened);
  useNews();
  if (!wide) return <BellLink />;
  const closed = <BellButton ref={bell} aria-expanded={false} onPointerEnter={() => void load()} onFocus={() => void load()} onClick={() => setOpened(true)} />;
  if (!opened) return closed;
  return <Suspense fallback={closed}><BellPopover onClosed={() => setOpened(false)} /></Suspense>;
}
