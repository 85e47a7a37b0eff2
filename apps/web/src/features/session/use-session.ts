import { SignOutDocument, SignOutEverywhereDocument, UpdateSettingsDocument } from '@cohortium/schema';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { execute } from '../../shared/graphql/index.ts';
import { setLanguage } from '../../shared/i18n/index.ts';
import { forgetOffline } from '../../shared/offline/index.ts';
import { closeSocket } from '../../shared/socket/index.ts';
import { settleToasts } from '../../shared/ui/toast.ts';
import { useViewer } from '../../shared/viewer/index.ts';
import { installationQuery } from './installation.ts';
import { viewerQuery } from './viewer.ts';

const kept = new Set<unknown>([viewerQuery.queryKey[0], installationQuery.queryKey[0]]);

/** Forgets all that was answered to whoever was here before. */
const forgetAnswers = (queryClient: QueryClient): void => queryClient.removeQueries({ predicate: query => !kept.has(query.queryKey[0]) });

/** One for the window: a channel hears every other one of its name, so a second here would hear this window itself. */
let channel: BroadcastChannel | undefined;
const windows = (): BroadcastChannel => (channel ??= new BroadcastChannel('cohortium.session'));

/** Other windows of this browser still show what the last person saw: they begin anew. */
const tellOtherWindows = (): void => windows().postMessage('changed');

/** Begins this window anew when another one signs in or out. */
export function followOtherWindows(): void {
  windows().addEventListener('message', () => window.location.reload());
}

/**
 * What follows any way of signing in: `const enter = useEnter(); await enter(next)`. Asks who it is now, lets the socket open anew with
 * their session, and leads to the page they came for.
 */
export function useEnter(): (next?: string) => Promise<void> {
  const queryClient = useQueryClient();
  const router = useRouter();
  return async next => {
    await closeSocket();
    await queryClient.fetchQuery({ ...viewerQuery, staleTime: 0 });
    forgetAnswers(queryClient);
    tellOtherWindows();
    router.history.push(next ?? '/');
  };
}

/** Signing out, here or on every device: nothing of the member stays on this one, drafts included. */
export function useLeave(): (everywhere?: boolean) => Promise<void> {
  const queryClient = useQueryClient();
  const router = useRouter();
  return async (everywhere = false) => {
    settleToasts();
    await (everywhere ? execute(SignOutEverywhereDocument, {}) : execute(SignOutDocument, {}));
    await Promise.all([closeSocket(), forgetOffline()]);
    tellOtherWindows();
    queryClient.setQueryData(viewerQuery.queryKey, null);
    await router.navigate({ to: '/sign-in' });
    forgetAnswers(queryClient);
  };
}

/** Turns the interface to another language; a member's choice is kept with the account, for e-mails and other devices. */
export function useChooseLanguage(): (language: string) => Promise<void> {
  const queryClient = useQueryClient();
  const viewer = useViewer();
  return async language => {
    await setLanguage(language);
    if (!viewer) return;
    queryClient.setQueryData(viewerQuery.queryKey, known => known && { ...known, locale: language });
    await execute(UpdateSettingsDocument, { locale: language });
    await queryClient.invalidateQueries();
  };
}
