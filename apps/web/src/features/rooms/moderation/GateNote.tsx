import { formatDate } from '@cohortium/i18n';
import { useLanguage, useT } from '../../../shared/i18n/index.ts';
import { useGate } from './use-moderation.ts';
import classes from './Moderation.module.css';

/** Why one cannot write just now, in place of the field to write in. */
export function GateNote() {
  const t = useT('moderation');
  const language = useLanguage();
  const gate = useGate();
  if (!gate) return null;
  if (gate.reason === 'locked') return <p className={classes['note']} role="status">{t('gate.locked')}</p>;
  return <p className={classes['note']} role="status">{gate.until ? t('gate.mutedUntil', { time: formatDate(gate.until, language, 'dayTime') }) : t('gate.muted')}</p>;
}
