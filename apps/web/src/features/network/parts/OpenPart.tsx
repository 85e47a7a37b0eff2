import type { NetworkGroups } from '@cohortium/contract';
import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useT } from '../../../shared/i18n/index.ts';
import { isSector } from '../../../shared/ui/SectorBadge.tsx';
import type { SeenNetwork } from '../graph/network.ts';
import type { NetworkSearch } from '../network-search.ts';

interface OpenPartProps {
  search: NetworkSearch;
  network: SeenNetwork | undefined;
  groups: NetworkGroups | undefined;
  onChange: (search: NetworkSearch) => void;
}

/** The part of the network that is looked at, with the way back to all of it. */
export function OpenPart({ search: { cohort, sector, organisation }, network, groups, onChange }: OpenPartProps) {
  const t = useT('network');
  if (!cohort && !sector && !organisation) return null;
  const said = [
    ...(cohort ? [network?.told.cohorts.find(({ id }) => id === cohort)?.name ?? groups?.groups.find(({ key }) => key === cohort)?.name] : []),
    ...(isSector(sector) ? [t(`common:sector.${sector}`)] : []),
    ...(organisation ? [network?.told.organisations.find(({ id }) => id === organisation)?.name] : []),
  ].flatMap(name => name ?? []);
  return (
    <Button variant="light" rightSection={<IconX size={16} stroke={1.8} />} aria-label={t('part.all')} onClick={() => onChange({ cohort: undefined, sector: undefined, organisation: undefined, one: undefined, other: undefined, at: undefined })}>
      {said.join(' · ') || t('part.one')}
    </Button>
  );
}
