import { Button, type ButtonProps } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { loadTexts, useT } from '../../shared/i18n/index.ts';
import { useLateDialog } from '../../shared/ui/use-late-dialog.ts';

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
  const { button, dialog } = useLateDialog();
  useEffect(() => void loadTexts('talks'), []);
  return (
    <>
      <Button {...button} variant={variant} {...(size && { size })} leftSection={icon} aria-label={label ?? t('action.proposeTo', { name: member.name })}>{text ?? t('action.propose')}</Button>
      <Suspense fallback={null}>{dialog && <TalkDialog member={member} talkId={talkId} {...dialog} />}</Suspense>
    </>
  );
}
