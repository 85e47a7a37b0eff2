import { DevicesDocument, EndSessionDocument, type DevicesQuery } from '@cohortium/schema';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { execute, patchCached, refresh } from '../../shared/graphql/index.ts';
import { useT, When } from '../../shared/i18n/index.ts';
import { undoable } from '../../shared/ui/toast.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';
import { useLeave } from '../session/index.ts';
import classes from './SettingsPage.module.css';

type Device = DevicesQuery['devices'][number];

function useDeviceName(): (device: Device) => string {
  const t = useT('identity');
  return ({ browser, system }) => (browser && system ? t('settings.device', { browser, system }) : (browser ?? system ?? t('settings.unknownDevice')));
}

/** Where one is signed in; one of them, or all, can be signed out from here. */
export function Devices({ devices }: { devices: readonly Device[] }) {
  const t = useT('identity');
  const leave = useLeave();
  const orSay = useOrSay();
  return (
    <>
      <p className={classes['soft']}>{t('settings.devicesLead')}</p>
      <ul className={classes['list']}>
        {devices.map(device => <DeviceRow key={device.id} device={device} />)}
      </ul>
      <Button variant="default" onClick={() => orSay(leave(true))}>{t('settings.everywhere')}</Button>
      <p className={classes['soft']}>{t('settings.everywhereHint')}</p>
    </>
  );
}

function DeviceRow({ device }: { device: Device }) {
  const t = useT('identity');
  const queryClient = useQueryClient();
  const orSay = useOrSay();
  const name = useDeviceName()(device);
  const end = () => undoable({
    text: t('settings.ended', { device: name }),
    hide: () => patchCached(queryClient, DevicesDocument, answer => ({ ...answer, devices: answer.devices.filter(({ id }) => id !== device.id) })),
    commit: () => orSay(execute(EndSessionDocument, { id: device.id }).finally(() => refresh(queryClient, DevicesDocument))),
  });
  return (
    <li className={classes['device']}>
      <div>
        <bdi className={classes['deviceName']}>{name}</bdi>
        <p className={classes['soft']}>{device.isCurrent ? t('settings.thisDevice') : <>{t('settings.lastSeen')} <When at={device.lastSeenAt} as="relative" /></>}</p>
      </div>
      {!device.isCurrent && <Button variant="subtle" aria-label={t('settings.endNamed', { device: name })} onClick={end}>{t('settings.end')}</Button>}
    </li>
  );
}
