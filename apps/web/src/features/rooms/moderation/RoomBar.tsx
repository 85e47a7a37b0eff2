import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHandStop, IconShieldCheck } from '@tabler/icons-react';
import { formatNumber } from '@cohortium/i18n';
import { useLanguage, useT } from '../../../shared/i18n/index.ts';
import { useOpenRoom } from '../room-context.ts';
import { ModeratorSheet } from './ModeratorSheet.tsx';
import { useAwaiting, useGate, useHands, useInstantly, useReports, useRoomRights, useRoomSettings } from './use-moderation.ts';
import classes from './Moderation.module.css';

const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** My hand, and who speaks now. */
function MyHand() {
  const t = useT('moderation');
  const language = useLanguage();
  const { myId, room } = useOpenRoom();
  const { raised, called } = useHands();
  const { pending, act } = useInstantly();
  const gate = useGate();
  const { canModerate } = useRoomRights();
  const place = raised.findIndex(({ accountId }) => accountId === myId);
  const isCalled = called?.accountId === myId;
  const isUp = pending.has('hand') ? pending.get('hand') === true : place >= 0 || isCalled;
  const number = (count: number) => formatNumber(count, language);
  const name = room.people.get(called?.accountId ?? '')?.name;
  return (
    <div className={classes['hand']}>
      {gate?.reason !== 'muted' && (
        <Button size="sm" h={44} px={10} variant={isUp ? 'light' : 'subtle'} leftSection={<IconHandStop {...icon} />} aria-pressed={isUp} onClick={() => void act('hand', !isUp, 'room:hand', { up: !isUp })}>
          {isUp ? (isCalled ? t('bar.done') : t('bar.lower')) : t('bar.raise')}
        </Button>
      )}
      <span className={classes['told']} role="status">
        {isCalled ? <span className={classes['floor']}>{t('bar.called')}</span> : place >= 0 ? t('bar.place', { number: number(place + 1) }) : name ? t('bar.calledOther', { name: `\u2068${name}\u2069` }) : raised.length > 0 && !canModerate && t('bar.raised', { count: raised.length, number: number(raised.length) })}
      </span>
    </div>
  );
}

/** The moderators' way to what waits for them, with its number: over the composer, where the thumb is. */
function Moderate() {
  const t = useT('moderation');
  const language = useLanguage();
  const [opened, { open, close }] = useDisclosure(false);
  const awaiting = useAwaiting();
  const { raised } = useHands();
  const { data } = useReports();
  const count = awaiting.length + raised.length + (data?.roomReports.length ?? 0);
  const said = t('bar.waits', { count, number: formatNumber(count, language) });
  return (
    <>
      <Button size="sm" h={44} px={10} ms="auto" variant={count ? 'light' : 'subtle'} leftSection={<IconShieldCheck {...icon} />} onClick={open} aria-haspopup="dialog">
        {t('bar.moderate')}{count > 0 && <span className={classes['count']}><span aria-hidden>{formatNumber(count, language)}</span><span className="unseen">{said}</span></span>}
      </Button>
      <span className="unseen" role="status">{count > 0 && said}</span>
      <ModeratorSheet opened={opened} onClose={close} />
    </>
  );
}

/** Over the composer: the hand one raises, and what moderators have to do. */
export function RoomBar() {
  const t = useT('moderation');
  const { kind, state, canModerate } = useRoomRights();
  const { raised, called } = useHands();
  const { slowSeconds, approvesFirst } = useRoomSettings();
  const hasHands = kind === 'SESSION' || kind === 'GROUP' || raised.length > 0 || called !== undefined;
  if (!kind || kind === 'PAIR' || (!canModerate && (!hasHands || state !== 'OPEN'))) return null;
  return (
    <div className={classes['bar']} role="group" aria-label={t('bar.label')}>
      {hasHands && state === 'OPEN' && <MyHand />}
      {canModerate && <Moderate />}
      {!canModerate && (slowSeconds > 0 || approvesFirst) && <p className={classes['told']}>{approvesFirst ? t('approves') : t('slow', { seconds: slowSeconds })}</p>}
    </div>
  );
}
