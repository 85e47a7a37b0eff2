import { Button, Checkbox } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import type { Attached, RoomMessage } from '@cohortium/contract';
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { languageWritten, useLanguage, useT } from '../../../shared/i18n/index.ts';
import { EmptyState } from '../../../shared/ui/EmptyState.tsx';
import { ListSkeleton } from '../../../shared/ui/ListSkeleton.tsx';
import { useOrSay } from '../../../shared/ui/use-or-say.ts';
import { useAttached } from '../attachments/use-attached.ts';
import { Composer } from '../Composer.tsx';
import { useCanMark, useHasMarks, useMarks } from '../highlights/use-highlights.ts';
import { MessageRow } from '../MessageRow.tsx';
import { OutgoingRow } from '../OutgoingRow.tsx';
import { outgoingOf, useAct, useOpenRoom } from '../room-context.ts';
import { answered, nothing, useMessageActions } from '../use-message-actions.ts';
import { usePendingMessages } from '../use-pending-messages.ts';
import { usePeopleNamed } from '../use-people-named.ts';
import { useThread, type Thread } from './use-thread.ts';
import classes from './Threads.module.css';

export interface ThreadTalkProps {
  rootId: string;
  canPost: boolean;
  /** Up to which answer it was read. */
  onRead: (rootId: string, seq: number) => void;
  /** Shows a message in the stream. */
  goTo: (seq: number) => void;
}

/** A thread, with its own line to write in. */
export function ThreadTalk({ rootId, canPost, onRead, goTo }: ThreadTalkProps) {
  const t = useT('rooms');
  const thread = useThread(rootId);
  const [composing, setComposing] = useState(nothing);
  const lastSeq = thread.answers.at(-1)?.seq ?? 0;
  const read = useEffectEvent(() => onRead(rootId, lastSeq));
  useEffect(() => {
    if (lastSeq) read();
  }, [lastSeq]);
  const { root, state } = thread;
  if (state === 'ready' && !root) return <EmptyState title={t('finding.failed')} />;
  return (
    <>
      <Answers thread={thread} rootId={rootId} canPost={canPost} goTo={goTo} compose={setComposing} />
      {canPost && root && root.state !== 'HIDDEN' ? <Write root={root} composing={composing} compose={setComposing} /> : root && <p className={classes['note']}>{t(root.state === 'HIDDEN' ? 'thread.hidden' : 'error.readOnly')}</p>}
    </>
  );
}

/** Keeps the last answer in sight, as long as it is in sight. */
function useAtEnd(count: number) {
  const box = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    if (isAtEnd.current) box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [count]);
  const onScroll = () => {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    isAtEnd.current = scrollHeight - scrollTop - clientHeight < 64;
  };
  return { box, onScroll };
}

interface AnswersProps extends Pick<ThreadTalkProps, 'rootId' | 'canPost' | 'goTo'> {
  thread: Thread;
  compose: Parameters<typeof useMessageActions>[0]['compose'];
}

function Answers({ thread: { root, answers, state, hasEarlier, loadEarlier }, rootId, canPost, goTo, compose }: AnswersProps) {
  const t = useT('rooms');
  const language = useLanguage();
  const { room: { people }, outgoing, outbox, myId } = useOpenRoom();
  const told = useMemo(() => (root ? [root, ...answers] : answers), [root, answers]);
  const { take, ...shown } = usePendingMessages(told);
  const actions = { ...useMessageActions({ take, compose }), goTo, openThread: () => undefined };
  const waiting = outgoingOf(outgoing, 'room:post').filter(({ given }) => given.replyToId === rootId);
  const [marks, canMark, hasMarks] = [useMarks(), useCanMark(), useHasMarks()];
  const { box, onScroll } = useAtEnd(told.length + waiting.length);
  const row = (message: RoomMessage) => (
    <MessageRow
      key={message.id} message={message} author={people.get(message.authorId ?? '')} repliedTo={people.get(message.replyTo?.authorId ?? '')} isMine={message.authorId === myId} isContinued={false} inThread={rootId}
      reactions={shown.mine.get(message.id) ?? []} mentionsMe={message.body.includes(`](/people/${myId})`)} isWaiting={shown.waiting.has(message.id)} thread={undefined} isThreadNew={false} marks={marks.get(message.id)} people={people}
      canPost={canPost} canMark={canMark} hasMarks={hasMarks} actions={actions}
    />
  );
  const [first, ...rest] = shown.messages;
  const isRoot = first?.id === rootId;
  const replies = isRoot ? rest : shown.messages;
  return (
    <div ref={box} className={classes['messages']} onScroll={onScroll} role="region" aria-label={t('thread.title')} tabIndex={0}>
      {state === 'loading' && <ListSkeleton of="row" count={3} />}
      {isRoot && <ol className={classes['list']}>{row(first)}</ol>}
      {isRoot && <p className={classes['rule']}>{t('thread.replies', { count: replies.length, number: formatNumber(replies.length, language) })}</p>}
      {state === 'failed' && <p className={classes['note']}>{t('common:list.failed')}</p>}
      {(hasEarlier || state === 'failed') && <Button variant="default" size="sm" fullWidth onClick={loadEarlier}>{t(state === 'failed' ? 'common:action.retry' : 'thread.earlier')}</Button>}
      <ol className={classes['list']}>
        {replies.map(row)}
        {waiting.map(entry => <OutgoingRow key={entry.clientId} entry={entry} outbox={outbox} repliedTo={undefined} />)}
      </ol>
    </div>
  );
}

function Write({ root, composing, compose }: { root: RoomMessage; composing: typeof nothing; compose: (composing: typeof nothing) => void }) {
  const t = useT('rooms');
  const language = useLanguage();
  const orSay = useOrSay();
  const act = useAct();
  const { room: { people }, outbox, session, myId } = useOpenRoom();
  const findPeople = usePeopleNamed();
  const [isAlso, setAlso] = useState(false);
  const draftKey = `${myId}/room:${session.roomId}/thread:${root.id}`;
  const attaching = useAttached(myId, session.roomId, draftKey);
  const send = (body: string, attachments: Attached[]) => {
    const { editing } = composing;
    compose(nothing);
    if (editing) return orSay(act('room:edit', { messageId: editing.id, body: body.trim() }));
    orSay(outbox.add(session.roomId, 'room:post', { body: body.trim(), ...(attachments.length && { attachments }), lang: languageWritten(body, language), replyToId: root.id, aside: !isAlso }, answered(root)));
    setAlso(false);
  };
  return (
    <div className={classes['foot']}>
      <Composer {...composing} draftKey={draftKey} attaching={attaching} people={people} findPeople={findPeople} onSend={send} onCancel={() => compose(nothing)} onEditLast={() => undefined} />
      {!composing.editing && <Checkbox className={classes['also'] ?? ''} label={t('thread.also')} checked={isAlso} onChange={({ currentTarget: { checked } }) => setAlso(checked)} />}
    </div>
  );
}
