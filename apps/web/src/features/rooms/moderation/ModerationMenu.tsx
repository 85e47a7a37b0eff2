import type { RoomMessage } from '@cohortium/contract';
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconFlag, IconMessageOff, IconPin, IconPinnedOff, IconTrash, IconUserOff } from '@tabler/icons-react';
import { useT } from '../../../shared/i18n/index.ts';
import { toast, undoable } from '../../../shared/ui/toast.ts';
import { MessageItem } from '../../connections/index.ts';
import { useOpenRoom } from '../room-context.ts';
import { useAsking, type Whom } from './moderation-context.ts';
import { useInstantly, usePins, useRoomRights } from './use-moderation.ts';
import classes from './Moderation.module.css';

const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** What can be done about a person: by moderators, and by anyone who has to report them. */
function PersonItems({ whom, messageId = null }: { whom: Whom; messageId?: string | null }) {
  const t = useT('moderation');
  const { canModerate } = useRoomRights();
  const { restrain, report } = useAsking();
  const shown = { name: `\u2068${whom.name}\u2069` };
  return (
    <>
      {canModerate && <Menu.Item leftSection={<IconMessageOff {...icon} />} onClick={() => restrain(whom, 'MUTED')}>{t('menu.mute', shown)}</Menu.Item>}
      {canModerate && <Menu.Item className={classes['danger']} leftSection={<IconUserOff {...icon} />} onClick={() => restrain(whom, 'REMOVED')}>{t('menu.remove', shown)}</Menu.Item>}
      <Menu.Item leftSection={<IconFlag {...icon} />} onClick={() => report(messageId === null ? { kind: 'PERSON', ...whom } : { kind: 'MESSAGE', id: messageId })}>{messageId === null ? t('menu.reportPerson', shown) : t('menu.report')}</Menu.Item>
    </>
  );
}

/** A message's part of its menu that moderators need; and for everyone, reporting it. `take` hides it as deleted until it is put back. */
export function ModerationMenu({ message, isMine, take }: { message: RoomMessage; isMine: boolean; take?: (() => () => void) | undefined }) {
  const t = useT('moderation');
  const { room } = useOpenRoom();
  const { canModerate } = useRoomRights();
  const { act } = useInstantly();
  const isPinned = usePins().some(({ id }) => id === message.id);
  const author = room.people.get(message.authorId ?? '');
  if (!canModerate && isMine) return null;
  const pin = (on: boolean) => void act(message.id, on, 'room:pin', { messageId: message.id, on }).then(done => done && toast(on ? t('menu.pinned') : t('menu.unpinned'), () => pin(!on)));
  const takeDown = () => {
    let putBack: () => void = () => undefined;
    undoable({ text: t('rooms:message.deleted'), hide: () => (putBack = take?.() ?? putBack), commit: () => void act(message.id, true, 'room:takeDown', { messageId: message.id }).finally(() => putBack()) });
  };
  return (
    <>
      {canModerate && <Menu.Divider />}
      {canModerate && <Menu.Label>{t('menu.moderator')}</Menu.Label>}
      {canModerate && <Menu.Item leftSection={isPinned ? <IconPinnedOff {...icon} /> : <IconPin {...icon} />} onClick={() => pin(!isPinned)}>{isPinned ? t('menu.unpin') : t('menu.pin')}</Menu.Item>}
      {canModerate && !isMine && <Menu.Item className={classes['danger']} leftSection={<IconTrash {...icon} />} onClick={takeDown}>{t('menu.takeDown')}</Menu.Item>}
      {!isMine && author && <PersonItems whom={author} messageId={message.id} />}
    </>
  );
}

/** What can be done about someone who is here. */
export function PersonMenu({ whom }: { whom: Whom }) {
  const t = useT('moderation');
  const { myId } = useOpenRoom();
  if (whom.id === myId) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target><ActionIcon variant="subtle" color="gray" size={44} aria-label={t('menu.person', { name: `\u2068${whom.name}\u2069` })}><IconDots {...icon} /></ActionIcon></Menu.Target>
      <Menu.Dropdown><PersonItems whom={whom} /><MessageItem member={whom} /></Menu.Dropdown>
    </Menu>
  );
}
