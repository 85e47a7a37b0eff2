import { savedSearchLimits } from '@cohortium/contract';
import { SavedSearchesDocument, SaveSearchDocument } from '@cohortium/schema';
import { useQueryClient } from '@tanstack/react-query';
import { execute, refresh } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { toast } from '../../shared/ui/toast.ts';
import { ChosenChips, filterOf, useChosen, type PeopleSearch } from '../people/index.ts';
import { NameDialog } from './NameDialog.tsx';

/** Asks how the search is to be called, and proposes what it asks for. */
export default function SaveDialog({ search, onClose }: { search: PeopleSearch; onClose: () => void }) {
  const t = useT('searches');
  const queryClient = useQueryClient();
  const proposed = [...useChosen(search).map(({ label }) => label).join(', ')].slice(0, savedSearchLimits.name).join('');
  const save = async (name: string) => {
    const { saveSearch } = await execute(SaveSearchDocument, { input: { name, filter: filterOf(search) } });
    await refresh(queryClient, SavedSearchesDocument);
    toast(t('saved', { name: saveSearch.name }));
  };
  return <NameDialog title={t('saveTitle')} name={proposed} onName={save} onClose={onClose}><ChosenChips search={search} /></NameDialog>;
}
