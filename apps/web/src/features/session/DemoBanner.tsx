import { useQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { TextLink } from '../../shared/ui/links.tsx';
import { useViewer } from '../../shared/viewer/index.ts';
import { installationQuery } from './installation.ts';
import classes from './DemoBanner.module.css';

/** Says on every page that nothing here is real, where e-mails are, and how to be someone else. Only in a demonstration. */
export function DemoBanner() {
  const t = useT('demo');
  const viewer = useViewer();
  const { data } = useQuery(installationQuery);
  if (!data?.installation.demonstration) return null;
  return (
    <aside className={classes['banner']} data-screen aria-label={t('banner.label')}>
      <span className={classes['words']}><strong className={classes['label']}>{t('banner.label')}</strong><span className={classes['text']}>{t('banner.text')}</span></span>
      <span className={classes['links']}>
        <TextLink to="/mail" className={classes['link']}>{t('banner.mail')}</TextLink>
        {viewer && <TextLink to="/sign-in" search={{ other: true }} className={classes['link']}>{t('banner.switch')}</TextLink>}
      </span>
    </aside>
  );
}
