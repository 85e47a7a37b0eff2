import { formatDate, formatNumber } from '@cohortium/i18n';
import type { ConventionQuery } from '@cohortium/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Name, useLanguage, useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { LiveMark } from '../../shared/ui/LiveMark.tsx';
import { Markdown } from '../../shared/ui/Markdown.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { ConventionMeetings } from '../rounds/index.ts';
import { ConventionDays } from './ConventionCards.tsx';
import { ConventionPeople } from './ConventionPeople.tsx';
import { conventionQuery } from './queries.ts';
import { Registration } from './Registration.tsx';
import { SessionCard } from './SessionCard.tsx';
import { TrackLegend } from './TrackMark.tsx';
import classes from './Conventions.module.css';

type Convention = ConventionQuery['convention'];
type Session = Convention['sessions'][number];

/** A convention: what it is, how I take part, and its programme by day and place. */
export function ConventionPage({ slug }: { slug: string }) {
  const t = useT('conventions');
  const language = useLanguage();
  const { data: { convention } } = useSuspenseQuery(conventionQuery(slug));
  const { attendees } = convention;
  return (
    <>
      <PageHeader
        title={convention.name}
        heading={<Name>{convention.name}</Name>}
        above={<TextLink to="/programmes/$slug" params={{ slug: convention.programme.slug }}><Name>{convention.programme.name}</Name></TextLink>}
        lead={<>
          {convention.phase === 'NOW' && <><LiveMark /> </>}
          <ConventionDays convention={convention} />{convention.place && <> · <bdi>{convention.place}</bdi></>} · {t('attendees', { onsite: formatNumber(attendees.onsite, language), remote: formatNumber(attendees.remote, language) })}
        </>}
        action={<Registration convention={convention} />}
      />
      {convention.about && <div dir="auto" className={classes['about']}><Markdown>{convention.about}</Markdown></div>}
      <ConventionMeetings slug={slug} />
      <Section title={t('programme')}>
        <TrackLegend tracks={convention.tracks} />
        {convention.sessions.length ? <Days convention={convention} /> : <EmptyState title={t('noSessions')} text={t('noSessionsText')} />}
      </Section>
      {convention.viewerCan.seePeople && <Section title={t('whoComes')}><ConventionPeople convention={convention} /></Section>}
    </>
  );
}

function Days({ convention }: { convention: Convention }) {
  const language = useLanguage();
  const days = Map.groupBy(convention.sessions, session => formatDate(session.startsAt, 'en', 'weekday', convention.timeZone));
  return [...days.values()].map(sessions => {
    const [first] = sessions;
    return first && (
      <section key={first.id}>
        <h3 className={classes['day']}>{formatDate(first.startsAt, language, 'weekday', convention.timeZone)}</h3>
        <Day sessions={sessions} convention={convention} />
      </section>
    );
  });
}

/** A day by time; side by side what runs at the same time in several places, with a line where the present is. */
function Day({ sessions, convention }: { sessions: Session[]; convention: Convention }) {
  const t = useT('conventions');
  const slots = [...Map.groupBy(sessions, session => session.startsAt).values()];
  const nowBefore = slots.findIndex(([session]) => session?.phase === 'TO_COME');
  const running = slots.some(slot => slot.some(session => session.phase !== 'TO_COME')) && nowBefore > 0;
  return (
    <div className={classes['list']}>
      {slots.map((slot, at) => (
        <div key={slot[0]?.startsAt}>
          {running && at === nowBefore && <p className={classes['nowLine']}>{t('now')}</p>}
          <div className={classes['grid']} data-places={Math.min(slot.length, 4)}>
            {slot.map(session => <SessionCard key={session.id} session={session} zone={convention.timeZone} />)}
          </div>
        </div>
      ))}
    </div>
  );
}
