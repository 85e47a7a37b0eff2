import { ActionIcon, Drawer, Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCalendarSearch, IconDotsVertical, IconDownload, IconPresentation, IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useT } from '../../../shared/i18n/index.ts';
import { MenuLink } from '../../../shared/ui/MenuLink.tsx';
import { useOpenRoom } from '../room-context.ts';
import { useRoomRights } from '../moderation/use-moderation.ts';
import { CopyLink } from './CopyLink.tsx';
import { JumpToDate } from './JumpToDate.tsx';
import { SearchRoom } from './SearchRoom.tsx';
import type { Look } from './use-look.ts';
import classes from './Finding.module.css';

type Part = 'search' | 'date';
const icon = { size: 20, stroke: 1.6, 'aria-hidden': true } as const;
const formats = ['html', 'md', 'json'] as const;

function ToolsMenu({ onOpen, compact }: { onOpen: (part: Part) => void; compact: boolean }) {
  const t = useT('rooms');
  const { session: { roomId } } = useOpenRoom();
  const { kind } = useRoomRights();
  const hasHall = kind !== undefined && kind !== 'PAIR';
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target><ActionIcon variant="subtle" color="gray" size={44} aria-label={t('finding.more')}><IconDotsVertical {...icon} /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconSearch {...icon} />} onClick={() => onOpen('search')}>{t('finding.search')}</Menu.Item>
        <Menu.Item leftSection={<IconCalendarSearch {...icon} />} onClick={() => onOpen('date')}>{t('finding.date')}</Menu.Item>
        <CopyLink />
        {!compact && hasHall && <MenuLink to="/rooms/$id/present" params={{ id: roomId }} leftSection={<IconPresentation {...icon} />}>{t('finding.present')}</MenuLink>}
        <Menu.Label>{t('transcript.title')}</Menu.Label>
        {formats.map(format => <Menu.Item key={format} component="a" href={`/transcripts/${roomId}.${format}?zone=${encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone)}`} download={format !== 'html'} target={format === 'html' ? '_blank' : undefined} leftSection={<IconDownload {...icon} />}>{t(`transcript.${format}`)}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}

/** What is done with a room as a whole: finding, the hall's screen, the transcript. */
export function RoomTools({ look, compact }: { look: Look; compact: boolean }) {
  const t = useT('rooms');
  const wide = useMediaQuery('(min-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [part, setPart] = useState<Part | null>(null);
  const close = () => setPart(null);
  // The sheet gives the focus back as it closes, and then the message takes it.
  const go = (seq: number) => {
    close();
    setTimeout(() => look.goTo(seq), 250);
  };
  const bodies: Readonly<Record<Part, ReactNode>> = { search: <SearchRoom onGo={go} />, date: <JumpToDate onGo={go} /> };
  const titles = { search: 'finding.search', date: 'finding.date' } as const;
  return (
    <div className={classes['tools']}>
      <ToolsMenu onOpen={setPart} compact={compact} />
      <Drawer opened={part !== null} onClose={close} position={wide ? 'right' : 'bottom'} size={wide ? 440 : '85dvb'} title={part && t(titles[part])} classNames={{ title: classes['title'] ?? '' }} closeButtonProps={{ 'aria-label': t('common:action.close'), size: 44 }}>
        {part && bodies[part]}
      </Drawer>
    </div>
  );
}
