import { AskOtherTimesDocument, CalendarFeedDocument, CancelTalkDocument, NotificationsDocument, TakeTimeDocument, TalksDocument, UnreadNotificationsDocument, type TalkPartsFragment } from '@cohortium/schema';
import { useQueryClient } from '@tanstack/react-query';
import { execute, gqlQuery, patchCached, refresh } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { toast, undoable } from '../../shared/ui/toast.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';

export const talksQuery = gqlQuery(TalksDocument, {});
export const waitingTalksQuery = gqlQuery(TalksDocument, { waiting: true });
export const talksWithQuery = (withId: string) => gqlQuery(TalksDocument, { withId });
export const calendarQuery = gqlQuery(CalendarFeedDocument, {});

/** The reader's IANA zone. */
export const myZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What can be done about a talk; what ends something waits for the time to undo. */
export function useTalks() {
  const t = useT('talks');
  const queryClient = useQueryClient();
  const orSay = useOrSay();
  const again = () => refresh(queryClient, TalksDocument, NotificationsDocument, UnreadNotificationsDocument);
  const change = (id: string, to: (talk: TalkPartsFragment) => TalkPartsFragment[]) => patchCached(queryClient, TalksDocument, answer => ({ ...answer, talks: answer.talks.flatMap(talk => (talk.id === id ? to(talk) : [talk])) }));
  const nameOf = ({ other }: TalkPartsFragment): string => other?.name ?? '';
  return {
    take(talk: TalkPartsFragment, startsAt: string): void {
      orSay(execute(TakeTimeDocument, { id: talk.id, startsAt }).then(() => toast(t('done.taken', { name: nameOf(talk) }))).finally(again));
    },
    askOthers: (talk: TalkPartsFragment): void => undoable({
      text: t('done.others', { name: nameOf(talk) }), hide: () => change(talk.id, one => [{ ...one, slots: [], waitsForMe: false, othersAsked: true }]), commit: () => orSay(execute(AskOtherTimesDocument, { id: talk.id }).finally(again)),
    }),
    cancel: (talk: TalkPartsFragment): void => undoable({ text: t('done.cancelled', { name: nameOf(talk) }), hide: () => change(talk.id, () => []), commit: () => orSay(execute(CancelTalkDocument, { id: talk.id }).finally(again)) }),
  };
}
