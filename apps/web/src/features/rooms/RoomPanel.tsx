import type { Attached, AwaitingItem } from '@cohortium/contract';
import { RoomDocument } from '@cohortium/schema';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { asRequestError, gqlQuery } from '../../shared/graphql/index.ts';
import { languageWritten, loadTexts, Name, Sentence, useLanguage, useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { useOrSay } from '../../shared/ui/use-or-say.ts';
import { download } from './attachments/download.ts';
import { useAttached } from './attachments/use-attached.ts';
import { AwayCard } from './away/AwayCard.tsx';
import { Composer } from './Composer.tsx';
import { RoomTools } from './finding/RoomTools.tsx';
import { useLook, type Look, type Place } from './finding/use-look.ts';
import { GateNote } from './moderation/GateNote.tsx';
import { ModerationDialogs } from './moderation/ModerationDialogs.tsx';
import { PinnedBar } from './moderation/PinnedBar.tsx';
import { RoomBar } from './moderation/RoomBar.tsx';
import { useGate } from './moderation/use-moderation.ts';
import { RoomBody } from './parts/RoomBody.tsx';
import { useIsWide } from './parts/use-is-wide.ts';
import { PresenceRow } from './PresenceRow.tsx';
import { RoomContext, useAct } from './room-context.ts';
import type { Person } from './room-session.ts';
import { Stream } from './Stream.tsx';
import { TalkBar } from '../talks/index.ts';
import { useRoom, type OpenRoom } from './use-room.ts';
import { ThreadPanel } from './threads/ThreadPanel.tsx';
import { nothing, useMessageActions } from './use-message-actions.ts';
import { usePeopleNamed } from './use-people-named.ts';
import { useTyping } from './use-typing.ts';
import { UnsentActs } from './UnsentActs.tsx';
import { usePendingMessages } from './use-pending-messages.ts';
import classes from './RoomPanel.module.css';

interface RoomPanelProps {
  roomId: string;
  /** Within another page: of a bounded height, with presence but no title of its own. */
  compact?: boolean;
  /** Where to begin, when the address names a message. */
  at?: Place | undefined;
  /** A part beside the stream was turned to; null for the stream. */
  onPart?: ((part: string | null) => void) | undefined;
}

/** A room to talk in: who is here, the stream, and the composer. Sessions, ideas and lounges show it in their pages. */
export function RoomPanel({ roomId, compact = false, at, onPart }: RoomPanelProps) {
  const t = useT('rooms');
  useEffect(() => void loadTexts('rooms', 'attachments', 'moderation', 'questions', 'polls'), []);
  const open = useRoom(roomId);
  const { data, error } = useQuery(gqlQuery(RoomDocument, { id: roomId }));
  const look = useLook(open, at);
  const isGone = open.room.status === 'gone' || (error !== null && asRequestError(error).code === 'NOT_FOUND');
  if (isGone) return <RoomContext value={open}><EmptyState title={t('gone.title')} text={t('gone.text')} /><UnsentActs withMessages /></RoomContext>;
  return (
    <section className={classes['panel']} data-compact={compact || undefined} aria-label={data?.room.title ?? t('stream.label')}>
      <RoomContext value={open}>
        <ModerationDialogs>
          <div className={classes['head']}><PresenceRow presence={open.room.presence} people={open.room.people} /><RoomTools look={look} compact={compact} /></div>
          <AwayCard look={look} />
          <RoomBody room={data?.room} look={look} at={at} onPart={onPart}>
            <Talk open={open} look={look} canPost={data?.room.viewerCan.post ?? true} isClosed={data?.room.state === 'CLOSED'} companion={data?.room.companion ?? null} startThread={at && 'isThread' in at && at.isThread ? at.messageId : null} />
          </RoomBody>
        </ModerationDialogs>
      </RoomContext>
    </section>
  );
}

interface TalkProps {
  open: OpenRoom;
  look: Look;
  canPost: boolean;
  isClosed: boolean;
  companion: Person | null;
  /** The thread that the address names. */
  startThread: string | null;
}

/** Why nothing can be written: two who parted are led to where they may ask to connect again. */
function ClosedNote({ isClosed, companion }: Pick<TalkProps, 'isClosed' | 'companion'>) {
  const t = useT('rooms');
  if (isClosed && companion) return <p className={classes['note']}><Sentence parts={{ name: <TextLink to="/people/$id" params={{ id: companion.id }}><Name>{companion.name}</Name></TextLink> }} text={marks => t('parted', marks)} /></p>;
  return <p className={classes['note']}>{isClosed ? t('error.closed') : t('error.readOnly')}</p>;
}

/** A conversation with fewer messages has only just begun. */
const few = 3;
/** From this width on a thread stands beside the stream, which keeps as much as a phone has. */
const withThread = 640;

function Talk({ open, look, canPost, isClosed, companion, startThread }: TalkProps) {
  const language = useLanguage();
  const orSay = useOrSay();
  const [composing, setComposing] = useState(nothing);
  const act = useAct();
  const findPeople = usePeopleNamed();
  const [thread, setThread] = useState(startThread);
  const [seen, setSeen] = useState<ReadonlyMap<string, number>>(new Map());
  const { take, ...shown } = usePendingMessages();
  const { session, outbox, myId } = open;
  const typing = useTyping(open);
  const gate = useGate();
  const { box, isWide: isBeside } = useIsWide(withThread);

  const draftKey = `${myId}/room:${session.roomId}`;
  const attaching = useAttached(myId, session.roomId, draftKey);
  const send = (body: string, attachments: Attached[]) => {
    const { editing, replyTo } = composing;
    setComposing(nothing);
    if (editing) return orSay(act('room:edit', { messageId: editing.id, body: body.trim() }));
    orSay(outbox.add(session.roomId, 'room:post', { body: body.trim(), ...(attachments.length && { attachments }), lang: languageWritten(body, language), replyToId: replyTo?.id ?? null }, replyTo));
  };
  const writeAgain = async ({ body, attachments }: AwaitingItem) => {
    attaching.add(await Promise.all(attachments.map(download)));
    setComposing({ ...nothing, again: { body } });
  };
  const editLast = () => {
    const mine = shown.messages.findLast(message => message.authorId === myId && message.state === 'SAID');
    if (mine) setComposing({ replyTo: null, editing: mine });
  };
  const isFirstWord = open.room.status === 'open' && open.room.headSeq < few && !shown.messages.some(({ authorId }) => authorId === myId);
  const actions = { ...useMessageActions({ take, compose: setComposing }), openThread: setThread };
  return (
    <div ref={box} className={classes['talk']} data-thread={(isBeside && thread !== null) || undefined}>
      <div className={classes['main']}>
        <PinnedBar />
        <Stream {...open} shown={shown} canPost={canPost} look={look} actions={actions} seen={seen} onAgain={writeAgain} />
        <UnsentActs />
        <RoomBar />
        {companion && <TalkBar memberId={companion.id} />}
        {gate ? <GateNote /> : canPost
          ? <Composer {...composing} draftKey={draftKey} attaching={attaching} people={open.room.people} findPeople={findPeople} firstWordTo={isFirstWord ? companion?.id : undefined} typists={typing.typists} onTyping={typing.say} onSend={send} onCancel={() => setComposing(nothing)} onEditLast={editLast} />
          : <ClosedNote isClosed={isClosed} companion={companion} />}
      </div>
      <ThreadPanel rootId={thread} isBeside={isBeside} canPost={canPost && !gate} onClose={() => setThread(null)} onRead={(rootId, seq) => setSeen(now => new Map(now).set(rootId, seq))} goTo={look.goTo} />
    </div>
  );
}
