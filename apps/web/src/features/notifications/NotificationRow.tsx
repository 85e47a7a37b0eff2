import type { NotificationLineFragment } from '@cohortium/schema';
import { IconBookmarkFilled, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Names, Sentence, useT, When } from '../../shared/i18n/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { plainWords } from '../../shared/ui/plain-words.ts';
import { TieButton } from '../connections/index.ts';
import { NotificationText } from './NotificationText.tsx';
import classes from './NotificationRow.module.css';

interface NotificationRowProps {
  line: NotificationLineFragment;
  onRead: () => void;
  /** Offers to answer a request here and now. */
  answers?: boolean;
}

const excerpt = 140;

/** Where a notification leads: the message, the idea, the report's queue, or else the person. */
function Way({ line, onRead, children }: Omit<NotificationRowProps, 'answers'> & { children: ReactNode }) {
  const className = 'whole';
  const [actor] = line.actors;
  if (line.message) return <Link to="/rooms/$id" params={{ id: line.message.roomId }} search={line.kind === 'THREAD_ANSWERED' ? { thread: line.message.id } : { message: line.message.id }} className={className} onClick={onRead}>{children}</Link>;
  if (line.idea) return <Link to="/ideas/$id" params={{ id: line.idea.id }} className={className} onClick={onRead}>{children}</Link>;
  if (line.opening) return <Link to="/tours/$id" params={{ id: line.opening.id }} className={className} onClick={onRead}>{children}</Link>;
  if (line.meeting) return <Link to="/conventions/$slug" params={{ slug: line.meeting.convention.slug }} hash="meetings" className={className} onClick={onRead}>{children}</Link>;
  if (line.convention) return <Link to="/conventions/$slug" params={{ slug: line.convention.slug }} hash="meetings" className={className} onClick={onRead}>{children}</Link>;
  if (line.report) return <ReportWay report={line.report} toJudge={line.kind === 'REPORT_MADE'} className={className} onClick={onRead}>{children}</ReportWay>;
  if (line.savedSearch) return <Link to="/searches" className={className} onClick={onRead}>{children}</Link>;
  if (line.talk) return <Link to="/connections" search={{ tab: 'talks' }} className={className} onClick={onRead}>{children}</Link>;
  if (line.introductionRequest || line.introduction?.waitsForMe) return <Link to="/connections" search={{ tab: 'introductions' }} className={className} onClick={onRead}>{children}</Link>;
  if (actor) return <Link to="/people/$id" params={{ id: actor.id }} className={className} onClick={onRead}>{children}</Link>;
  return <span>{children}</span>;
}

interface ReportWayProps {
  report: NonNullable<NotificationLineFragment['report']>;
  toJudge: boolean;
  className: string;
  onClick: () => void;
  children: ReactNode;
}

/** Who judges a report goes to its queue: the programme's, or the room's. Who made it goes to the room. */
function ReportWay({ report: { roomId, toStaff, programme }, toJudge, ...link }: ReportWayProps) {
  if (toJudge && toStaff && programme) return <Link to="/staff/$programme" params={{ programme: programme.slug }} search={{ tab: 'reports' }} {...link} />;
  return <Link to="/rooms/$id" params={{ id: roomId }} {...link} />;
}

/** One line of the list: a face, what happened, when; the whole line leads to what it is about. */
export function NotificationRow({ line, onRead, answers = false }: NotificationRowProps) {
  const t = useT('notifications');
  const [actor] = line.actors;
  return (
    <div className={classes['row']} data-unread={!line.isRead || undefined}>
      {actor && <Avatar id={actor.id} name={actor.name} src={actor.avatarUrl} />}
      {(line.meeting ?? line.convention) && <span className={classes['mark']}><IconUsers size={20} aria-hidden /></span>}
      {line.savedSearch && <span className={classes['mark']}><IconBookmarkFilled size={20} aria-hidden /></span>}
      <div className={classes['words']}>
        <p className={classes['text']}><Way line={line} onRead={onRead}><NotificationText line={line} /></Way></p>
        {line.message && <p className={classes['more']}><bdi>{plainWords(line.message.body).slice(0, excerpt)}</bdi></p>}
        {line.skills.length > 0 && <p className={classes['more']}><Sentence parts={{ skills: <Names>{line.skills.map(skill => skill.name)}</Names> }} text={marks => t('skills', marks)} /></p>}
        <p className={classes['more']}><When at={line.at} as="relative" /></p>
        {answers && actor && line.kind === 'CONNECTION_REQUESTED' && actor.tie?.state === 'REQUESTED_BY_THEM' && <div className={classes['answer']}><TieButton member={actor} /></div>}
      </div>
      {!line.isRead && <span className={classes['dot']}><span className="unseen">{t('unread')}</span></span>}
    </div>
  );
}
