import type { ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import classes from './ReasonList.module.css';

/** Why this is suggested, in words that can be checked. */
export function ReasonList({ reasons }: { reasons: readonly ReactNode[] }) {
  const t = useT();
  return (
    <ul className={classes['list']} aria-label={t('reasons.label')}>
      {reasons.map((reason, at) => <li key={at}>{reason}</li>)}
    </ul>
  );
}
