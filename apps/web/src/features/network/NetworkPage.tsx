import { networkGroups, networkPeople } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { asRequestError } from '../../shared/graphql/index.ts';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { ThreadLoader } from '../../shared/ui/ThreadLoader.tsx';
import { ShownTo } from '../connections/index.ts';
import { SeenNetwork } from './graph/network.ts';
import { GroupsNetwork } from './GroupsNetwork.tsx';
import type { NetworkSearch } from './network-search.ts';
import { OpenPart } from './parts/OpenPart.tsx';
import { PeopleNetwork } from './PeopleNetwork.tsx';
import { networkQuery } from './queries.ts';
import classes from './NetworkPage.module.css';

export interface NetworkPageProps {
  search: NetworkSearch;
  /** Puts it into the address, in place of what stands there. */
  onSearch: (search: NetworkSearch) => void;
}

/** The picture of the network: who is tied to whom, since when, and who connects what. */
export function NetworkPage({ search, onSearch }: NetworkPageProps) {
  const t = useT('network');
  const language = useLanguage();
  const by = search.by ?? 'COHORT';
  const known = useQuery(networkQuery(search));
  // How people are grouped is asked of the server only where it tells groups.
  const grouped = useQuery({ ...networkQuery(search, by), enabled: by !== 'COHORT' && known.data !== undefined && known.data.network.people === null });
  const answer = by !== 'COHORT' && known.data?.network.people === null ? grouped : known;
  const told = answer.data?.network;
  const network = useMemo(() => (told?.people ? new SeenNetwork(networkPeople.parse(told.people)) : undefined), [told]);
  const groups = useMemo(() => (told?.groups ? networkGroups.parse(told.groups) : undefined), [told]);
  const change = (next: NetworkSearch) => onSearch({ ...search, ...next });
  const ties = network?.tieCount ?? groups?.ties.reduce((sum, [, , , count]) => sum + count, 0) ?? 0;
  const lead = told && `${t('people', { count: told.size, number: formatNumber(told.size, language) })} ${t('ties', { count: ties, number: formatNumber(ties, language) })}`;
  return (
    <>
      <PageHeader title={t('title')} lead={lead ?? t('lead')} />
      <div className={classes['bar']}>
        <SegmentedControl aria-label={t('colour.label')} value={by} onChange={value => change({ by: value === 'SECTOR' || value === 'ORGANISATION' ? value : undefined, one: undefined, other: undefined })} data={(['COHORT', 'SECTOR', 'ORGANISATION'] as const).map(value => ({ value, label: t(`colour.${value}`) }))} />
        <SegmentedControl aria-label={t('view.label')} value={search.view ?? 'picture'} onChange={value => change({ view: value === 'table' ? 'table' : undefined })} data={(['picture', 'table'] as const).map(value => ({ value, label: t(`view.${value}`) }))} />
        <OpenPart search={search} network={network} groups={groups} onChange={change} />
      </div>
      {answer.error && <FormError error={asRequestError(answer.error)} />}
      {!told && !answer.error && <ThreadLoader />}
      {network && (network.size > 1 ? <PeopleNetwork key={network.size} network={network} search={search} change={change} /> : <EmptyState title={t('empty.title')} text={t('empty.text')} action={<LinkButton to="/people" variant="default">{t('empty.action')}</LinkButton>} />)}
      {groups && <GroupsNetwork groups={groups} by={by} search={search} change={change} />}
      {told && <div className={classes['foot']}><ShownTo /><p>{t('rule')}</p></div>}
    </>
  );
}
