import { Menu } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useT } from '../../../shared/i18n/index.ts';
import { toast } from '../../../shared/ui/toast.ts';
import { useOpenRoom } from '../room-context.ts';

/** The address of a message, which opens its room there; of the room alone without one. */
export function CopyLink({ messageId }: { messageId?: string }) {
  const t = useT('rooms');
  const { session } = useOpenRoom();
  const copy = () => {
    const address = new URL(`/rooms/${session.roomId}`, location.origin);
    if (messageId) address.searchParams.set('message', messageId);
    void navigator.clipboard.writeText(address.href).then(() => toast(t('finding.linkCopied')), () => undefined);
  };
  return <Menu.Item leftSection={<IconLink size={18} stroke={1.6} aria-hidden />} onClick={copy}>{t('finding.copyLink')}</Menu.Item>;
}
