import { useT } from '../../shared/i18n/index.ts';
import { Figure } from './Figure.tsx';
import type { Day } from './series.ts';
import { useTold } from './told.ts';
import classes from './Insights.module.css';

/** All figures of the network, beside what chance would give, each with what it means. */
export function Figures({ days, today }: { days: readonly Day[]; today: Day }) {
  const t = useT('insights');
  const { count, short, share, number } = useTold();
  const { density } = today;
  const percent = (value: number | null | undefined): string => (typeof value === 'number' ? share(value) : '–');
  const across = (kind: 'acrossCohorts' | 'acrossSectors') => {
    const [value, chance] = [today[kind], today[`${kind}ByChance`]];
    return (
      <Figure name={t(`figure.${kind}.name`)} value={typeof value === 'number' ? share(value) : null} means={t(`figure.${kind}.means`, { chance: share(chance) })}
        advice={t(`figure.${kind}.${(value ?? 0) < chance ? 'low' : 'high'}`)} days={days} lines={[{ name: t('now'), of: day => day[kind] }, { name: t('chance'), of: day => day[`${kind}ByChance`], isMeasure: true }]} say={share} />
    );
  };
  const counted = (kind: 'withoutTies' | 'holdTogether') => (
    <Figure name={t(`figure.${kind}.name`)} value={count(today[kind])} means={t(`figure.${kind}.means`)} advice={t(`figure.${kind}.do`)} days={days} lines={[{ name: t(`figure.${kind}.name`), of: day => day[kind] }]} say={short} />
  );
  return (
    <div className={classes['figures']}>
      {across('acrossCohorts')}
      {across('acrossSectors')}
      <Figure name={t('figure.ties.name')} value={count(today.ties)} means={typeof density === 'number' ? t('figure.ties.means', { share: share(density) }) : t('figure.ties.meansAlone')} advice={t('figure.ties.do')} days={days} lines={[{ name: t('figure.ties.name'), of: day => day.ties }]} say={short} />
      {counted('withoutTies')}
      {counted('holdTogether')}
      <Figure name={t('figure.tightness.name')} value={typeof today.tightness === 'number' ? number(today.tightness) : null} means={t('figure.tightness.means')} advice={t('figure.tightness.do')} days={days}
        lines={[{ name: t('figure.tightness.name'), of: day => day.tightness }]} say={number} />
      <Figure name={t('figure.circles.name')} value={typeof today.cohortMix === 'number' ? share(today.cohortMix) : null}
        means={t('figure.circles.means', { number: number(today.circles ?? 0), cohort: percent(today.cohortMix), sector: percent(today.sectorMix) })} advice={t('figure.circles.do')} days={days}
        lines={[{ name: t('figure.circles.cohort'), of: day => day.cohortMix }, { name: t('figure.circles.sector'), of: day => day.sectorMix }]} say={share} />
    </div>
  );
}
