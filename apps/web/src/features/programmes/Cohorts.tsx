import { formatNumber } from '@cohortium/i18n';
import type { ProgrammeQuery } from '@cohortium/schema';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { CohortBadge } from '../../shared/ui/CohortBadge.tsx';
import { PlainLink } from '../../shared/ui/links.tsx';
import classes from './Programmes.module.css';

type Cohort = Pick<ProgrammeQuery['programme']['cohorts'][number], 'id' | 'name' | 'year' | 'state' | 'size' | 'isMine'>;

/** The cohorts of a programme, each leading to its page. */
export function Cohorts({ cohorts }: { cohorts: readonly Cohort[] }) {
  const t = useT('programmes');
  const language = useLanguage();
  return (
    <ul className={classes['cohorts']}>
      {cohorts.map(cohort => (
        <li key={cohort.id}>
          <PlainLink to="/cohorts/$id" params={{ id: cohort.id }} className={classes['cohort'] ?? ''}>
            <CohortBadge cohort={cohort} />
            <span className={classes['facts']}>
              {cohort.year} · {t(`state.${cohort.state}`)} · {t('people', { count: cohort.size, number: formatNumber(cohort.size, language) })}
              {cohort.isMine && <> · {t('mine')}</>}
            </span>
          </PlainLink>
        </li>
      ))}
    </ul>
  );
}
