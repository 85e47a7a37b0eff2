import type { Failure } from './errors.ts';
import type { NotificationEvents } from './notifications.ts';
import type { RoomHighlightEvents } from './room-highlights.ts';
import type { RoomModerationEvents, RoomModerationNews } from './room-moderation.ts';
import type { RoomPollEvents } from './room-polls.ts';
import type { RoomQuestionEvents } from './room-questions.ts';
import type { RoomClientEvents, RoomServerEvents } from './rooms.ts';

/** An event without an acknowledgement, or one nobody knows, is refused by this. */
export interface RefusedEvent {
  event: string;
  error: Failure;
}

/** Every event a client may send. A feature declares its own beside its schemas, and joins them here. */
export interface ClientToServer extends RoomClientEvents, RoomHighlightEvents, RoomModerationEvents, RoomQuestionEvents, RoomPollEvents {}

/** Every event the server sends. */
export interface ServerToClient extends RoomServerEvents, RoomModerationNews, NotificationEvents {
  refused: (refusal: RefusedEvent) => void;
}

/** Largest message a socket may send, in bytes; a larger one ends the connection. */
export const socketMessageBytes = 64 * 1024;
