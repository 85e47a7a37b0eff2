import {
  AnswerIntroductionDocument, ConnectionsDocument, DeclineIntroductionRequestDocument, IntroductionRequestsDocument, IntroductionsDocument, NotificationsDocument, UnreadNotificationsDocument, WithdrawIntroductionDocument,
  WithdrawIntroductionRequestDocument, type IntroductionLineFragment, type IntroductionRequestLineFragment,
} from '@cohortium/schema';
import { useQueryClient } from '@tanstack/react-query';
import { execute, gqlQuery, patchCached, refresh } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { toast, undoable } from '../../shared/ui/toast.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';

/** Introductions that wait for the reader's answer. */
export const askedQuery = (first: number) => gqlQuery(IntroductionsDocument, { part: 'WAITING_FOR_ME', first });
/** Requests that wait for the reader: whom to introduce to whom. */
export const requestedQuery = (first: number) => gqlQuery(IntroductionRequestsDocument, { part: 'WAITING_FOR_ME', first });
export const requestsToMeQuery = requestedQuery(50);
export const requestsByMeQuery = gqlQuery(IntroductionRequestsDocument, { part: 'BY_ME', first: 50 });
export const toMeQuery = gqlQuery(IntroductionsDocument, { part: 'TO_ME', first: 50 });
export const byMeQuery = gqlQuery(IntroductionsDocument, { part: 'BY_ME', first: 50 });

/** What can be done about an introduction: shown at once; what ends one waits for the time to undo. */
export function useIntroductions() {
  const t = useT('introductions');
  const queryClient = useQueryClient();
  const orSay = useOrSay();
  const again = () => refresh(queryClient, IntroductionsDocument, IntroductionRequestsDocument, ConnectionsDocument, NotificationsDocument, UnreadNotificationsDocument);
  const hide = (id: string) => patchCached(queryClient, IntroductionsDocument, answer => ({ ...answer, introductions: { ...answer.introductions, nodes: answer.introductions.nodes.filter(one => one.id !== id) } }));
  const hideRequest = (id: string) => patchCached(queryClient, IntroductionRequestsDocument, answer => ({ ...answer, introductionRequests: { ...answer.introductionRequests, nodes: answer.introductionRequests.nodes.filter(one => one.id !== id) } }));
  const ending = (text: string, id: string, send: () => Promise<unknown>, hidden = hide): void => undoable({ text, hide: () => hidden(id), commit: () => orSay(send().finally(again)) });
  return {
    consent({ id, people: [other] }: IntroductionLineFragment): void {
      const name = other?.name ?? '';
      orSay(execute(AnswerIntroductionDocument, { id, consents: true }).then(({ answerIntroduction }) => toast(t(answerIntroduction?.state === 'MADE' ? 'done.made' : 'done.yes', { name }))).finally(again));
    },
    ratherNot: ({ id }: IntroductionLineFragment): void => ending(t('done.no'), id, () => execute(AnswerIntroductionDocument, { id, consents: false })),
    declineRequest: ({ id }: IntroductionRequestLineFragment): void => ending(t('done.declined'), id, () => execute(DeclineIntroductionRequestDocument, { id }), hideRequest),
    withdrawRequest: ({ id }: IntroductionRequestLineFragment): void => ending(t('done.requestWithdrawn'), id, () => execute(WithdrawIntroductionRequestDocument, { id }), hideRequest),
    withdraw: ({ id }: IntroductionLineFragment): void => ending(t('done.withdrawn'), id, () => execute(WithdrawIntroductionDocument, { id })),
  };
}
