import { moderationLimits, ReportReason } from '@cohortium/contract';
import { Button, Modal, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../../shared/i18n/index.ts';
import classes from './Moderation.module.css';

interface ReportDialogProps {
  /** Null for a message. */
  name: string | null;
  onClose: () => void;
  onSend: (reason: ReportReason, note: string) => void;
}

const reasons = Object.values(ReportReason);

/** What is wrong with a message or a person: told to those who look after the room, and to nobody else. */
export function ReportDialog({ name, onClose, onSend }: ReportDialogProps) {
  const t = useT('moderation');
  const [reason, setReason] = useState<ReportReason>('HARASSMENT');
  const [note, setNote] = useState('');
  return (
    <Modal opened onClose={onClose} title={name === null ? t('report.titleMessage') : t('report.titlePerson', { name: `\u2068${name}\u2069` })} closeButtonProps={{ 'aria-label': t('common:action.close') }}>
      <form onSubmit={event => {
        event.preventDefault();
        onSend(reason, note);
        onClose();
      }}
      >
        <p>{t('report.text')} {name !== null && t('report.block')}</p>
        <Radio.Group label={t('report.why')} value={reason} onChange={value => setReason(reasons.find(one => one === value) ?? 'OTHER')}>
          <div className={classes['choices']}>{reasons.map(one => <Radio key={one} size="md" value={one} label={t(`reason.${one}`)} />)}</div>
        </Radio.Group>
        <Textarea label={t('report.note')} description={t('report.noteHelp')} value={note} onChange={({ currentTarget: { value } }) => setNote(value)} maxLength={moderationLimits.reportNote} autosize minRows={2} maxRows={6} dir="auto" />
        <Button mt={16} fullWidth h={48} type="submit">{t('report.send')}</Button>
      </form>
    </Modal>
  );
}
