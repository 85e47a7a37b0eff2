import { useT } from '../i18n/index.ts';
import { ThreadMark } from './ThreadMark.tsx';
import classes from './ThreadLoader.module.css';

/** Shown while a page is fetched; it comes only after a moment, so that quick pages do not flicker. */
export function ThreadLoader() {
  const t = useT();
  return (
    <div className={classes['loader']} role="status">
      <ThreadMark size={40} moving />
      <span className={classes['words']}>{t('shell.loading')}</span>
    </div>
  );
}
