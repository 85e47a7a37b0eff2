import { Attendance, fairnessOf } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { useLanguage, useNow, useT } from '../../../shared/i18n/index.ts';
import type { ShownQuestion } from './shown-questions.ts';
import { formatWait } from './wait.ts';
import classes from './Questions.module.css';

/** Tells moderators how those in the hall and those at home fare; nothing where a room has only one kind of people. */
export function FairnessLine({ questions }: { questions: readonly ShownQuestion[] }) {
  const t = useT('questions');
  const language = useLanguage();
  const now = useNow();
  if (!questions.some(({ place }) => place !== null)) return null;
  const sides = fairnessOf(questions, new Date(now));
  return (
    <section className={classes['fairness']} aria-label={t('fairness.label')} title={t('fairness.hint')}>
      <dl>
        {Object.values(Attendance).map(place => {
          const { asked, answered, medianWait } = sides[place];
          const counts = asked ? t('fairness.counts', { answered: formatNumber(answered, language), asked: formatNumber(asked, language) }) : t('fairness.none');
          return (
            <div key={place}>
              <dt>{t(`fairness.side.${place}`)}</dt>
              <dd>{counts}{medianWait !== null && <> · {t('fairness.wait', { time: formatWait(medianWait, language) })}</>}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
