import { SignOutDocument, UpdateSettingsDocument } from '@cohortium/schema';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { execute } from '../../shared/graphql/index.ts';
import { setLanguage } from '../../shared/i18n/index.ts';
import { forgetOffline } from '../../shared/offline/index.ts';
import { closeSocket } from '../../shared/socket/index.ts';
import { settleToasts } from '../../shared/ui/toast.ts';
import { useViewer } from '../../shared/viewer/index.ts';
import { viewerQuery } from './viewer.ts';

const [viewerKey] = viewerQuery.queryKey;

/** Forgets all that was answered to whoever was here before. */
const forgetAnswers = (queryClient: QueryClient): void => queryClient.removeQueries({ predicate: query => query.queryKey[0] !== viewerKey });

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
    router.history.push(next ?? '/');
  };
}

/** Signing out: nothing of the member stays on this device, drafts included. */
export function useLeave(): () => Promise<void> {
  const queryClient = useQueryClient();
  const router = useRouter();
  return async () => {
    settleToasts();
    await execute(SignOutDocument, {});
    await Promise.all([closeSocket(), forgetOffline()]);
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
