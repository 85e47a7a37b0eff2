import type { RoomMessage, UnveilWords, Unveiled } from '@cohortium/contract';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconMessageOff, IconTrash, IconUserOff } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useT } from '../../../shared/i18n/index.ts';
import { useOrSay } from '../../../shared/ui/use-or-say.ts';
import { MessageText } from '../message-text.tsx';
import { useOpenRoom } from '../room-context.ts';
import { roomWire } from '../room-wire.ts';
import { useAsking } from './moderation-context.ts';
import { useInstantly, useRoomRights } from './use-moderation.ts';
import classes from './Moderation.module.css';

interface VeiledProps {
  about: UnveilWords['about'];
  /** What stands in place of the words. */
  text: string;
  /** What can be done once they are read. */
  children?: (found: Unveiled) => ReactNode;
}

/** Words that a block keeps from a moderator, who must be able to read what they moderate: shown when asked for, never by accident. */
export function Veiled({ about, text, children }: VeiledProps) {
  const t = useT('moderation');
  const { session: { roomId } } = useOpenRoom();
  const orSay = useOrSay();
  const [found, setFound] = useState<Unveiled | null>(null);
  return (
    <div>
      <p className={classes['veil']}><span>{text}</span> <Button variant="subtle" size="compact-sm" mih={32} aria-expanded={found !== null} onClick={() => (found ? setFound(null) : orSay(roomWire.request('room:unveil', { roomId, about }).then(setFound)))}>{found ? t('veil.hide') : t('veil.show')}</Button></p>
      {found && <div className={classes['unveiled']}><div className={classes['words']}><MessageText body={found.body} lang={found.lang} /></div>{children?.(found)}</div>}
    </div>
  );
}

/** A message in the stream by someone with whom the reader has a block: a trace, and to moderators more when they ask. */
export function VeiledMessage({ message: { id } }: { message: RoomMessage }) {
  const [t, ofRooms] = [useT('moderation'), useT('rooms')];
  const { canModerate } = useRoomRights();
  if (!canModerate) return <p className={classes['trace']}>{ofRooms('message.hidden')}</p>;
  return <Veiled about={{ kind: 'MESSAGE', id }} text={t('veil.message')}>{({ authorId }) => <Deeds messageId={id} authorId={authorId} />}</Veiled>;
}

const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

function Deeds({ messageId, authorId }: { messageId: string; authorId: string }) {
  const t = useT('moderation');
  const { restrain } = useAsking();
  const { act } = useInstantly();
  const whom = { id: authorId, name: t('veil.someone') };
  const shown = { name: whom.name };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target><ActionIcon variant="subtle" color="gray" size={44} aria-label={t('menu.person', shown)}><IconDots {...icon} /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item className={classes['danger']} leftSection={<IconTrash {...icon} />} onClick={() => void act(messageId, true, 'room:takeDown', { messageId })}>{t('menu.takeDown')}</Menu.Item>
        <Menu.Item leftSection={<IconMessageOff {...icon} />} onClick={() => restrain(whom, 'MUTED')}>{t('menu.mute', shown)}</Menu.Item>
        <Menu.Item className={classes['danger']} leftSection={<IconUserOff {...icon} />} onClick={() => restrain(whom, 'REMOVED')}>{t('menu.remove', shown)}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
