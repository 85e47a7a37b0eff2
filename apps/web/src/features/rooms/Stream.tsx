import { Button } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import type { AwaitingItem, Reaction, RoomMessage } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { Announcer } from './Announcer.tsx';
import type { Look, Target } from './finding/use-look.ts';
import { DayLine } from './DayLine.tsx';
import { useCanMark, useHasMarks, useMarks } from './highlights/use-highlights.ts';
import { MessageRow, type MessageActions } from './MessageRow.tsx';
import { MyAwaiting } from './moderation/MyAwaiting.tsx';
import { OutgoingRow } from './OutgoingRow.tsx';
import type { PendingMessages } from './pending-messages.ts';
import { outgoingOf } from './room-context.ts';
import type { RoomSnapshot } from './room-session.ts';
import { firstUnread, streamItems } from './stream-items.ts';
import { AsideLine } from './threads/AsideLine.tsx';
import { threadsOf } from './threads/thread-summary.ts';
import { useMarkRead, type OpenRoom } from './use-room.ts';
import { useScroll } from './use-scroll.ts';
import classes from './Stream.module.css';

interface StreamProps extends OpenRoom {
  /** The room's messages with my own changes on them. */
  shown: PendingMessages;
  canPost: boolean;
  look: Look;
  actions: Omit<MessageActions, 'goTo'>;
  /** Up to which answer each thread was read, where I opened it. */
  seen: ReadonlyMap<string, number>;
  /** Takes what was not let through back into the field, to be written anew. */
  onAgain: (item: AwaitingItem) => Promise<void>;
}

/** The line before what was unread on arrival: found once history reaches so far, and then it stays, however much is read or loaded since. */
function useUnreadLine({ messages, readBefore, hasEarlier }: RoomSnapshot, myId: string): number | null {
  const [line, setLine] = useState<number | null>();
  const [oldest] = messages;
  if (line === undefined && oldest && (oldest.seq <= readBefore + 1 || !hasEarlier)) setLine(firstUnread(messages, readBefore, myId));
  return line ?? null;
}

/** The same functions at every rendering, so that rows that did not change are not drawn again. */
function useStable(actions: MessageActions): MessageActions {
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  return useMemo(() => ({
    reply: message => latest.current.reply(message),
    edit: message => latest.current.edit(message),
    remove: message => latest.current.remove(message),
    mark: (message, as) => latest.current.mark(message, as),
    decideHighlight: (id, accept) => latest.current.decideHighlight(id, accept),
    withdrawHighlight: id => latest.current.withdrawHighlight(id),
    take: message => latest.current.take(message),
    react: (message, reaction, on) => latest.current.react(message, reaction, on),
    goTo: seq => latest.current.goTo(seq),
    openThread: id => latest.current.openThread(id),
  }), []);
}

/** Keeps in sight what was brought there while rows above still take their true height (as they are drawn; by pictures, marks and threads that come later), until the reader does something. */
function holdInSight(list: Element, bring: () => void): () => void {
  const growing = new ResizeObserver(bring);
  growing.observe(list);
  const over = new AbortController();
  const stop = () => {
    growing.disconnect();
    over.abort();
  };
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown']) document.addEventListener(act, stop, { signal: over.signal, capture: true, passive: true });
  return stop;
}

/** Brings a message into sight once it is there. */
function useArrival(stream: RefObject<HTMLDivElement | null>, { target }: Look, messages: readonly RoomMessage[]): void {
  const arrived = useRef(0);
  const isThere = target !== null && messages.some(({ seq }) => seq === target.seq);
  const arrive = useEffectEvent(({ seq, turn }: Target) => {
    const box = stream.current;
    const row = box?.querySelector<HTMLElement>(`[data-seq~="${seq}"]`);
    const list = row?.parentElement;
    if (!box || !row || !list || arrived.current === turn) return undefined;
    arrived.current = turn;
    const bring = () => {
      if (row.isConnected) box.scrollBy({ top: row.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3 });
    };
    bring();
    requestAnimationFrame(() => row.focus({ preventScroll: true }));
    return holdInSight(list, bring);
  });
  useLayoutEffect(() => (target && isThere ? arrive(target) : undefined), [target, isThere]);
}

const nobody: RoomSnapshot['people'] = new Map();
const nothingSaid: readonly RoomMessage[] = [];
const none: readonly Reaction[] = [];
const idOf = (id: string | null | undefined): string => id ?? '';

