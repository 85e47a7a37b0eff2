import type { HighlightKind, Reaction, RepliedTo, RoomMessage } from '@cohortium/contract';
import { useT } from '../../shared/i18n/index.ts';
import { undoable } from '../../shared/ui/toast.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';
import { saidOf } from './attachments/said-line.ts';
import type { Composing } from './Composer.tsx';
import { useHighlightActions } from './highlights/use-highlights.ts';
import type { MessageActions } from './MessageRow.tsx';
import { useAct } from './room-context.ts';

export const nothing: Composing = { replyTo: null, editing: null };
const excerptLength = 140;
export const answered = (message: RoomMessage): RepliedTo => ({ id: message.id, seq: message.seq, authorId: message.authorId, excerpt: [...saidOf(message)].slice(0, excerptLength).join('') });

interface Shown {
  /** Hides a message as deleted, until what this gives puts it back. */
  take: (messageId: string) => () => void;
  compose: (composing: Composing) => void;
}

/** What can be done to a message of the room that is open here, in the stream or in a thread. */
export function useMessageActions({ take, compose }: Shown): Omit<MessageActions, 'goTo' | 'openThread'> {
  const t = useT('rooms');
  const orSay = useOrSay();
  const act = useAct();
  const { mark, decide, withdraw } = useHighlightActions();
  const remove = (message: RoomMessage) => {
    // What waits stands in for what was hidden, until the room tells it.
    let putBack: () => void = () => undefined;
    undoable({ text: t('message.deleted'), hide: () => (putBack = take(message.id)), commit: () => orSay(act('room:delete', { messageId: message.id }).then(() => putBack())) });
  };
  return {
    reply: message => compose({ replyTo: answered(message), editing: null }),
    edit: message => compose({ replyTo: null, editing: message }),
    react: (message: RoomMessage, reaction: Reaction, on: boolean) => orSay(act('room:react', { messageId: message.id, reaction, on })),
    remove,
    mark: (message: RoomMessage, as: HighlightKind) => mark({ kind: 'MESSAGE', id: message.id }, as),
    decideHighlight: decide,
    withdrawHighlight: withdraw,
    take: message => take(message.id),
  };
}
