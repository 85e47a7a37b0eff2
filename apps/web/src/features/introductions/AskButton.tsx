import { Button } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { lazy, Suspense, useEffect } from 'react';
import { loadTexts, useT } from '../../shared/i18n/index.ts';
import { useLateDialog } from '../../shared/ui/use-late-dialog.ts';

const AskDialog = lazy(() => import('./AskDialog.tsx'));

/** "Ask for an introduction", beside those whom both know. */
export function AskForIntroductionButton({ member }: { member: { id: string; name: string } }) {
  const t = useT('introductions');
  const { button, dialog } = useLateDialog();
  useEffect(() => void loadTexts('introductions'), []);
  return (
    <>
      <Button {...button} variant="default" mih={44} leftSection={<IconUserQuestion size={20} stroke={1.6} aria-hidden />} aria-label={t('action.askForNamed', { name: member.name })}>{t('action.askFor')}</Button>
      <Suspense fallback={null}>{dialog && <AskDialog member={member} {...dialog} />}</Suspense>
    </>
  );
}