/** The room's messages, oldest above; history by scrolling up. */
export function Stream({ session, room, outbox, outgoing: waiting, myId, shown, canPost, look, actions, seen, onAgain }: StreamProps) {
  const t = useT('rooms');
  const { people, hasEarlier, hasLater, history } = room;
  const { messages } = shown;
  const outgoing = outgoingOf(waiting, 'room:post').filter(({ given }) => !given.aside);
  const { known, from, threads } = room;
  const answered = useMemo(() => threadsOf({ known, from, threads }), [known, from, threads]);
  const marks = useMarks();
  const canMark = useCanMark();
  const hasMarks = useHasMarks();
  const unreadFrom = useUnreadLine(room, myId);
  const earlier = () => void (history === 'idle' && hasEarlier && session.loadEarlier());
  const stream = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const later = () => void (history === 'idle' && hasLater && session.loadLater());
  const scroll = useScroll({ stream, list, first: messages[0]?.seq ?? 0, last: messages.at(-1)?.seq ?? 0, newAfter: seq => messages.filter(message => message.seq > seq && message.authorId !== myId).length, startAt: '[data-unread-line]', live: !hasLater, onNearTop: earlier, onNearEnd: later });
  useMarkRead(session, room.headSeq, scroll.atEnd);
  // What I write brings me to the end, wherever I was reading.
  const newest = outgoing.at(-1)?.clientId;
  const toNewest = () => {
    session.lookAtNewest();
    requestAnimationFrame(scroll.toEnd);
  };
  const wrote = useEffectEvent(() => newest && toNewest());
  useEffect(() => void wrote(), [newest]);

  useArrival(stream, look, messages);
  const all = useStable({ ...actions, goTo: look.goTo });
  const isEmpty = room.status === 'open' && !hasEarlier && !messages.length && !outgoing.length;
  return (
    <div className={classes['around']}>
      <div ref={stream} className={classes['stream']} onScroll={scroll.onScroll} role="region" aria-label={t('stream.label')}>
        {history === 'failed' && <div className={classes['top']}><p>{t('common:list.failed')}</p><Button variant="default" onClick={() => void session.loadEarlier()}>{t('common:action.retry')}</Button></div>}
        {messages.length > 0 && !hasEarlier && <p className={classes['beginning']}>{t('stream.beginning')}</p>}
        {!messages.length && !isEmpty && history !== 'failed' && <ListSkeleton of="row" count={5} />}
        {isEmpty && <EmptyState title={t('stream.empty')} text={canPost ? t('stream.emptyText') : undefined} />}
        <ol ref={list} className={classes['list']}>
          {streamItems(messages, unreadFrom).map(item => {
            if (item.kind === 'day') return <DayLine key={item.key} at={item.at} />;
            if (item.kind === 'unread') return <li key={item.key} className={classes['unread']} data-unread-line>{t('stream.unread')}</li>;
            if (item.kind === 'aside') return <AsideLine key={item.key} messages={item.messages} people={people} onOpen={() => all.openThread(item.rootId)} />;
            const { message } = item;
            const thread = answered.get(message.id);
            return <MessageRow key={item.key} message={message} author={people.get(idOf(message.authorId))} repliedTo={people.get(idOf(message.replyTo?.authorId))} isMine={message.authorId === myId} isContinued={item.isContinued} reactions={shown.mine.get(message.id) ?? none} mentionsMe={message.body.includes(`](/people/${myId})`)} isWaiting={shown.waiting.has(message.id)} marks={marks.get(message.id)} thread={thread} isThreadNew={thread !== undefined && thread.lastSeq > Math.max(room.readBefore, seen.get(message.id) ?? 0) && thread.by[0] !== myId} people={marks.has(message.id) || thread ? people : nobody} canPost={canPost} canMark={canMark} hasMarks={hasMarks} actions={all} />;
          })}
          {outgoing.map(entry => <OutgoingRow key={entry.clientId} entry={entry} outbox={outbox} repliedTo={people.get(idOf(entry.replyTo?.authorId))} />)}
          <MyAwaiting onAgain={onAgain} />
        </ol>
      </div>
      {!scroll.atEnd && messages.length > 0 && <ToNewest below={scroll.below} onClick={toNewest} />}
      <Announcer messages={hasLater ? nothingSaid : messages} people={people} myId={myId} />
    </div>
  );
}

function ToNewest({ below, onClick }: { below: number; onClick: () => void }) {
  const t = useT('rooms');
  const language = useLanguage();
  return (
    <Button className={classes['pill']} size="sm" radius="xl" rightSection={<IconArrowDown size={16} stroke={1.6} aria-hidden />} onClick={onClick} variant={below ? 'filled' : 'default'}>
      {below ? t('stream.below', { count: below, number: formatNumber(below, language) }) : t('stream.toNewest')}
    </Button>
  );
}
