import { formatDate } from '@cohortium/i18n';
import { useLanguage, useNow } from '../../shared/i18n/index.ts';
import classes from './Stream.module.css';

const midnight = (moment: number | string): number => new Date(moment).setHours(0, 0, 0, 0);
const dayLength = 24 * 60 * 60 * 1000;

/** "Today", "yesterday", or the day's name and date. */
export function DayLine({ at }: { at: string }) {
  const language = useLanguage();
  const days = Math.round((midnight(at) - midnight(useNow())) / dayLength);
  const words = days > -2 ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day') : formatDate(at, language, 'weekday');
  return <li className={classes['day']}><time dateTime={at.slice(0, 10)} title={formatDate(at, language, 'day')}>{words}</time></li>;
}
