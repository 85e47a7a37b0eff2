import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { ChangeEmail } from './ChangeEmail.tsx';
import { ChangePassword } from './ChangePassword.tsx';
import { Devices } from './Devices.tsx';
import { DisplaySettings } from './DisplaySettings.tsx';
import { devicesQuery, settingsQuery } from './queries.ts';
import classes from './SettingsPage.module.css';

/** One's own account: how the pages look and speak, how one signs in, and where one is signed in. */
export function SettingsPage() {
  const t = useT('identity');
  const { data: { viewer } } = useSuspenseQuery(settingsQuery);
  const { data: { devices } } = useSuspenseQuery(devicesQuery);
  if (!viewer) return null;
  return (
    <div className={classes['settings']}>
      <PageHeader title={t('settings.title')} />
      <Section title={t('settings.display')}><DisplaySettings timeZone={viewer.timeZone} /></Section>
      <Section title={t('settings.signingIn')}>
        <ChangeEmail email={viewer.email} hasPassword={viewer.hasPassword} />
        <ChangePassword hasPassword={viewer.hasPassword} email={viewer.email} />
      </Section>
      <Section title={t('settings.data')}>
        <p className={classes['soft']}>{t('settings.dataHint')}</p>
        <Button component="a" href="/exports/my-data" download variant="default" mt="sm" leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}>{t('settings.dataDownload')}</Button>
      </Section>
      <Section title={t('settings.devices')}><Devices devices={devices} /></Section>
    </div>
  );
}
