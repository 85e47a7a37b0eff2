import { Button } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState, useTransition } from 'react';
import { loadTexts, useT } from '../../shared/i18n/index.ts';

const AskDialog = lazy(() => import('./AskDialog.tsx'));

/** "Ask for an introduction", beside those whom both know. */
export function AskForIntroductionButton({ member }: { member: { id: string; name: string } }) {
  const t = useT('introductions');
  const [state, setState] = useState<'never' | 'now' | 'before'>('never');
  const [fetching, fetched] = useTransition();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => void loadTexts('introductions'), []);
  // The dialog comes into being open, so it does not know where the focus was.
  useEffect(() => {
    if (state === 'before') button.current?.focus();
  }, [state]);
  return (
    <>
      <Button ref={button} variant="default" mih={44} leftSection={<IconUserQuestion size={20} stroke={1.6} aria-hidden />} aria-label={t('action.askForNamed', { name: member.name })} aria-haspopup="dialog" loading={fetching} onClick={() => fetched(() => setState('now'))}>{t('action.askFor')}</Button>
      <Suspense fallback={null}>{state !== 'never' && <AskDialog member={member} opened={state === 'now'} onClose={() => setState('before')} />}</Suspense>
    </>
  );
}
