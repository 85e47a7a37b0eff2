import { formatNumber } from '@cohortium/i18n';
import type { ConventionRoundsQuery, MeetingRoundsPartsFragment, MyMeetingsQuery } from '@cohortium/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Name, Sentence, useLanguage, useT, WhenRange } from '../../shared/i18n/index.ts';
import { MeetingPlace } from '../../shared/meeting/index.ts';
import { Fold } from '../../shared/ui/Fold.tsx';
import { LiveMark } from '../../shared/ui/LiveMark.tsx';
import { PersonCard, RoleLine } from '../../shared/ui/PersonCard.tsx';
import { ReasonList } from '../../shared/ui/ReasonList.tsx';
import { useViewer } from '../../shared/viewer/index.ts';
import { TieButton } from '../connections/index.ts';
import { sentencesOf } from '../matching/index.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { myMeetingsQuery } from './queries.ts';
import { useMoments } from './use-moments.ts';
import classes from './Rounds.module.css';

type Meeting = MyMeetingsQuery['myMeetings'][number];
type Convention = Pick<ConventionRoundsQuery['convention'], 'id' | 'name' | 'timeZone'>;

interface MyMeetingsProps {
  convention: Convention;
  rounds: Pick<MeetingRoundsPartsFragment, 'takesPart'>;
}

const reasonsShown = 3;

/** Whom I meet, where, when and why; who connects with them from here met them there. */
export function MyMeetings({ convention, rounds }: MyMeetingsProps) {
  const t = useT('rounds');
  const { data: { myMeetings }, refetch } = useSuspenseQuery(myMeetingsQuery(convention.id));
  useMoments(myMeetings.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]), () => void refetch());
  const language = useLanguage();
  const [ahead, over] = [myMeetings.filter(({ phase }) => phase !== 'OVER'), myMeetings.filter(({ phase }) => phase === 'OVER')];
  const as = severalDays(myMeetings, convention.timeZone) ? 'dateTime' : 'time';
  if (!myMeetings.length) return rounds.takesPart ? <p className={classes['soft']}>{t('late')}</p> : null;
  return (
    <>
      {!rounds.takesPart && <p className={classes['soft']}>{t('leaving')}</p>}
      <div className={classes['row']}>
        <h3 className={classes['plain']}>{t('mine.title')}</h3>
        <PrintSheet label={t('mine.print')}><Card convention={convention} meetings={myMeetings} /></PrintSheet>
      </div>
      <MeetingPlace at={{ kind: 'CONVENTION', id: convention.id, text: convention.name }}>
        <Cards meetings={ahead} zone={convention.timeZone} as={as} />
        {over.length > 0 && <Fold summary={t('mine.over', { count: over.length, number: formatNumber(over.length, language) })} open={!ahead.length}><Cards meetings={over} zone={convention.timeZone} as={as} /></Fold>}
      </MeetingPlace>
    </>
  );
}

const dayOf = (at: string, zone: string): string => new Date(at).toLocaleDateString('sv-SE', { timeZone: zone });
/** On a convention of one day the time says enough. */
const severalDays = (meetings: readonly Meeting[], zone: string): boolean => new Set(meetings.map(({ startsAt }) => dayOf(startsAt, zone))).size > 1;

function Cards({ meetings, ...said }: { meetings: readonly Meeting[]; zone: string; as: 'time' | 'dateTime' }) {
  return <ol className={classes['cards']}>{meetings.map(meeting => <li key={meeting.id}><OneMeeting meeting={meeting} {...said} /></li>)}</ol>;
}

function Spot({ meeting: { place, table } }: { meeting: Meeting }) {
  const t = useT('rounds');
  const number = formatNumber(table, useLanguage());
  return <Sentence parts={{ place: <Name>{place.name}</Name> }} text={marks => t('mine.table', { ...marks, table: number })} />;
}

function OneMeeting({ meeting, zone, as }: { meeting: Meeting; zone: string; as: 'time' | 'dateTime' }) {
  const t = useT('rounds');
  const language = useLanguage();
  const { number, startsAt, endsAt, phase, people } = meeting;
  return (
    <div className={classes['meeting']}>
      <h4 className={classes['plain']}>{t('mine.round', { number: formatNumber(number, language) })}{phase === 'NOW' && <> <LiveMark /></>}</h4>
      <p className={classes['when']}><WhenRange from={startsAt} to={endsAt} as={as} zone={zone} /> · <Spot meeting={meeting} /></p>
      {people.length === 0 && <p className={classes['soft']}>{t('mine.nobody')}. {t('mine.nobodyText')}</p>}
      {people.map(({ member, reasons }) => (
        <PersonCard key={member.id} person={{ ...member, offers: [] }} actions={<TieButton member={member} />}>
          {reasons.length > 0 && <ReasonList reasons={sentencesOf(reasons).slice(0, reasonsShown)} />}
        </PersonCard>
      ))}
    </div>
  );
}

/** What one takes along on paper. */
function Card({ convention, meetings }: { convention: Convention; meetings: readonly Meeting[] }) {
  const t = useT('rounds');
  const language = useLanguage();
  const viewer = useViewer();
  return (
    <section>
      <h1><bdi>{convention.name}</bdi></h1>
      <h2>{viewer && <Sentence parts={{ name: <Name>{viewer.name}</Name> }} text={marks => t('mine.cardOf', marks)} />}</h2>
      <table>
        <tbody>
          {meetings.map(meeting => (
            <tr key={meeting.id}>
              <th scope="row">{t('mine.round', { number: formatNumber(meeting.number, language) })}<br /><WhenRange from={meeting.startsAt} to={meeting.endsAt} as={severalDays(meetings, convention.timeZone) ? 'dateTime' : 'time'} zone={convention.timeZone} /></th>
              <td><Spot meeting={meeting} /></td>
              <td>
                {meeting.people.length === 0 && t('mine.nobody')}
                {meeting.people.map(({ member, reasons }) => (
                  <div key={member.id}>
                    <b><Name>{member.name}</Name></b><br /><RoleLine person={member} />
                    <ul>{sentencesOf(reasons).slice(0, reasonsShown).map((reason, at) => <li key={at}>{reason}</li>)}</ul>
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

