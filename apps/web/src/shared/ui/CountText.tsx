import { formatNumber } from '@cohortium/i18n';
import { useLanguage, useT } from '../i18n/index.ts';

/** How many there are, as the server counts: exactly up to a thousand. */
export interface Count {
  value: number;
  /** There are more than `value`. */
  more: boolean;
}

/** "34 results", "more than 1,000 results". */
export function CountText({ count: { value, more } }: { count: Count }) {
  const t = useT();
  const number = formatNumber(value, useLanguage());
  return more ? t('count.resultsMoreThan', { number }) : t('count.results', { count: value, number });
}
