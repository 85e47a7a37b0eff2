import type { IntroductionLineFragment } from '@cohortium/schema';
import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useT } from '../../shared/i18n/index.ts';
import { useIntroductions } from './use-introductions.ts';
import classes from './Introductions.module.css';

/** Yes, or rather not: one press each. */
export function IntroductionAnswer({ introduction }: { introduction: IntroductionLineFragment }) {
  const t = useT('introductions');
  const { consent, ratherNot } = useIntroductions();
  const name = introduction.people[0]?.name ?? '';
  return (
    <div className={classes['answer']}>
      <Button variant="light" leftSection={<IconCheck size={20} stroke={1.8} aria-hidden />} aria-label={t('action.yesNamed', { name })} onClick={() => consent(introduction)}>{t('action.yes')}</Button>
      <Button variant="subtle" aria-label={t('action.noNamed', { name })} onClick={() => ratherNot(introduction)}>{t('action.no')}</Button>
    </div>
  );
}
