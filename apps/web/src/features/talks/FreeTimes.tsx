import { formatDate } from '@cohortium/i18n';
import { FreeTimesDocument } from '@cohortium/schema';
import { Button, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { asRequestError, gqlQuery } from '../../shared/graphql/index.ts';
import { useLanguage, useReasonText, useT, When } from '../../shared/i18n/index.ts';
import { calendarQuery, myZone } from './use-talks.ts';
import classes from './Talks.module.css';

/** Days on which people are asked to talk: the working week of the zone. */
const weekdaysOf = (zone: string): number[] => (zone === 'Asia/Jerusalem' ? [7, 1, 2, 3, 4] : [1, 2, 3, 4, 5]);

/** When I am free by my calendar, to be taken into the times that are proposed. Nothing for who gave no calendar. */
export function FreeTimes({ minutes, onUse }: { minutes: number; onUse: (instant: string) => void }) {
  const t = useT('talks');
  const language = useLanguage();
  const reasonText = useReasonText();
  const zone = myZone();
  const { data: mine } = useQuery(calendarQuery);
  const has = Boolean(mine?.calendarFeed);
  const { data, error, isPending } = useQuery({ ...gqlQuery(FreeTimesDocument, { minutes, zone, weekdays: weekdaysOf(zone) }), enabled: has, staleTime: 60_000, retry: false });
  if (!has) return null;
  const failed = error && asRequestError(error);
  return (
    <section className={classes['free']} aria-label={t('dialog.free')}>
      <p className={classes['soft']}>{t('dialog.free')}</p>
      {isPending && <Loader size={20} />}
      {failed && <p className={classes['error']} role="alert">{reasonText(failed.reason, failed.args)}</p>}
      {data?.freeTimes.length === 0 && <p className={classes['soft']}>{t('dialog.freeNone')}</p>}
      <div className={classes['times']}>
        {data?.freeTimes.map(time => <Button key={time} variant="default" size="sm" mih={44} aria-label={t('dialog.freeUse', { time: `${formatDate(time, language, 'shortWeekday')} ${formatDate(time, language, 'dateTime')}` })} onClick={() => onUse(time)}><span><When at={time} as="shortWeekday" /> <When at={time} as="dateTime" /></span></Button>)}
      </div>
    </section>
  );
}
