import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useT } from '../../shared/i18n/index.ts';
import { Section } from '../../shared/ui/Section.tsx';
import classes from './Insights.module.css';

const files = ['DAYS', 'COHORTS', 'SECTORS', 'CONVENTIONS', 'GRAPH'] as const;

/** The figures to take along, told as they are here. */
export function Downloads({ programmeId }: { programmeId: string }) {
  const t = useT('insights');
  return (
    <Section title={t('export.title')}>
      <p className={classes['lead']}>{t('export.lead')}</p>
      <p className={classes['downloads']}>
        {files.map(what => <Button key={what} component="a" variant="default" mih={44} href={`/exports/insights?programme=${programmeId}&what=${what}`} download leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}>{t(`export.${what}`)}</Button>)}
      </p>
    </Section>
  );
}
