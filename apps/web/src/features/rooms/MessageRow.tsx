import type { HighlightKind, Reaction, RoomMessage } from '@cohortium/contract';
import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowBackUp, IconBulb, IconClock, IconCopy, IconDots, IconMessages, IconMoodSmile, IconPencil, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo, useState } from 'react';
import { Name, useT, When } from '../../shared/i18n/index.ts';
import { useMeetingLink } from '../../shared/meeting/index.ts';
import { useConnection } from '../../shared/socket/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { MenuLink } from '../../shared/ui/MenuLink.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { Attachments } from './attachments/Attachments.tsx';
import { saidLine } from './attachments/said-line.ts';
import { CopyLink } from './finding/CopyLink.tsx';
import { HighlightMarks } from './highlights/HighlightMarks.tsx';
import { MarkMenu } from './highlights/MarkMenu.tsx';
import type { MessageMarks } from './highlights/use-highlights.ts';
import { MessageText } from './message-text.tsx';
import { ModerationMenu } from './moderation/ModerationMenu.tsx';
import { VeiledMessage } from './moderation/Veiled.tsx';
import { Quote } from './Quote.tsx';
import { ThreadRow } from './threads/ThreadRow.tsx';
import type { ThreadSummary } from './threads/thread-summary.ts';
import { ReactedBy } from './ReactedBy.tsx';
import { ReactionChips, ReactionRow } from './Reactions.tsx';
import type { Person } from './room-session.ts';
import classes from './Stream.module.css';

export interface MessageActions {
  reply: (message: RoomMessage) => void;
  edit: (message: RoomMessage) => void;
  remove: (message: RoomMessage) => void;
  react: (message: RoomMessage, reaction: Reaction, on: boolean) => void;
  mark: (message: RoomMessage, as: HighlightKind) => void;
  decideHighlight: (highlightId: string, accept: boolean) => void;
  withdrawHighlight: (highlightId: string) => void;
  /** Hides it as deleted, until what this gives puts it back. */
  take: (message: RoomMessage) => () => void;
  /** Goes to a message that a reply answers. */
  goTo: (seq: number) => void;
  /** Opens what answers a message, beside the stream. */
  openThread: (rootId: string) => void;
}

interface MessageRowProps {
  message: RoomMessage;
  author: Person | undefined;
  repliedTo: Person | undefined;
  isMine: boolean;
  isContinued: boolean;
  /** My own, those that wait among them. */
  reactions: readonly Reaction[];
  mentionsMe: boolean;
  /** Whether something I did to it waits for the network. */
  isWaiting: boolean;
  /** What answers it, and whether some of it is new to me. */
  thread: ThreadSummary | undefined;
  isThreadNew: boolean;
  /** It is shown in this thread: what leads there is left out. */
  inThread?: string | undefined;
  /** Why it matters, and what came of it. */
  marks: MessageMarks | undefined;
  people: ReadonlyMap<string, Person>;
  /** Whether one may write here now. */
  canPost: boolean;
  /** Whether one says what matters here; whether anyone does. */
  canMark: boolean;
  hasMarks: boolean;
  actions: MessageActions;
}

const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

function RowMenu({ message, reactions, isMine, marks, canPost, canMark, hasMarks, inThread, actions, name }: Omit<MessageRowProps, 'author' | 'repliedTo' | 'isContinued' | 'mentionsMe' | 'isWaiting' | 'people' | 'thread' | 'isThreadNew'> & { name: string }) {
  const t = useT('rooms');
  const [showsWho, setShowsWho] = useState(false);
  const copy = () => void navigator.clipboard.writeText(message.body).then(() => toast(t('common:action.copied')), () => undefined);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon className={classes['more']} variant="subtle" color="gray" size={32} aria-label={t('message.actions', { name })}><IconDots {...icon} /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {canPost && <ReactionRow mine={reactions} onReact={(reaction, on) => actions.react(message, reaction, on)} />}
          {canPost && !inThread && <Menu.Item leftSection={<IconArrowBackUp {...icon} data-mirrored />} onClick={() => actions.reply(message)}>{t('message.reply')}</Menu.Item>}
          {canPost && !inThread && <Menu.Item leftSection={<IconMessages {...icon} data-mirrored />} onClick={() => actions.openThread(message.rootId ?? message.id)}>{t('thread.reply')}</Menu.Item>}
          {message.body && <Menu.Item leftSection={<IconCopy {...icon} />} onClick={copy}>{t('message.copy')}</Menu.Item>}
          <CopyLink to={{ message: message.id }} />
          <MenuLink to="/ideas/new" search={{ from: 'MESSAGE', of: message.id }} leftSection={<IconBulb {...icon} />}>{t('makeIdea')}</MenuLink>
          {isMine && canPost && <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => actions.edit(message)}>{t('message.edit')}</Menu.Item>}
          {isMine && canPost && <Menu.Item className={classes['danger']} leftSection={<IconTrash {...icon} />} onClick={() => actions.remove(message)}>{t('message.delete')}</Menu.Item>}
          {hasMarks && (canPost || canMark) && <MarkMenu highlights={marks?.highlights ?? []} canMark={canMark} onMark={as => actions.mark(message, as)} onWithdraw={actions.withdrawHighlight} />}
          {message.reactions.length > 0 && <Menu.Item leftSection={<IconMoodSmile {...icon} />} onClick={() => setShowsWho(true)}>{t('reaction.who')}</Menu.Item>}
          <ModerationMenu message={message} isMine={isMine} take={() => actions.take(message)} />
        </Menu.Dropdown>
      </Menu>
      {showsWho && <ReactedBy messageId={message.id} counts={message.reactions} onClose={() => setShowsWho(false)} />}
    </>
  );
}

