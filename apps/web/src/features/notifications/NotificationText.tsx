import { formatNumber } from '@cohortium/i18n';
import type { NotificationLineFragment } from '@cohortium/schema';
import { Name, Names, Sentence, useLanguage, useT, When } from '../../shared/i18n/index.ts';

type ReportNews = Pick<NonNullable<NotificationLineFragment['report']>, 'roomTitle' | 'outcome'>;
export type Line = Pick<NotificationLineFragment, 'kind' | 'actorCount' | 'idea'> & Partial<Pick<NotificationLineFragment, 'savedSearch' | 'introduction' | 'introductionRequest' | 'meeting'>> & { report?: ReportNews | null; convention?: { name: string } | null; opening?: { title: string; lang: string } | null; actors: readonly { id: string; name: string }[] };

/** "Ana", "Ana and Ben", "Ana and 4 others": as many as the reader may see. */
function Who({ line: { actors, actorCount } }: { line: Line }) {
  const t = useT('notifications');
  const language = useLanguage();
  const [first, second] = actors;
  if (!first) return null;
  if (actorCount === 2 && second) return <Sentence parts={{ first: <Name>{first.name}</Name>, second: <Name>{second.name}</Name> }} text={marks => t('who.two', marks)} />;
  const more = actorCount - 1;
  if (more < 1) return <Name>{first.name}</Name>;
  return <Sentence parts={{ first: <Name>{first.name}</Name> }} text={marks => t('who.more', { ...marks, count: more, number: formatNumber(more, language) })} />;
}

/** A notification as a sentence, worded now: in the reader's language, by what they may see now. */
export function NotificationText({ line }: { line: Line }) {
  const t = useT('notifications');
  const language = useLanguage();
  const idea = line.idea && <b dir="auto"><Name>{line.idea.title}</Name></b>;
  if (line.savedSearch) {
    const { name, newCount } = line.savedSearch;
    const parts = { search: <b dir="auto"><Name>{name}</Name></b> };
    return <Sentence parts={parts} text={marks => (newCount > 0 ? t('searchFound', { ...marks, count: newCount, number: formatNumber(newCount, language) }) : t('line.SEARCH_FOUND', marks))} />;
  }
  if (line.opening) return <Sentence parts={{ who: <b><Who line={line} /></b>, opening: <b dir="auto" lang={line.opening.lang}><Name>{line.opening.title}</Name></b> }} text={marks => t(`line.${line.kind}`, marks)} />;
  if (line.convention) return <Sentence parts={{ convention: <b dir="auto"><Name>{line.convention.name}</Name></b> }} text={marks => t(`line.${line.kind}`, marks)} />;
  if (line.report) {
    const { outcome, roomTitle } = line.report;
    return <Sentence parts={{ room: <b dir="auto"><Name>{roomTitle}</Name></b> }} text={marks => (outcome && line.kind === 'REPORT_HANDLED' ? t(`reportHandled.${outcome}`, marks) : t(`line.${line.kind}`, marks))} />;
  }
  if (line.introduction) {
    const { isMine, introducer, people: [other] } = line.introduction;
    const parts = { who: <b><Who line={line} /></b>, by: <Name>{introducer.name}</Name>, name: other && <b><Name>{other.name}</Name></b> };
    return <Sentence parts={parts} text={marks => (isMine ? t('line.introductionOfMine', marks) : t(`line.${line.kind}`, marks))} />;
  }
  if (line.meeting) return <MeetingText kind={line.kind} meeting={line.meeting} />;
  if (line.introductionRequest) return <Sentence parts={{ who: <b><Who line={line} /></b>, name: <b><Name>{line.introductionRequest.other.name}</Name></b> }} text={marks => t(`line.${line.kind}`, marks)} />;
  return <Sentence parts={{ who: <b><Who line={line} /></b>, idea }} text={marks => t(`line.${line.kind}`, marks)} />;
}

const minute = 60_000;

/** "Round 3 begins: Ana, Garden, table 4, 10 minutes". */
function MeetingText({ kind, meeting: { number, startsAt, endsAt, place, table, people, convention } }: { kind: Line['kind']; meeting: NonNullable<NotificationLineFragment['meeting']> }) {
  const t = useT('notifications');
  const language = useLanguage();
  const minutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / minute);
  const parts = { people: <b><Names>{people.map(person => person.name)}</Names></b>, place: <Name>{place.name}</Name>, time: <When at={startsAt} as="time" zone={convention.timeZone} /> };
  return <Sentence parts={parts} text={marks => t(`line.${kind}`, { ...marks, round: formatNumber(number, language), table: formatNumber(table, language), minutes: t('minutes', { count: minutes, number: formatNumber(minutes, language) }) })} />;
}
