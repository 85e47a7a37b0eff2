import { OpenConversationDocument } from '@cohortium/schema';
import { Button, type ButtonProps } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { execute } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';

interface MessageButtonProps extends Pick<ButtonProps, 'variant' | 'size'> {
  member: { readonly id: string; readonly name: string };
}

/** Goes to the room of the two, opened now or long ago. For those who are connected. */
export function MessageButton({ member: { id, name }, variant = 'light', size }: MessageButtonProps) {
  const t = useT('connections');
  const navigate = useNavigate();
  const orSay = useOrSay();
  const open = useMutation({ mutationFn: () => execute(OpenConversationDocument, { memberId: id }) });
  const go = () => {
    if (open.isPending) return;
    orSay(open.mutateAsync().then(({ openConversation }) => navigate({ to: '/rooms/$id', params: { id: openConversation.id } })));
  };
  return (
    <Button variant={variant} {...(size && { size })} leftSection={<IconMessage size={20} stroke={1.6} aria-hidden data-mirrored />} aria-label={t('action.messageTo', { name })} loading={open.isPending} onClick={go}>
      {t('action.message')}
    </Button>
  );
}