function Body({ message }: { message: RoomMessage }) {
  const t = useT('rooms');
  if (message.state === 'DELETED') return <p className={classes['trace']}>{t('message.deleted')}</p>;
  if (message.state === 'HIDDEN') return <VeiledMessage message={message} />;
  return (
    <div className={classes['body']}>
      {message.body && <MessageText body={message.body} lang={message.lang} />}
      {message.editedAt && <span className={classes['edited']}>{t('message.edited')}</span>}
    </div>
  );
}

/** What I did to a message while the line is cut; a moment's delay is not worth a word. */
function Waiting() {
  const t = useT('rooms');
  const isOnline = useConnection() === 'online';
  if (isOnline) return null;
  return <p className={classes['state']}><IconClock size={14} stroke={1.6} aria-hidden />{t('outgoing.waiting')}</p>;
}

/** One message of the stream. Following ones of the same person stand under the first one's name. */
export const MessageRow = memo(function MessageRow({ message, author, repliedTo, isMine, isContinued, reactions, mentionsMe, isWaiting, thread, isThreadNew, inThread, marks, people, canPost, canMark, hasMarks, actions }: MessageRowProps) {
  const t = useT('rooms');
  const from = useMeetingLink();
  const isSaid = message.state === 'SAID';
  const name = author?.name ?? (message.state === 'HIDDEN' ? '' : t('message.someoneWhoLeft'));
  return (
    <li className={classes['row']} data-continued={isContinued || undefined} data-mine={isMine || undefined} data-mentions-me={mentionsMe || undefined} data-seq={message.seq} tabIndex={-1}>
      <span className={classes['face']}>{!isContinued && author && <Avatar id={author.id} name={author.name} src={author.avatarUrl} size={36} />}</span>
      <div className={classes['said']}>
        <p className={isContinued ? 'unseen' : classes['by']}>
          {author ? <Link to="/people/$id" params={{ id: author.id }} {...from} className={classes['name']}>{isMine ? t('message.you') : <Name>{author.name}</Name>}</Link> : name && <span className={classes['name']}>{name}</span>}
          <span className={classes['time']}><When at={message.createdAt} as="time" /></span>
        </p>
        {message.replyTo && message.replyTo.id !== inThread && <Quote of={message.replyTo} author={repliedTo} onClick={actions.goTo} />}
        <Body message={message} />
        <Attachments files={message.attachments} />
        <ReactionChips counts={message.reactions} mine={reactions} canReact={canPost} onReact={(reaction, on) => actions.react(message, reaction, on)} />
        {marks && <HighlightMarks marks={marks} people={people} canMark={canMark} onDecide={actions.decideHighlight} />}
        {thread && !inThread && <ThreadRow thread={thread} people={people} isNew={isThreadNew} onOpen={() => actions.openThread(message.id)} />}
        {isWaiting && <Waiting />}
      </div>
      {isSaid && <RowMenu message={message} reactions={reactions} isMine={isMine} marks={marks} canPost={canPost} canMark={canMark} hasMarks={hasMarks} inThread={inThread} actions={actions} name={saidLine(message).slice(0, 40)} />}
    </li>
  );
});
