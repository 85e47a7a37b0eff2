import { useT } from '../i18n/index.ts';
import { ThreadMark } from './ThreadMark.tsx';
import classes from './Logo.module.css';

/** The mark with the name beside it, or under it. */
export function Logo({ stacked = false, size }: { stacked?: boolean; size?: number }) {
  const t = useT();
  return (
    <span className={classes['logo']} data-stacked={stacked || undefined}>
      <ThreadMark {...(size && { size })} />
      <bdi className={classes['name']}>{t('appName')}</bdi>
    </span>
  );
}
