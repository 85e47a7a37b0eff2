import type { ConnectionRequestsQuery, IntroductionLineFragment, IntroductionRequestLineFragment, JoinRequestsForMeQuery } from '@cohortium/schema';
import { useSuspenseQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Name, Sentence, useT, When } from '../../shared/i18n/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { LinkButton, TextLink } from '../../shared/ui/links.tsx';
import { TieButton } from '../connections/index.ts';
import { IntroductionAnswer, RequestAnswer, RequestSentence } from '../introductions/index.ts';
import { TalkCard } from '../talks/index.ts';
import { connectionQuery, introducedQuery, joinQuery, requestQuery, shared, talkQuery, waitingShown as shown } from './queries.ts';
import classes from './NeedsMe.module.css';

type Asker = ConnectionRequestsQuery['connectionRequests']['nodes'][number];
type JoinRequest = JoinRequestsForMeQuery['joinRequestsForMe']['nodes'][number];

interface RowProps {
  person: { id: string; name: string; avatarUrl: string | null };
  sentence: ReactNode;
  note: string | null;
  at: string | null;
  action: ReactNode;
}

function Row({ person, sentence, note, at, action }: RowProps) {
  return (
    <li className={classes['row']}>
      <Avatar id={person.id} name={person.name} src={person.avatarUrl} size={44} />
      <div className={classes['words']}>
        <p className={classes['sentence']}>{sentence}</p>
        {note && <p className={classes['note']} dir="auto">{note}</p>}
        {at && <p className={classes['when']}><When at={at} as="relative" /></p>}
      </div>
      <div className={classes['action']}>{action}</div>
    </li>
  );
}

const PersonLink = ({ person }: { person: { id: string; name: string } }) => (
  <TextLink to="/people/$id" params={{ id: person.id }} fw={600} c="inherit"><Name>{person.name}</Name></TextLink>
);

function AsksToConnect({ asker }: { asker: Asker }) {
  const t = useT('home');
  const sentence = <Sentence parts={{ name: <PersonLink person={asker} /> }} text={marks => t('needsMe.asksToConnect', marks)} />;
  return <Row person={asker} sentence={sentence} note={asker.tie?.note ?? null} at={asker.tie?.since ?? null} action={<TieButton member={asker} />} />;
}

function AsksToJoin({ request: { member, idea, note, requestedAt } }: { request: JoinRequest }) {
  const t = useT('home');
  if (!member || !idea) return null;
  const title = <TextLink to="/ideas/$id" params={{ id: idea.id }} fw={600} c="inherit"><bdi lang={idea.lang}>{idea.title}</bdi></TextLink>;
  const sentence = <Sentence parts={{ name: <PersonLink person={member} />, idea: title }} text={marks => t('needsMe.asksToJoin', marks)} />;
  return <Row person={member} sentence={sentence} note={note || null} at={requestedAt} action={<LinkButton to="/ideas/$id" params={{ id: idea.id }} variant="light">{t('needsMe.answer')}</LinkButton>} />;
}

function Introduced({ introduction }: { introduction: IntroductionLineFragment }) {
  const t = useT('introductions');
  const { introducer, people: [other], words, proposedAt } = introduction;
  if (!other) return null;
  const sentence = <Sentence parts={{ by: <PersonLink person={introducer} />, name: <PersonLink person={other} /> }} text={marks => t('asks', marks)} />;
  return <Row person={other} sentence={sentence} note={words} at={proposedAt} action={<IntroductionAnswer introduction={introduction} />} />;
}

function AsksForIntroduction({ request }: { request: IntroductionRequestLineFragment }) {
  return <Row person={request.asker} sentence={<RequestSentence request={request} />} note={request.words} at={request.askedAt} action={<RequestAnswer request={request} />} />;
}

/** What waits for my answer: at most three; times for a talk, which pass, and requests to join, for which a team waits, before introductions and those to connect. */
export function NeedsMe() {
  const t = useT('home');
  const [{ data: { connectionRequests } }, { data: { joinRequestsForMe } }, { data: { introductions } }, { data: { introductionRequests } }, { data: { talks } }] = useSuspenseQueries({ queries: [connectionQuery, joinQuery, introducedQuery, requestQuery, talkQuery] });
  const [offered, joins, introduced, wishes, askers] = shared([talks, joinRequestsForMe.nodes, introductions.nodes, introductionRequests.nodes, connectionRequests.nodes], shown);
  if (![offered, joins, introduced, wishes, askers].some(part => part.length)) return <p className={classes['nothing']}>{t('needsMe.nothing')}</p>;
  return (
    <ul className={classes['list']}>
      {offered.map(talk => <li key={talk.id}><TalkCard talk={talk} brief /></li>)}
      {joins.map(request => <AsksToJoin key={request.id} request={request} />)}
      {introduced.map(introduction => <Introduced key={introduction.id} introduction={introduction} />)}
      {wishes.map(request => <AsksForIntroduction key={request.id} request={request} />)}
      {askers.map(asker => <AsksToConnect key={asker.id} asker={asker} />)}
    </ul>
  );
}
