import type { InsightTablePartsFragment } from '@cohortium/schema';
import { formatList, formatNumber } from '@cohortium/i18n';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { isSector } from '../../shared/ui/SectorBadge.tsx';

export type Table = InsightTablePartsFragment;
export type Group = Pick<Table['groups'][number], 'keys' | 'names'>;

/** How numbers of this page are said: counts in steps of five, shares as percents. */
export function useTold() {
  const t = useT('insights');
  const language = useLanguage();
  return {
    count: (count: number): string => (count === 0 ? t('fewer') : t('atLeast', { number: formatNumber(count, language) })),
    /** Where there is little room; from left to right in every script. */
    short: (count: number): string => `\u2066${count === 0 ? t('fewer') : `${formatNumber(count, language)}+`}\u2069`,
    share: (share: number): string => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 }).format(share),
    number: (value: number): string => formatNumber(value, language),
  };
}

/** The name of a group: of the cohort or sector, or of all that are told together. */
export function useGroupName(): (group: Group) => string {
  const t = useT('insights');
  const tc = useT();
  const language = useLanguage();
  return ({ keys, names }) => {
    const said = names.length > 0 ? names : keys.map(key => (isSector(key) ? tc(`sector.${key}`) : key));
    return said.length > 1 ? t('tables.together', { names: formatList(said, language) }) : (said[0] ?? '');
  };
}

/** With fewer by chance, too few is no gap but a small group. */
const fewestByChance = 8;
export const isGap = ({ one, other, ties, byChance }: Table['cells'][number]): boolean => one !== other && byChance >= fewestByChance && ties < byChance / 2;
