import { useT } from '../../../shared/i18n/index.ts';
import { isSector } from '../../../shared/ui/SectorBadge.tsx';
import type { Group } from '../graph/grouping.ts';

/** What a group is called: by its own name, by the sector's word, or as those of whom nothing is told. */
export function useGroupName(): (group: Pick<Group, 'key' | 'name'>) => string {
  const t = useT('network');
  return ({ key, name }) => name ?? (isSector(key) ? t(`common:sector.${key}`) : t('group.none'));
}
