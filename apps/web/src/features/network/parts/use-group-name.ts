import { formatNumber } from '@cohortium/i18n';
import { useLanguage, useT } from '../../../shared/i18n/index.ts';
import { isSector } from '../../../shared/ui/SectorBadge.tsx';
import type { Group } from '../graph/grouping.ts';

/** What a group is called: by its own name, by the sector's word, as a circle with where most of it come from, or as those of whom nothing is told. */
export function useGroupName(): (group: Pick<Group, 'key' | 'name' | 'mostly'>) => string {
  const t = useT('network');
  const language = useLanguage();
  return ({ key, name, mostly }) => {
    if (name !== null) return name;
    if (isSector(key)) return t(`common:sector.${key}`);
    if (key === null || !/^\d+$/.test(key)) return t('group.none');
    const circle = t('circle.name', { number: formatNumber(Number(key), language) });
    return mostly ? t(mostly.share > 0.5 ? 'circle.mostly' : 'circle.mixed', { circle, name: mostly.name }) : circle;
  };
}
