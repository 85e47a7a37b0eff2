import { formatNumber } from '@cohortium/i18n';
import type { MeetingDrawPartsFragment } from '@cohortium/schema';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import classes from './Rounds.module.css';

/** What a plan came to, each beside what is possible at all. */
export function Figures({ figures }: { figures: MeetingDrawPartsFragment['figures'] }) {
  const t = useT('rounds');
  const language = useLanguage();
  if (!figures) return null;
  const { people, groups, crossing, crossingBound, share, sittingOut, unmet } = figures;
  const number = (value: number): string => formatNumber(value, language);
  const percent = (value: number): string => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  const ofGroups = (count: number): string => percent(groups ? count / groups : 0);
  return (
    <>
      <dl className={classes['figures']}>
        <div><dt>{t('figures.crossing')}</dt><dd>{number(crossing)}<p>{t('figures.ofBound', { share: ofGroups(crossing), bound: ofGroups(crossingBound) })}</p></dd></div>
        <div><dt>{t('figures.groups')}</dt><dd>{number(groups)}</dd></div>
        <div><dt>{t('figures.people')}</dt><dd>{number(people)}</dd></div>
        <div><dt>{t('figures.share')}</dt><dd>{percent(Math.floor(share * 1000) / 1000)}<p>{t('figures.shareHint')}</p></dd></div>
      </dl>
      <p className={classes['soft']}>{sittingOut ? t('figures.sittingOut', { count: sittingOut, number: number(sittingOut) }) : t('figures.allSeated')}{unmet > 0 && <> · {t('figures.unmet', { count: unmet, number: number(unmet) })}</>}</p>
    </>
  );
}
