import { formatNumber } from '@cohortium/i18n';
import { useLanguage, useT } from '../i18n/index.ts';

export interface Count {
  /** Exact up to a thousand. */
  count: number;
  /** There are more than `count`. */
  isCapped?: boolean | undefined;
}

/** "34 results", "more than 1,000 results". */
export function CountText({ count, isCapped = false }: Count) {
  const t = useT();
  const number = formatNumber(count, useLanguage());
  return isCapped ? t('count.resultsMoreThan', { number }) : t('count.results', { count, number });
}
