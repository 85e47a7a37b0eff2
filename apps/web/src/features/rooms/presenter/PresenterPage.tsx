import { roomHighlight, roomPoll, roomQuestion, type RoomHighlight, type RoomQuestion } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { RoomDocument } from '@cohortium/schema';
import { ActionIcon } from '@mantine/core';
import { IconMaximize, IconX } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { gqlQuery } from '../../../shared/graphql/index.ts';
import { Name, useLanguage, useNow, useT } from '../../../shared/i18n/index.ts';
import { useConnection } from '../../../shared/socket/index.ts';
import { plainWords } from '../message-text.tsx';
import { RoomContext, useOpenRoom, useRoomItems } from '../room-context.ts';
import { useRoom } from '../use-room.ts';
import { JoinCode } from './JoinCode.tsx';
import { nextQuestions, onScreen, sizeOf } from './on-screen.ts';
import { PollOnScreen } from './PollOnScreen.tsx';
import { useIdle, useWakefulScreen } from './use-screen.ts';
import classes from './Presenter.module.css';

function Asker({ question }: { question: RoomQuestion }) {
  const t = useT('rooms');
  const { room: { people } } = useOpenRoom();
  const author = people.get(question.authorId ?? '');
  const place = question.place && t(`present.place.${question.place}`);
  return <p className={classes['asker']}>{author ? <Name>{author.name}</Name> : t(question.isAnonymous ? 'present.anonymous' : 'message.someoneWhoLeft')}{place && <> · {place}</>}</p>;
}

function Big({ text, lang }: { text: string; lang: string }) {
  return <p className={classes['big']} data-size={sizeOf(text)} lang={lang} dir="auto">{text}</p>;
}

function Highlighted({ highlight: { about, as } }: { highlight: RoomHighlight }) {
  const t = useT('rooms');
  const { room: { people } } = useOpenRoom();
  const author = people.get(about.authorId ?? '');
  return (
    <>
      <p className={classes['label']}>{t(`highlight.kind.${as}`)}</p>
      <Big text={plainWords(about.text)} lang={about.lang} />
      {author && <p className={classes['asker']}><Name>{author.name}</Name></p>}
    </>
  );
}

function Now() {
  const t = useT('rooms');
  const now = useNow();
  const questions = useRoomItems(roomQuestion);
  const polls = useRoomItems(roomPoll);
  const highlights = useRoomItems(roomHighlight);
  const shown = onScreen({ questions, polls, highlights }, now);
  switch (shown.kind) {
    case 'question': return <><p className={classes['label']}>{t('present.now')}</p><Big text={shown.question.text} lang={shown.question.lang} /><Asker question={shown.question} /></>;
    case 'poll': return <PollOnScreen poll={shown.poll} />;
    case 'highlight': return <Highlighted highlight={shown.highlight} />;
    case 'welcome': return <Big text={t('present.welcome')} lang="" />;
  }
}

function Next() {
  const t = useT('rooms');
  const language = useLanguage();
  const next = nextQuestions(useRoomItems(roomQuestion));
  if (!next.length) return <div />;
  return (
    <section className={classes['next']} aria-labelledby="next">
      <h2 id="next">{t('present.next')}</h2>
      <ol>{next.map(({ id, text, lang, votes }) => <li key={id}><span className={classes['votes']} aria-label={t('present.votes', { count: votes, number: formatNumber(votes, language) })}>{formatNumber(votes, language)}</span><span lang={lang} dir="auto">{text}</span></li>)}</ol>
    </section>
  );
}

/** Found by moving the pointer, by the keyboard, and otherwise out of sight. */
function Controls({ id }: { id: string }) {
  const t = useT('rooms');
  const idle = useIdle();
  const icon = { size: 24, stroke: 1.6, 'aria-hidden': true } as const;
  return (
    <nav className={classes['controls']} data-idle={idle || undefined} aria-label={t('present.controls')}>
      {document.fullscreenEnabled && <ActionIcon size={48} className={classes['control']} aria-label={t('present.fullscreen')} onClick={() => void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined)}><IconMaximize {...icon} /></ActionIcon>}
      <Link to="/rooms/$id" params={{ id }} className={classes['control']} aria-label={t('present.leave')}><IconX {...icon} /></Link>
    </nav>
  );
}

/** The hall's screen: one thing at a time, large; what is next, small; a code to join. It follows the room by itself. */
export function PresenterPage({ id }: { id: string }) {
  const t = useT('rooms');
  const { data: { room } } = useSuspenseQuery(gqlQuery(RoomDocument, { id }));
  const open = useRoom(id);
  const connection = useConnection();
  const [address] = useState(() => new URL(`/rooms/${id}`, location.origin).href);
  useWakefulScreen();
  useEffect(() => {
    document.title = t('present.title', { room: room.title });
  }, [t, room.title]);
  return (
    <RoomContext value={open}>
      <div className={classes['screen']}>
        <header className={classes['head']}><h1 dir="auto">{room.title}</h1>{connection !== 'online' && <p role="status">{t('present.offline')}</p>}</header>
        <main className={classes['now']} aria-live="polite">{open.room.status === 'gone' ? <Big text={t('gone.title')} lang="" /> : open.room.itemsReady && <Now />}</main>
        <footer className={classes['foot']}><Next /><JoinCode address={address} /></footer>
        <Controls id={id} />
      </div>
    </RoomContext>
  );
}
