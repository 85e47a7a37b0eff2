import { Drawer, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { formatNumber } from '@cohortium/i18n';
import { useState } from 'react';
import { useLanguage, useT } from '../../../shared/i18n/index.ts';
import { AwaitingPart } from './AwaitingPart.tsx';
import { HandsPart } from './HandsPart.tsx';
import { ReportsPart } from './ReportsPart.tsx';
import { SettingsPart } from './SettingsPart.tsx';
import { useAwaiting, useHands, useReports } from './use-moderation.ts';
import classes from './Moderation.module.css';

type Part = 'waiting' | 'hands' | 'reports' | 'room';

/** What moderators do, in one place: the same queues to all of them, on a phone with one hand. */
export function ModeratorSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useT('moderation');
  const isWide = useMediaQuery('(min-width: 48em)', undefined, { getInitialValueInEffect: false });
  return (
    <Drawer opened={opened} onClose={onClose} position={isWide ? 'right' : 'bottom'} size={isWide ? '28rem' : '85dvb'} title={t('sheet.title')}
      classNames={{ content: classes['sheet'] ?? '', body: classes['body'] ?? '' }} closeButtonProps={{ 'aria-label': t('common:action.close'), size: 44 }}>
      <Parts onClose={onClose} />
    </Drawer>
  );
}

function Parts({ onClose }: { onClose: () => void }) {
  const t = useT('moderation');
  const language = useLanguage();
  const { data } = useReports();
  const counts: Record<Part, number> = { waiting: useAwaiting().length, hands: useHands().raised.length, reports: data?.roomReports.length ?? 0, room: 0 };
  const parts = ['waiting', 'hands', 'reports', 'room'] as const;
  const [chosen, setChosen] = useState<Part>(() => parts.find(part => counts[part] > 0) ?? 'room');
  return (
    <Tabs className={classes['parts']} value={chosen} onChange={value => setChosen(parts.find(part => part === value) ?? 'room')} keepMounted={false} variant="pills" classNames={{ list: classes['tabs'] ?? '', tab: classes['tab'] ?? '', panel: classes['part'] ?? '' }}>
      <Tabs.List aria-label={t('sheet.parts')}>
        {parts.map(part => <Tabs.Tab key={part} value={part}>{t(`sheet.${part}`)}{counts[part] > 0 && <span className={classes['count']}>{formatNumber(counts[part], language)}</span>}</Tabs.Tab>)}
      </Tabs.List>
      <Tabs.Panel value="waiting"><AwaitingPart /></Tabs.Panel>
      <Tabs.Panel value="hands"><HandsPart /></Tabs.Panel>
      <Tabs.Panel value="reports"><ReportsPart onLeave={onClose} /></Tabs.Panel>
      <Tabs.Panel value="room"><SettingsPart /></Tabs.Panel>
    </Tabs>
  );
}
