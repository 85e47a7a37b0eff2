import { useT } from '../i18n/index.ts';
import classes from './LiveMark.module.css';

/** What is going on now. */
export function LiveMark() {
  const t = useT();
  return <span className={classes['live']}>{t('live')}</span>;
}
