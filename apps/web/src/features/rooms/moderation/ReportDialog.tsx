import { moderationLimits, ReportReason } from '@cohortium/contract';
import { Button, Modal, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../../shared/i18n/index.ts';
import type { Reported } from './moderation-context.ts';
import classes from './Moderation.module.css';

interface ReportDialogProps {
  subject: Reported;
  onClose: () => void;
  onSend: (reason: ReportReason, note: string) => void;
}

const reasons = Object.values(ReportReason);

/** What is wrong with a message, a question or a person: told to those who look after the room, and to nobody else. */
export function ReportDialog({ subject, onClose, onSend }: ReportDialogProps) {
  const t = useT('moderation');
  const title = subject.kind === 'PERSON' ? t('report.titlePerson', { name: `\u2068${subject.name}\u2069` }) : t(subject.kind === 'QUESTION' ? 'report.titleQuestion' : 'report.titleMessage');
  const [reason, setReason] = useState<ReportReason>('HARASSMENT');
  const [note, setNote] = useState('');
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('common:action.close') }}>
      <form onSubmit={event => {
        event.preventDefault();
        onSend(reason, note);
        onClose();
      }}
      >
        <p>{t('report.text')} {subject.kind === 'PERSON' && t('report.block')}{subject.kind === 'QUESTION' && t('report.anonymous')}</p>
        <Radio.Group label={t('report.why')} value={reason} onChange={value => setReason(reasons.find(one => one === value) ?? 'OTHER')}>
          <div className={classes['choices']}>{reasons.map(one => <Radio key={one} value={one} label={t(`reason.${one}`)} />)}</div>
        </Radio.Group>
        <Textarea label={t('report.note')} description={t('report.noteHelp')} value={note} onChange={({ currentTarget: { value } }) => setNote(value)} maxLength={moderationLimits.reportNote} autosize minRows={2} maxRows={6} dir="auto" />
        <Button mt={16} fullWidth h={48} type="submit">{t('report.send')}</Button>
      </form>
    </Modal>
  );
}
