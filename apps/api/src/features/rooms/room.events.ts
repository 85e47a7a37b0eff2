import type { RoomState } from '@cohortium/contract';

declare module '../../kernel/events/events.ts' {
  interface Events {
    /** Messages were committed. Reactors read the room's log from their own watermark; one event tells of a whole batch. */
    'room.messagesPosted': { roomId: string; fromSeq: number; toSeq: number };
    /** A room was closed, or opened again. */
    'room.stateChanged': { roomId: string; state: RoomState };
    /** The first words in a room of two. */
    'room.begun': { roomId: string; messageId: string; authorId: string };
    /** Messages stand in threads that others take part in. */
    'room.answered': { messageIds: string[] };
    /** A message mentions people whom it did not mention before. */
    'room.mentioned': { messageId: string; authorId: string; accountIds: string[] };
  }
}
