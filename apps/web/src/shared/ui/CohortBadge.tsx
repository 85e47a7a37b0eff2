import { Link } from '@tanstack/react-router';
import { Name } from '../i18n/index.ts';
import { cohortDash, cohortIndex } from './identity-marks.ts';
import classes from './CohortBadge.module.css';

interface CohortBadgeProps {
  cohort: { id: string; name: string };
  /** Leads to the cohort's page. */
  linked?: boolean;
}

/** A cohort by its ring (colour and dash, kept for good) and its name. */
export function CohortBadge({ cohort, linked = false }: CohortBadgeProps) {
  const tone = cohortIndex(cohort.id);
  const inside = (
    <>
      <svg viewBox="0 0 16 16" width="14" height="14" fill="none" aria-hidden focusable="false">
        <circle cx="8" cy="8" r="6.300" pathLength="48" stroke={`var(--cohort-${tone})`} strokeWidth="3" strokeDasharray={cohortDash(tone)} />
      </svg>
      <Name>{cohort.name}</Name>
    </>
  );
  return linked ? (
    <Link to="/cohorts/$id" params={{ id: cohort.id }} className={classes['badge']}>{inside}</Link>
  ) : (
    <span className={classes['badge']}>{inside}</span>
  );
}
