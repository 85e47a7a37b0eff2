import { ChangeSavedSearchDocument, DeleteSavedSearchDocument, LookAtSavedSearchDocument, NotificationsDocument, SavedSearchesDocument, type SavedSearchPartsFragment } from '@cohortium/schema';
import { useQueryClient } from '@tanstack/react-query';
import { execute, patchCached, refresh } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { toast, undoable } from '../../shared/ui/toast.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';

/** What can be done with a saved search. */
export function useSavedSearch({ id, name }: Pick<SavedSearchPartsFragment, 'id' | 'name'>) {
  const t = useT('searches');
  const queryClient = useQueryClient();
  const orSay = useOrSay();
  const patch = (change: (search: SavedSearchPartsFragment) => SavedSearchPartsFragment[]) =>
    patchCached(queryClient, SavedSearchesDocument, answer => ({ ...answer, savedSearches: answer.savedSearches.flatMap(search => (search.id === id ? change(search) : [search])) }));
  const again = () => refresh(queryClient, SavedSearchesDocument);
  return {
    /** New people are told of, or not: shown at once. */
    tell: (tells: boolean) => {
      const putBack = patch(search => [{ ...search, tells }]);
      orSay(execute(ChangeSavedSearchDocument, { id, input: { tells } }).catch((failed: unknown) => {
        putBack();
        throw failed;
      }));
    },
    rename: async (given: string) => {
      const { changeSavedSearch } = await execute(ChangeSavedSearchDocument, { id, input: { name: given } });
      patch(() => [changeSavedSearch]);
      toast(t('renamed', { name: changeSavedSearch.name }));
    },
    remove: () => undoable({ text: t('deleted', { name }), hide: () => patch(() => []), commit: () => orSay(execute(DeleteSavedSearchDocument, { id }).finally(again)) }),
    /** Whom it had found is seen. */
    lookAt: () => orSay(execute(LookAtSavedSearchDocument, { id }).then(() => Promise.all([again(), refresh(queryClient, NotificationsDocument)]))),
  };
}
