import { networkGroups, networkPeople } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { SegmentedControl, Select } from '@mantine/core';
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
import { groupings, readNetworkSearch, type NetworkSearch } from './network-search.ts';
import { OpenPart } from './parts/OpenPart.tsx';
import { PeopleNetwork } from './PeopleNetwork.tsx';
import { askNames, networkQuery, programmesQuery } from './queries.ts';
import classes from './NetworkPage.module.css';

/** No part of it, and no moment. */
export const whole = { programme: undefined, cohort: undefined, sector: undefined, organisation: undefined, one: undefined, other: undefined, at: undefined } as const satisfies { [Key in keyof NetworkSearch]: undefined };

export interface NetworkPageProps {
  search: NetworkSearch;
  /** Puts it into the address, in place of what stands there. */
  onSearch: (search: NetworkSearch) => void;
}

/** The picture of the network: who is tied to whom, since when, and who connects what. */
export function NetworkPage({ search, onSearch }: NetworkPageProps) {
  const t = useT('network');
  const language = useLanguage();
  // Circles follow from ties, which are told person by person or not at all.
  const by = search.by && search.by !== 'CIRCLE' ? search.by : 'COHORT';
  const known = useQuery(networkQuery(search));
  // How people are grouped is asked of the server only where it tells groups.
  const grouped = useQuery({ ...networkQuery(search, by), enabled: by !== 'COHORT' && known.data !== undefined && known.data.network.people === null });
  const answer = by !== 'COHORT' && known.data?.network.people === null ? grouped : known;
  const told = answer.data?.network;
  const network = useMemo(() => (told?.people ? new SeenNetwork(networkPeople.parse(told.people), askNames) : undefined), [told]);
  const groups = useMemo(() => (told?.groups ? networkGroups.parse(told.groups) : undefined), [told]);
  const { data: { programmes = [] } = {} } = useQuery(programmesQuery);
  const kinds = groupings.filter(kind => kind !== 'CIRCLE' || !groups);
  const change = (next: NetworkSearch) => onSearch({ ...search, ...next });
  const ties = network?.tieCount ?? groups?.ties.reduce((sum, [, , , count]) => sum + count, 0) ?? 0;
  // Who is alone in all of it has nothing to colour nor to filter; of a part, the way back stays.
  const isAlone = network !== undefined && network.size < 2 && !(search.programme ?? search.cohort ?? search.sector ?? search.organisation);
  const lead = told && !isAlone && `${t('people', { count: told.size, number: formatNumber(told.size, language) })} ${t('ties', { count: ties, number: formatNumber(ties, language) })}`;
  return (
    <>
      <PageHeader title={t('title')} lead={lead || t('lead')} />
      {!isAlone && <div className={classes['bar']}>
        <SegmentedControl aria-label={t('colour.label')} value={groups ? by : (search.by ?? 'COHORT')} onChange={value => change({ ...readNetworkSearch({ by: value }), ...(value === 'COHORT' && { by: undefined }), one: undefined, other: undefined })} data={kinds.map(value => ({ value, label: t(`colour.${value}`) }))} />
        <SegmentedControl aria-label={t('view.label')} value={search.view ?? 'picture'} onChange={value => change({ view: value === 'table' ? 'table' : undefined })} data={(['picture', 'table'] as const).map(value => ({ value, label: t(`view.${value}`) }))} />
        {(programmes.length > 1 || search.programme) && (
          <Select
            className={classes['programme'] ?? ''} aria-label={t('programme.label')} placeholder={t('programme.all')} clearable value={search.programme ?? null} onChange={value => change({ ...whole, programme: value ?? undefined })}
            data={programmes.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <OpenPart search={search} network={network} groups={groups} onChange={change} />
      </div>}
      {answer.error && <FormError error={asRequestError(answer.error)} />}
      {!told && !answer.error && <ThreadLoader />}
      {network && network.size > 1 && (
        <>
          {network.tieCount === 0 && <EmptyState title={t('empty.noTies')} text={t('empty.noTiesText')} action={<LinkButton to="/meet" variant="default">{t('empty.action')}</LinkButton>} />}
          <PeopleNetwork key={network.size} network={network} search={search} change={change} />
        </>
      )}
      {network && network.size < 2 && <EmptyState title={t(network.size ? 'empty.one' : 'empty.title')} text={t(network.size ? 'empty.oneText' : 'empty.text')} action={<LinkButton to="/people" variant="default">{t('empty.action')}</LinkButton>} />}
      {groups && <GroupsNetwork groups={groups} by={by} search={search} change={change} />}
      {told && <div className={classes['foot']}><ShownTo /><p>{t('rule')} {network && t('names')}</p></div>}
    </>
  );
}
