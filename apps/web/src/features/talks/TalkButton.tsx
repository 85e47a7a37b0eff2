import { Button, type ButtonProps } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState, useTransition, type ReactNode } from 'react';
import { loadTexts, useT } from '../../shared/i18n/index.ts';

const TalkDialog = lazy(() => import('./TalkDialog.tsx'));

/** With whom one talks. */
export interface TalkWith {
  readonly id: string;
  readonly name: string;
}

interface TalkButtonProps extends Pick<ButtonProps, 'variant' | 'size'> {
  member: TalkWith;
  talkId?: string | undefined;
  /** What the button says, and what it is called; proposing times unless said otherwise. */
  text?: string;
  label?: string;
  icon?: ReactNode;
}

/** Opens the form in which times are proposed, or others. */
export function TalkButton({ member, talkId, text, label, variant = 'default', size, icon = <IconCalendarPlus size={20} stroke={1.6} aria-hidden /> }: TalkButtonProps) {
  const t = useT('talks');
  const [state, setState] = useState<'never' | 'now' | 'before'>('never');
  const [fetching, fetched] = useTransition();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => void loadTexts('talks'), []);
  // The dialog comes into being open, so it does not know where the focus was.
  useEffect(() => {
    if (state === 'before') button.current?.focus();
  }, [state]);
  return (
    <>
      <Button ref={button} variant={variant} {...(size && { size })} leftSection={icon} aria-label={label ?? t('action.proposeTo', { name: member.name })} aria-haspopup="dialog" loading={fetching} onClick={() => fetched(() => setState('now'))}>{text ?? t('action.propose')}</Button>
      <Suspense fallback={null}>{state !== 'never' && <TalkDialog member={member} talkId={talkId} opened={state === 'now'} onClose={() => setState('before')} />}</Suspense>
    </>
  );
}
