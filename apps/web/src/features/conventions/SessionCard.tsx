import { formatNumber } from '@cohortium/i18n';
import type { SessionCardFragment } from '@cohortium/schema';
import { Link } from '@tanstack/react-router';
import { Name, useLanguage, useT, When, WhenRange } from '../../shared/i18n/index.ts';
import { LiveMark } from '../../shared/ui/LiveMark.tsx';
import { TrackMark } from './TrackMark.tsx';
import classes from './Conventions.module.css';

const dayLength = 24 * 60 * 60 * 1000;

/** From when to when, on the clock of the place; with the days, where a session runs a day or longer. */
export function SessionTimes({ session: { startsAt, endsAt }, zone, withDay = false }: { session: Pick<SessionCardFragment, 'startsAt' | 'endsAt'>; zone: string; withDay?: boolean }) {
  const hours = new Date(endsAt).getTime() - new Date(startsAt).getTime() < dayLength;
  return <>{withDay && hours && <><When at={startsAt} as="weekday" zone={zone} />, </>}<WhenRange from={startsAt} to={endsAt} as={hours ? 'time' : 'dateTime'} zone={zone} /></>;
}

/** Where it is, and how many the place holds. */
export function SessionPlace({ place: { name, capacity } }: { place: NonNullable<SessionCardFragment['place']> }) {
  const t = useT('conventions');
  const language = useLanguage();
  return <><Name>{name}</Name>{capacity != null && <> ({t('capacity', { count: capacity, number: formatNumber(capacity, language) })})</>}</>;
}

/** A session within the programme: when, what, where, who speaks. Times are those of the place; the reader's stand beside them. */
export function SessionCard({ session, zone }: { session: SessionCardFragment; zone: string }) {
  const t = useT('conventions');
  const speakers = session.parts.filter(part => part.role === 'SPEAKER').flatMap(part => part.member ?? []);
  return (
    <article className={`${classes['card']} ${session.isMine ? classes['mine'] : ''}`}>
      {session.phase === 'NOW' && <p className={classes['facts']}><LiveMark /></p>}
      <p className={classes['facts']}><SessionTimes session={session} zone={zone} /></p>
      <h3><Link className="whole" to="/sessions/$id" params={{ id: session.id }} dir="auto">{session.title}</Link></h3>
      <p className={classes['facts']}>
        {t(`format.${session.format}`)}
        {session.place && <> · <SessionPlace place={session.place} /></>}
      </p>
      {session.track && <p className={classes['facts']}><TrackMark track={session.track} /></p>}
      {speakers.length > 0 && <p className={classes['facts']}>{speakers.map((speaker, at) => <span key={speaker.id}>{at > 0 && ', '}<Name>{speaker.name}</Name></span>)}</p>}
      {session.isMine && <p className={classes['facts']}>{t('yourSession')}</p>}
    </article>
  );
}
