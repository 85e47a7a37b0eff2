import { Tabs } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import { Activity, useId, useLayoutEffect, useState, type ReactNode } from 'react';
import { useLanguage, useT } from '../../../shared/i18n/index.ts';
import type { Look } from '../finding/use-look.ts';
import { useIsWide } from './use-is-wide.ts';
import { useItemArrival } from './use-item-arrival.ts';
import { ShowMessage } from './show-message.ts';
import classes from './RoomParts.module.css';

/** What stands beside the stream. */
export interface RoomPart {
  readonly key: string;
  readonly label: string;
  /** How many wait for someone; nothing is shown for none. */
  readonly count: number;
  /** What the count says, to who hears it. */
  readonly counted: string;
  readonly content: ReactNode;
}

/** From this width on the stream and a part stand side by side; under it each has a tab. In pixels of the panel, not of the window: a session's page gives it less. */
const sideBySide = 860;
const stream = 'stream';

interface RoomPartsProps {
  parts: readonly RoomPart[];
  look: Look;
  /** The part that the address names, and what of it. */
  start: { readonly part: string; readonly itemId?: string } | undefined;
  /** A part was turned to; null for the stream. */
  onPart: ((part: string | null) => void) | undefined;
  children: ReactNode;
}

/** The stream and what belongs beside it: side by side where there is room, else a tab each. Hidden, the stream keeps its place and marks nothing as read. */
export function RoomParts({ parts, look, start, onPart, children }: RoomPartsProps) {
  const t = useT('questions');
  const { box, isWide } = useIsWide(sideBySide);
  const [chosen, setChosen] = useState(start?.part ?? stream);
  const [beside, setBeside] = useState(start?.part ?? parts[0]?.key ?? stream);
  useItemArrival(box, start?.itemId);
  const shown = isWide ? beside : chosen;
  const choose = (key: string | null) => {
    if (!key) return;
    setChosen(key);
    if (key !== stream) setBeside(key);
    onPart?.(key === stream ? null : key);
  };
  // Whatever leads to a message leads to the stream.
  const turn = look.target?.turn;
  useLayoutEffect(() => {
    if (turn) setChosen(stream);
  }, [turn]);
  const id = useId();
  const isTalk = isWide || shown === stream;
  return (
    <ShowMessage value={look.goTo}>
      <Tabs ref={box} id={id} className={classes['parts']} data-wide={isWide || undefined} value={shown} onChange={choose} keepMounted={false} variant="pills" classNames={{ list: classes['tabs'] ?? '', tab: classes['tab'] ?? '', panel: classes['part'] ?? '' }}>
        <Tabs.List aria-label={t('parts')}>
          {!isWide && <Tabs.Tab value={stream}>{t('stream')}</Tabs.Tab>}
          {parts.map(part => <Tabs.Tab key={part.key} value={part.key}>{part.label}<Count {...part} /></Tabs.Tab>)}
        </Tabs.List>
        <div className={classes['stream']} hidden={!isTalk} {...(!isWide && { role: 'tabpanel', id: `${id}-panel-${stream}`, 'aria-labelledby': `${id}-tab-${stream}` })}>
          <Activity mode={isTalk ? 'visible' : 'hidden'}>{children}</Activity>
        </div>
        {parts.map(part => <Tabs.Panel key={part.key} value={part.key}>{part.content}</Tabs.Panel>)}
      </Tabs>
    </ShowMessage>
  );
}

function Count({ count, counted }: RoomPart) {
  const language = useLanguage();
  if (!count) return null;
  return <span className={classes['count']} aria-label={counted}>{formatNumber(count, language)}</span>;
}
