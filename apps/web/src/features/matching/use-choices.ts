import { DismissSuggestionDocument, MoreLikeThisDocument, NoMoreLikeThisDocument, PutAsideDocument, RestoreSuggestionDocument, WorthMeetingDocument, type SuggestionCardFragment } from '@cohortium/schema';
import { useQueryClient } from '@tanstack/react-query';
import { execute, patchCached, refresh } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { toast } from '../../shared/ui/toast.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';

export interface Choices {
  /** Waves a suggestion away, for a month or for good: at once, remembered, and undone by a press. */
  dismiss: (suggestion: SuggestionCardFragment, forGood: boolean) => void;
  /** Asks for more people like this one, or takes that back. */
  like: (suggestion: SuggestionCardFragment) => void;
}

/** What can be said of a suggestion. */
export function useChoices(): Choices {
  const t = useT('home');
  const queryClient = useQueryClient();
  const orSay = useOrSay();
  const patch = (change: (all: readonly SuggestionCardFragment[]) => SuggestionCardFragment[]) =>
    patchCached(queryClient, WorthMeetingDocument, answer => ({ ...answer, worthMeeting: change(answer.worthMeeting) }));
  const again = () => Promise.all([refresh(queryClient, WorthMeetingDocument), refresh(queryClient, PutAsideDocument)]);

  const dismiss: Choices['dismiss'] = ({ member: { id: memberId, name } }, forGood) => {
    const putBack = patch(all => all.filter(({ member }) => member.id !== memberId));
    const dismissed = execute(DismissSuggestionDocument, { memberId, forGood }).then(() => refresh(queryClient, PutAsideDocument));
    orSay(dismissed.catch((failed: unknown) => {
      putBack();
      throw failed;
    }));
    toast(t(forGood ? 'worth.dismissedForGood' : 'worth.dismissed', { name }), () => {
      putBack();
      orSay(dismissed.then(() => execute(RestoreSuggestionDocument, { memberId })).finally(again));
    });
  };

  const set = (memberId: string, isLiked: boolean): void => {
    const putBack = patch(all => all.map(one => (one.member.id === memberId ? { ...one, isLiked } : one)));
    const done = isLiked ? execute(MoreLikeThisDocument, { memberId }) : execute(NoMoreLikeThisDocument, { memberId });
    orSay(done.then(() => refresh(queryClient, WorthMeetingDocument)).catch((failed: unknown) => {
      putBack();
      throw failed;
    }));
  };
  const like: Choices['like'] = ({ member: { id, name }, isLiked }) => {
    set(id, !isLiked);
    toast(t(isLiked ? 'worth.unliked' : 'worth.liked', { name }), () => set(id, isLiked));
  };
  return { dismiss, like };
}
