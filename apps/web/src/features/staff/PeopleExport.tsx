import { PeopleDocument } from '@cohortium/schema';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconDownload, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { gqlQuery } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { CountText } from '../../shared/ui/CountText.tsx';
import { PeopleFilters, type PeopleSearch } from '../people/index.ts';
import classes from './InvitationList.module.css';

const filterOf = (programmeId: string, { q, cohorts = [], sectors = [], offers = [], needs = [], connected }: PeopleSearch) =>
  ({ programmeId, text: q ?? null, cohortIds: cohorts, sectors, offers, needs, connected: connected ?? null });

/** The address of the table: the directory's filter within the programme. */
export function exportAddress(programmeId: string, { q, cohorts = [], sectors = [], offers = [], needs = [], connected }: PeopleSearch): string {
  const query = new URLSearchParams({ programme: programmeId, ...(q && { text: q }), ...(connected && { connected: '1' }) });
  for (const [name, list] of Object.entries({ cohortIds: cohorts, sectors, offers, needs })) if (list.length) query.set(name, list.join(','));
  return `/exports/people?${query.toString()}`;
}

/** The programme's people as a table to take along, all of them or those that fit. */
export function PeopleExport({ programmeId }: { programmeId: string }) {
  const t = useT('staff');
  const tp = useT('people');
  const [search, setSearch] = useState<PeopleSearch>({});
  const [asked] = useDebouncedValue(search, 250);
  const { data } = useQuery({ ...gqlQuery(PeopleDocument, { filter: filterOf(programmeId, asked), first: 1 }), placeholderData: before => before });
  const change = (next: Partial<PeopleSearch>) => setSearch(before => ({ ...before, ...next }));
  return (
    <div className={classes['export']}>
      <p className={classes['count']}>{t('export.lead')}</p>
      <p className={classes['take']}>
        <Button component="a" href={exportAddress(programmeId, search)} download leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}>{t('export.download')}</Button>
        <span role="status">{data && <CountText count={data.people.count} />}</span>
      </p>
      <h3 className={classes['subhead']}>{t('export.filters')}</h3>
      <div className={classes['filters']}>
        <TextInput type="search" aria-label={tp('search.label')} placeholder={tp('search.placeholder')} maxLength={120} value={search.q ?? ''} leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
          onChange={event => change({ q: event.currentTarget.value })} />
        <PeopleFilters within={programmeId} search={search} onChange={change} />
      </div>
    </div>
  );
}
