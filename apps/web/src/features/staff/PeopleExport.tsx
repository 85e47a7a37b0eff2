import { PeopleDocument } from '@cohortium/schema';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconDownload, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { gqlQuery } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { CountText } from '../../shared/ui/CountText.tsx';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { FacetPanel } from '../../shared/ui/FacetPanel.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { chosenIn, filterOf, PeopleFacets, type PeopleSearch } from '../people/index.ts';
import classes from './InvitationList.module.css';

/** The address of the table: the directory's filter within the programme. Places may hold commas, so that each has its own name. */
export function exportAddress(programmeId: string, search: PeopleSearch): string {
  const { text, programmeId: _, connected, places, ...lists } = filterOf(search);
  const query = new URLSearchParams({ programme: programmeId, ...(text && { text }), ...(connected && { connected: '1' }) });
  for (const [name, list] of Object.entries(lists)) if (list?.length) query.set(name, [list].flat().join(','));
  for (const place of [places ?? []].flat()) query.append('places', place);
  return `/exports/people?${query.toString()}`;
}

/** The programme's people as a table to take along, all of them or those that fit. */
export function PeopleExport({ programmeId, slug }: { programmeId: string; slug: string }) {
  const t = useT('staff');
  const tp = useT('people');
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 250);
  const [chosen, setChosen] = useState<PeopleSearch>({ programme: programmeId });
  const search = words ? { ...chosen, q: words } : chosen;
  const { data, isPlaceholderData } = useQuery({ ...gqlQuery(PeopleDocument, { filter: filterOf(search), first: 1 }), placeholderData: before => before });
  const isEmpty = data?.people.count.value === 0 && !isPlaceholderData && !words && chosenIn(chosen) === 1;
  if (isEmpty) return <EmptyState title={t('export.nobodyTitle')} text={t('export.nobodyText')} action={<LinkButton to="/staff/$programme" params={{ programme: slug }} variant="light">{t('export.invite')}</LinkButton>} />;
  return (
    <div className={classes['export']}>
      <p className={classes['count']}>{t('export.lead')}</p>
      <p className={classes['take']}>
        <Button component="a" href={exportAddress(programmeId, search)} download leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}>{t('export.download')}</Button>
        <span role="status">{data && <CountText count={data.people.count} />}</span>
      </p>
      <h3 className={classes['subhead']}>{t('export.filters')}</h3>
      <div className={classes['filters']}>
        <TextInput type="search" aria-label={tp('search.label')} placeholder={tp('search.placeholder')} maxLength={120} value={typed} leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
          onChange={event => setTyped(event.currentTarget.value)} />
        <FacetPanel chosen={chosenIn(chosen) - 1} onClear={() => setChosen({ programme: programmeId })} results={data?.people.count}>
          <PeopleFacets within search={search} onChange={next => setChosen(before => ({ ...before, ...next }))} />
        </FacetPanel>
      </div>
    </div>
  );
}
