import type { RepliedTo, RoomMessage } from '@cohortium/contract';
import { RoomDocument } from '@cohortium/schema';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { asRequestError, gqlQuery } from '../../shared/graphql/index.ts';
import { loadTexts, useLanguage, useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { undoable } from '../../shared/ui/toast.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';
import { Composer, type Composing } from './Composer.tsx';
import { languageWritten } from './my-outbox.ts';
import { PresenceRow } from './PresenceRow.tsx';
import { roomWire } from './room-wire.ts';
import { Stream } from './Stream.tsx';
import { useRoom, type OpenRoom } from './use-room.ts';
import { useOverlay } from './use-overlay.ts';
import classes from './RoomPanel.module.css';

interface RoomPanelProps {
  roomId: string;
  /** Within another page: of a bounded height, with presence but no title of its own. */
  compact?: boolean;
}

const nothing: Composing = { replyTo: null, editing: null };
const excerptLength = 140;
const answered = ({ id, seq, authorId, body }: RoomMessage): RepliedTo => ({ id, seq, authorId, excerpt: [...body].slice(0, excerptLength).join('') });

/** A room to talk in: who is here, the stream, and the composer. Sessions, ideas and lounges show it in their pages. */
export function RoomPanel({ roomId, compact = false }: RoomPanelProps) {
  const t = useT('rooms');
  useEffect(() => void loadTexts('rooms'), []);
  const open = useRoom(roomId);
  const { data, error } = useQuery(gqlQuery(RoomDocument, { id: roomId }));
  const isGone = open.room.status === 'gone' || (error !== null && asRequestError(error).code === 'NOT_FOUND');
  if (isGone) return <EmptyState title={t('gone.title')} text={t('gone.text')} />;
  return (
    <section className={classes['panel']} data-compact={compact || undefined} aria-label={data?.room.title ?? t('stream.label')}>
      <div className={classes['head']}><PresenceRow presence={open.room.presence} people={open.room.people} /></div>
      <Talk open={open} canPost={data?.room.viewerCan.post ?? true} isClosed={data?.room.state === 'CLOSED'} />
    </section>
  );
}

function Talk({ open, canPost, isClosed }: { open: OpenRoom; canPost: boolean; isClosed: boolean }) {
  const t = useT('rooms');
  const language = useLanguage();
  const orSay = useOrSay();
  const [composing, setComposing] = useState(nothing);
  const overlay = useOverlay(open.room.messages);
  const { session, outbox, myId } = open;

  const send = (body: string) => {
    const { editing, replyTo } = composing;
    setComposing(nothing);
    if (!editing) return orSay(outbox.add(session.roomId, body.trim(), languageWritten(body, language), replyTo));
    const putBack = overlay.cover(editing.id, { body: body.trim(), editedAt: new Date().toISOString() });
    orSay(roomWire.request('room:edit', { roomId: session.roomId, clientId: crypto.randomUUID(), messageId: editing.id, body }).catch((thrown: unknown) => {
      putBack();
      throw thrown;
    }));
  };
  const remove = (message: RoomMessage) => undoable({
    text: t('message.deleted'),
    hide: () => overlay.cover(message.id, { state: 'DELETED', body: '' }),
    commit: () => orSay(roomWire.request('room:delete', { roomId: session.roomId, clientId: crypto.randomUUID(), messageId: message.id }).catch((thrown: unknown) => {
      overlay.uncover(message.id);
      throw thrown;
    })),
  });
  const editLast = () => {
    const mine = overlay.messages.findLast(message => message.authorId === myId && message.state === 'SAID');
    if (mine) setComposing({ replyTo: null, editing: mine });
  };
  const actions = {
    reply: (message: RoomMessage) => setComposing({ replyTo: answered(message), editing: null }),
    edit: (message: RoomMessage) => setComposing({ replyTo: null, editing: message }),
    remove,
  };
  return (
    <>
      <Stream {...open} room={{ ...open.room, messages: overlay.messages }} canPost={canPost} actions={actions} />
      {canPost
        ? <Composer {...composing} draftKey={`${myId}/room:${session.roomId}`} people={open.room.people} onSend={send} onCancel={() => setComposing(nothing)} onEditLast={editLast} />
        : <p className={classes['note']}>{isClosed ? t('error.closed') : t('error.readOnly')}</p>}
    </>
  );
}
