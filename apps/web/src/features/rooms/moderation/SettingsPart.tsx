import type { RestraintItem } from '@cohortium/contract';
import { Button, NativeSelect, Switch } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import { Name, useLanguage, useT, When } from '../../../shared/i18n/index.ts';
import { toast } from '../../../shared/ui/toast.ts';
import { useOpenRoom } from '../room-context.ts';
import { useInstantly, useRestraints, useRoomSettings } from './use-moderation.ts';
import classes from './Moderation.module.css';

const pauses = [0, 10, 30, 60, 300, 900];
const minute = 60;

/** How the room is set, and who is muted or removed. What is switched takes effect at once; locking can be taken back from its word. */
export function SettingsPart() {
  const t = useT('moderation');
  const language = useLanguage();
  const told = useRoomSettings();
  const { pending, act } = useInstantly();
  const now = { isLocked: told.isLocked, approvesFirst: told.approvesFirst, slowSeconds: told.slowSeconds, ...Object.fromEntries(pending) };
  const lock = (isLocked: boolean) => void act('isLocked', isLocked, 'room:set', { isLocked }).then(done => done && toast(isLocked ? t('room.locked') : t('room.unlocked'), () => void act('isLocked', !isLocked, 'room:set', { isLocked: !isLocked })));
  const pauseName = (seconds: number) => {
    if (!seconds) return t('room.slowOff');
    if (seconds < minute) return t('room.seconds', { count: seconds, number: formatNumber(seconds, language) });
    return t('room.minutes', { count: seconds / minute, number: formatNumber(seconds / minute, language) });
  };
  const choices = [...new Set([...pauses, now.slowSeconds])].sort((one, other) => one - other);
  return (
    <div className={classes['settings']}>
      <Switch size="md" label={t('room.lock')} description={t('room.lockText')} checked={now.isLocked} onChange={({ currentTarget: { checked } }) => lock(checked)} />
      <Switch size="md" label={t('room.approve')} description={t('room.approveText')} checked={now.approvesFirst} onChange={({ currentTarget: { checked } }) => void act('approvesFirst', checked, 'room:set', { approvesFirst: checked })} />
      <NativeSelect label={t('room.slow')} description={t('room.slowText')} value={String(now.slowSeconds)} data={choices.map(seconds => ({ value: String(seconds), label: pauseName(seconds) }))}
        onChange={({ currentTarget: { value } }) => void act('slowSeconds', Number(value), 'room:set', { slowSeconds: Number(value) })} />
      <Restrained />
    </div>
  );
}

function Restrained() {
  const t = useT('moderation');
  const { room } = useOpenRoom();
  const { pending, act } = useInstantly();
  const restraints = useRestraints().filter(({ id }) => !pending.has(id));
  const nameOf = ({ accountId }: RestraintItem) => room.people.get(accountId)?.name ?? t('reports.gone');
  const end = (item: RestraintItem) => void act(item.id, true, 'room:release', { accountId: item.accountId, restraint: item.restraint }).then(done => done && toast(t('room.ended', { name: `\u2068${nameOf(item)}\u2069` })));
  return (
    <section>
      <h3>{t('room.restrained')}</h3>
      {!restraints.length && <p className={classes['told']}>{t('room.nobody')}</p>}
      <ul className={classes['rows']}>
        {restraints.map(item => (
          <li key={item.id} className={classes['restrained']}>
            <p className={classes['who']}><span className={classes['name']}><Name>{nameOf(item)}</Name></span> {t(`room.${item.restraint}`)} {item.until ? <span>{t('room.until')} <When at={item.until} as="dayTime" /></span> : t('room.forGood')}</p>
            <Button variant="default" h={44} aria-label={t('room.end', { name: `\u2068${nameOf(item)}\u2069` })} onClick={() => end(item)}>{t('room.endShort')}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
