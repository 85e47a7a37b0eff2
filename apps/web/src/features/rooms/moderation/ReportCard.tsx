import type { ReportOutcome } from '@cohortium/contract';
import type { ReportCardFragment } from '@cohortium/schema';
import { Badge, Button } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Name, Sentence, useLanguage, useT, When } from '../../../shared/i18n/index.ts';
import { Attachments } from '../attachments/Attachments.tsx';
import { MessageText } from '../message-text.tsx';
import { Reveal } from './Reveal.tsx';
import { RestrainDialog } from './RestrainDialog.tsx';
import classes from './Moderation.module.css';

export type Decide = (outcome: ReportOutcome, until?: string | null) => void;
interface ReportCardProps {
  report: ReportCardFragment;
  /** Absent where it is handled already. */
  onDecide?: Decide;
  /** Brings the message into sight, where the room is at hand. */
  onShow?: (seq: number) => void;
  /** Says in which room it was: for who looks after several. */
  withRoom?: boolean;
}

/** One case: what was reported, why, by how many, and what can be done. */
export function ReportCard({ report, onDecide, onShow, withRoom = false }: ReportCardProps) {
  const t = useT('moderation');
  const language = useLanguage();
  const [restraining, setRestraining] = useState<'MUTED' | 'REMOVED' | null>(null);
  const { reported, reason, notes, words, at, count, messageId, questionId, isConcealed, messageSeq, toStaff, outcome, handledBy } = report;
  const name = reported?.name ?? (isConcealed ? t('reports.anonymous') : t('reports.gone'));
  return (
    <>
      <p className={classes['who']}>
        <span className={classes['name']}>{t(`reason.${reason}`)}</span>
        {outcome && <Badge variant="light" color="gray">{t(`outcome.${outcome}`)}</Badge>}
        {withRoom && toStaff && <Badge variant="light">{t('staff.toStaff')}</Badge>}
        <When at={at} as="relative" />
      </p>
      <p className={classes['who']}>
        {isConcealed ? <b>{name}</b> : <span><Sentence parts={{ name: reported ? <Link to="/people/$id" params={{ id: reported.id }}><Name>{name}</Name></Link> : <b>{name}</b> }} text={marks => t('reports.about', marks)} /></span>}
        {questionId && <span>{t('reports.question')}</span>}
        {withRoom && <span><Sentence parts={{ room: <b dir="auto"><Name>{report.roomTitle}</Name></b> }} text={marks => t('staff.in', marks)} /></span>}
        <span>{t('reports.count', { count, number: formatNumber(count, language) })}</span>
        {outcome && handledBy && <span><Sentence parts={{ name: <Name>{handledBy.name}</Name> }} text={marks => t('staff.by', marks)} /></span>}
      </p>
      {words ? <div className={classes['words']}><MessageText body={words} lang={language} /></div> : !messageId && !questionId && <p className={classes['remark']}>{t('reports.person')}</p>}
      <Attachments files={report.attachments} />
      {notes.map((note, index) => <p key={index} className={classes['remark']} dir="auto">„{note}“</p>)}
      {onDecide && (
        <div className={classes['deeds']}>
          {messageId && <Button color="red" variant="light" onClick={() => onDecide('MESSAGE_DELETED')}>{t('reports.delete')}</Button>}
          {questionId && <Button color="red" variant="light" onClick={() => onDecide('QUESTION_DISMISSED')}>{t('reports.dismissQuestion')}</Button>}
          {isConcealed && <Reveal id={report.id} />}
          {!isConcealed && <Button variant="default" onClick={() => setRestraining('MUTED')} aria-haspopup="dialog">{t('reports.mute')}</Button>}
          {!isConcealed && <Button variant="default" onClick={() => setRestraining('REMOVED')} aria-haspopup="dialog">{t('reports.remove')}</Button>}
          <Button variant="default" onClick={() => onDecide('DISMISSED')}>{t('reports.dismiss')}</Button>
          {onShow && messageSeq != null && <Button variant="subtle" onClick={() => onShow(messageSeq)}>{t('reports.showMessage')}</Button>}
        </div>
      )}
      {restraining && onDecide && <RestrainDialog name={name} restraint={restraining} onClose={() => setRestraining(null)} onDone={until => onDecide(restraining, until)} />}
    </>
  );
}
