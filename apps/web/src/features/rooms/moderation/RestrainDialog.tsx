import type { RestraintKind } from '@cohortium/contract';
import { Button, Modal, Radio } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../../shared/i18n/index.ts';
import classes from './Moderation.module.css';

interface RestrainDialogProps {
  name: string;
  restraint: RestraintKind;
  onClose: () => void;
  /** With the end; null for good. */
  onDone: (until: string | null) => void;
}

const minute = 60_000;
const spans = { m10: 10 * minute, h1: 60 * minute, h12: 12 * 60 * minute, d7: 7 * 24 * 60 * minute, good: null } as const;
type Span = keyof typeof spans;
const names = ['m10', 'h1', 'h12', 'd7', 'good'] as const satisfies readonly Span[];

/** How long someone is muted or removed. A few steps rather than a calendar: it is chosen while a session runs. */
export function RestrainDialog({ name, restraint, onClose, onDone }: RestrainDialogProps) {
  const t = useT('moderation');
  const [span, setSpan] = useState<Span>(restraint === 'MUTED' ? 'm10' : 'h12');
  const mutes = restraint === 'MUTED';
  const shown = { name: `\u2068${name}\u2069` };
  const send = () => {
    const length = spans[span];
    onDone(length === null ? null : new Date(Date.now() + length).toISOString());
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={mutes ? t('restrain.mute', shown) : t('restrain.remove', shown)} closeButtonProps={{ 'aria-label': t('common:action.close') }}>
      <p>{mutes ? t('restrain.muteText') : t('restrain.removeText')}</p>
      <Radio.Group label={t('restrain.howLong')} value={span} onChange={value => setSpan(names.find(one => one === value) ?? 'good')}>
        <div className={classes['choices']}>{names.map(one => <Radio key={one} value={one} label={t(`restrain.${one}`)} />)}</div>
      </Radio.Group>
      <Button fullWidth h={48} color={mutes ? undefined : 'red'} onClick={send}>{mutes ? t('restrain.doMute') : t('restrain.doRemove')}</Button>
    </Modal>
  );
}
