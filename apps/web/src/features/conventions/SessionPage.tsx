import type { SessionQuery } from '@cohortium/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Name, useT } from '../../shared/i18n/index.ts';
import { MeetingPlace, useMeetingLink } from '../../shared/meeting/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { PlainLink, TextLink } from '../../shared/ui/links.tsx';
import { LiveMark } from '../../shared/ui/LiveMark.tsx';
import { Markdown } from '../../shared/ui/Markdown.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { TieButton } from '../connections/index.ts';
import { Goals } from '../ideas/index.ts';
import { RoomPanel } from '../rooms/index.ts';
import { sessionQuery } from './queries.ts';
import { Registration } from './Registration.tsx';
import { SessionPlace, SessionTimes } from './SessionCard.tsx';
import { TrackMark } from './TrackMark.tsx';
import classes from './Conventions.module.css';

type Session = SessionQuery['session'];

/** A session: who speaks, what about, and its room. */
export function SessionPage({ id }: { id: string }) {
  const t = useT('conventions');
  const { data: { session } } = useSuspenseQuery(sessionQuery(id));
  const { convention } = session;
  return (
    <MeetingPlace at={{ kind: 'SESSION', id, text: session.title }}>
      <PageHeader
        title={session.title}
        above={<TextLink to="/conventions/$slug" params={{ slug: convention.slug }}><Name>{convention.name}</Name></TextLink>}
        lead={<>
          {session.phase === 'NOW' && <><LiveMark /> </>}
          <SessionTimes session={session} zone={convention.timeZone} withDay />
          {' · '}{t(`format.${session.format}`)}{session.place && <> · <SessionPlace place={session.place} /></>}{session.track && <> · <TrackMark track={session.track} /></>}
        </>}
        action={session.roomId ? undefined : <Registration convention={convention} />}
      />
      <div className={classes['session']}>
        <Section title={t('room')} aside={session.roomId && <TextLink to="/rooms/$id" params={{ id: session.roomId }}>{t('enterRoom')}</TextLink>}>
          {session.roomId ? <RoomPanel roomId={session.roomId} compact /> : <EmptyState title={t(convention.phase === 'OVER' ? 'roomOver' : 'roomClosed')} text={convention.phase === 'OVER' ? undefined : t('roomClosedText')} />}
        </Section>
        <div>
          {session.abstract && <Section title={t('about')}><div dir="auto"><Markdown>{session.abstract}</Markdown></div></Section>}
          <Section title={t('parts')}><Parts parts={session.parts} /></Section>
          {session.sdgs.length > 0 && <Section title={t('sdgs')}><Goals sdgs={session.sdgs} /></Section>}
        </div>
      </div>
    </MeetingPlace>
  );
}

function Parts({ parts }: { parts: Session['parts'] }) {
  const t = useT('conventions');
  const from = useMeetingLink();
  return (
    <ul className={classes['parts']}>
      {parts.map(({ role, member }) => member && (
        <li key={`${role} ${member.id}`}>
          <PlainLink to="/people/$id" params={{ id: member.id }} {...from} className={classes['part'] ?? ''}>
            <Avatar id={member.id} name={member.name} src={member.avatarUrl} size={40} />
            <span className={classes['partOf']}><Name>{member.name}</Name><span className={classes['role']}>{t(`role.${role}`)}</span></span>
          </PlainLink>
          {member.tie?.state === 'NONE' && <TieButton member={member} />}
        </li>
      ))}
    </ul>
  );
}
