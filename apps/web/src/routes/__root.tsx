import { useQuery, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet, redirect, useMatches } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Bell } from '../features/notifications/index.ts';
import { DemoBanner, officesQuery, useChooseLanguage, useLeave, viewerQuery } from '../features/session/index.ts';
import { usePalette } from '../features/search/use-palette.tsx';
import { UnreadRooms } from '../features/rooms/UnreadRooms.tsx';
import { useResumedOutbox } from '../features/rooms/use-resumed-outbox.ts';
import { loadTexts, setLanguage } from '../shared/i18n/index.ts';
import { CrashPage, PlainFrame, Shell } from '../shared/shell/index.ts';
import { useOrSay } from '../shared/ui/use-or-say.ts';
import { ThreadLoader } from '../shared/ui/ThreadLoader.tsx';
import { Toasts } from '../shared/ui/Toasts.tsx';
import { nextAddress, useViewer, ViewerContext } from '../shared/viewer/index.ts';

export interface RouterContext {
  queryClient: QueryClient;
}

export const Route = createRootRouteWithContext<RouterContext>()({
  beforeLoad: async ({ context, matches, location }) => {
    void loadTexts(...matches.flatMap(match => match.staticData.texts ?? []));
    const viewer = await context.queryClient.ensureQueryData(viewerQuery);
    const open = matches.some(match => match.staticData.open);
    if (!viewer && !open) redirect({ to: '/sign-in', search: nextAddress(location.href), throw: true });
    if (viewer) await setLanguage(viewer.locale);
  },
  component: Root,
  errorComponent: props => <PlainFrame onLanguage={language => void setLanguage(language)}><CrashPage {...props} /></PlainFrame>,
});

function Root() {
  const { data: viewer } = useSuspenseQuery(viewerQuery);
  return (
    <ViewerContext value={viewer}>
      <Framed />
      <Toasts />
    </ViewerContext>
  );
}

function Framed() {
  const signedIn = useViewer() !== null;
  const { data } = useQuery({ ...officesQuery, enabled: signedIn });
  const chooseLanguage = useChooseLanguage();
  const leave = useLeave();
  const orSay = useOrSay();
  useResumedOutbox();
  const frame = useMatches({ select: matches => matches.findLast(match => match.staticData.frame)?.staticData.frame });
  const offices = data?.programmes.filter(programme => programme.viewerCan.invite) ?? [];
  const { open, near, palette } = usePalette(offices, signedIn && frame !== 'none');
  const actions = {
    offices,
    onLanguage: (language: string) => orSay(chooseLanguage(language)),
    onSignOut: () => orSay(leave()),
    banner: <DemoBanner />,
  };
  const page = (
    <Suspense fallback={<ThreadLoader />}>
      <Outlet />
    </Suspense>
  );
  if (frame === 'none') return page;
  return frame === 'plain' || !signedIn ? <PlainFrame {...actions}>{page}</PlainFrame> : <Shell {...actions} bell={<Bell />} marks={{ rooms: <UnreadRooms /> }} onSearch={open} onSearchNear={near}>{page}{palette}</Shell>;
}
