import type { Attached, HighlightKind, Reaction, RepliedTo, RoomMessage } from '@cohortium/contract';
import { RoomDocument, RoomPeopleNamedDocument } from '@cohortium/schema';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { asRequestError, execute, gqlQuery } from '../../shared/graphql/index.ts';
import { loadTexts, Name, Sentence, useLanguage, useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { undoable } from '../../shared/ui/toast.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';
import { saidOf } from './attachments/said-line.ts';
import { useAttached } from './attachments/use-attached.ts';
import { AwayCard } from './away/AwayCard.tsx';
import { Composer, type Composing } from './Composer.tsx';
import { RoomTools } from './finding/RoomTools.tsx';
import { useLook, type Look, type Place } from './finding/use-look.ts';
import { useHighlightActions } from './highlights/use-highlights.ts';
import { GateNote } from './moderation/GateNote.tsx';
import { ModerationDialogs } from './moderation/ModerationDialogs.tsx';
import { PinnedBar } from './moderation/PinnedBar.tsx';
import { RoomBar } from './moderation/RoomBar.tsx';
import { useGate } from './moderation/use-moderation.ts';
import { languageWritten } from './my-outbox.ts';
import { RoomBody } from './parts/RoomBody.tsx';
import { PresenceRow } from './PresenceRow.tsx';
import { RoomContext, useAct } from './room-context.ts';
import type { Person } from './room-session.ts';
import { Stream } from './Stream.tsx';
import { useRoom, type OpenRoom } from './use-room.ts';
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
}

const nothing: Composing = { replyTo: null, editing: null };
const excerptLength = 140;
const answered = (message: RoomMessage): RepliedTo => ({ id: message.id, seq: message.seq, authorId: message.authorId, excerpt: [...saidOf(message)].slice(0, excerptLength).join('') });

/** A room to talk in: who is here, the stream, and the composer. Sessions, ideas and lounges show it in their pages. */
export function RoomPanel({ roomId, compact = false, at }: RoomPanelProps) {
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
          <RoomBody room={data?.room} look={look}>
            <Talk open={open} look={look} canPost={data?.room.viewerCan.post ?? true} isClosed={data?.room.state === 'CLOSED'} companion={data?.room.companion ?? null} />
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
}

/** Why nothing can be written: two who parted are led to where they may ask to connect again. */
function ClosedNote({ isClosed, companion }: Pick<TalkProps, 'isClosed' | 'companion'>) {
  const t = useT('rooms');
  if (isClosed && companion) return <p className={classes['note']}><Sentence parts={{ name: <TextLink to="/people/$id" params={{ id: companion.id }}><Name>{companion.name}</Name></TextLink> }} text={marks => t('parted', marks)} /></p>;
  return <p className={classes['note']}>{isClosed ? t('error.closed') : t('error.readOnly')}</p>;
}

function Talk({ open, look, canPost, isClosed, companion }: TalkProps) {
  const t = useT('rooms');
  const language = useLanguage();
  const orSay = useOrSay();
  const [composing, setComposing] = useState(nothing);
  const act = useAct();
  const { mark, decide, withdraw } = useHighlightActions();
  const { take, ...shown } = usePendingMessages();
  const { session, outbox, myId } = open;
  const typing = useTyping(open);
  const gate = useGate();

  const draftKey = `${myId}/room:${session.roomId}`;
  const attaching = useAttached(myId, session.roomId, draftKey);
  const send = (body: string, attachments: Attached[]) => {
    const { editing, replyTo } = composing;
    setComposing(nothing);
    if (editing) return orSay(act('room:edit', { messageId: editing.id, body: body.trim() }));
    orSay(outbox.add(session.roomId, 'room:post', { body: body.trim(), ...(attachments.length && { attachments }), lang: languageWritten(body, language), replyToId: replyTo?.id ?? null }, replyTo));
  };
  const remove = (message: RoomMessage) => {
    // What waits stands in for what was hidden, until the room tells it.
    let putBack: () => void = () => undefined;
    undoable({ text: t('message.deleted'), hide: () => (putBack = take(message.id)), commit: () => orSay(act('room:delete', { messageId: message.id }).then(() => putBack())) });
  };
  const findPeople = async (words: string): Promise<readonly Person[]> => {
    const { people, presence } = open.room;
    if (!words) return (presence?.here ?? []).filter(id => id !== myId).map(id => people.get(id)).filter(person => person !== undefined).slice(0, 8);
    return (await execute(RoomPeopleNamedDocument, { roomId: session.roomId, text: words })).roomPeopleNamed;
  };
  const editLast = () => {
    const mine = shown.messages.findLast(message => message.authorId === myId && message.state === 'SAID');
    if (mine) setComposing({ replyTo: null, editing: mine });
  };
  const actions = {
    reply: (message: RoomMessage) => setComposing({ replyTo: answered(message), editing: null }),
    edit: (message: RoomMessage) => setComposing({ replyTo: null, editing: message }),
    react: (message: RoomMessage, reaction: Reaction, on: boolean) => orSay(act('room:react', { messageId: message.id, reaction, on })),
    remove,
    mark: (message: RoomMessage, as: HighlightKind) => mark({ kind: 'MESSAGE', id: message.id }, as),
    decideHighlight: decide,
    withdrawHighlight: withdraw,
    take: (message: RoomMessage) => take(message.id),
  };
  return (
    <>
      <PinnedBar />
      <Stream {...open} shown={shown} canPost={canPost} look={look} actions={actions} />
      <UnsentActs />
      <RoomBar />
      {gate ? <GateNote /> : canPost
        ? <Composer {...composing} draftKey={draftKey} attaching={attaching} people={open.room.people} findPeople={findPeople} typists={typing.typists} onTyping={typing.say} onSend={send} onCancel={() => setComposing(nothing)} onEditLast={editLast} />
        : <ClosedNote isClosed={isClosed} companion={companion} />}
    </>
  );
}
