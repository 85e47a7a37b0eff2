import { Button, type ButtonProps } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { useT } from '../../shared/i18n/index.ts';
import { useOpenConversation } from './use-open-conversation.ts';

interface MessageButtonProps extends Pick<ButtonProps, 'variant' | 'size'> {
  member: { readonly id: string; readonly name: string };
}

/** Goes to the room of the two. For those who are connected. */
export function MessageButton({ member: { id, name }, variant = 'light', size }: MessageButtonProps) {
  const t = useT('connections');
  const { open, isOpening } = useOpenConversation();
  return (
    <Button variant={variant} {...(size && { size })} leftSection={<IconMessage size={20} stroke={1.6} aria-hidden data-mirrored />} aria-label={t('action.messageTo', { name })} loading={isOpening} onClick={() => open(id)}>
      {t('action.message')}
    </Button>
  );
}
