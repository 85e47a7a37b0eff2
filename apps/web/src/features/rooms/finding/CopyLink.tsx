import { Menu } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useT } from '../../../shared/i18n/index.ts';
import { toast } from '../../../shared/ui/toast.ts';
import { useOpenRoom } from '../room-context.ts';
import type { PlaceSearch } from './place-search.ts';

/** Copies the address of a place in the room that is open here: of the room alone for none. */
export function useCopyLink(): (place: PlaceSearch) => void {
  const t = useT('rooms');
  const { session } = useOpenRoom();
  return place => {
    const address = new URL(`/rooms/${session.roomId}`, location.origin);
    for (const [key, value] of Object.entries(place)) address.searchParams.set(key, String(value));
    void navigator.clipboard.writeText(address.href).then(() => toast(t('finding.linkCopied')), () => undefined);
  };
}

/** The address of a message, which opens its room there; of the room alone without one. */
export function CopyLink({ to = {} }: { to?: PlaceSearch }) {
  const t = useT('rooms');
  const copy = useCopyLink();
  return <Menu.Item leftSection={<IconLink size={18} stroke={1.6} aria-hidden />} onClick={() => copy(to)}>{t('finding.copyLink')}</Menu.Item>;
}
