import { z } from 'zod';

/** Bounds of notifications. The count of unread ones stops at `unreadUpTo`. */
export const notificationLimits = { unreadUpTo: 100, markAtOnce: 100, facesShown: 3 } as const;

/** Said to a member's sockets when something was put on their list; what it is, they ask for with their rights of that moment. */
export const notificationMade = z.object({ ids: z.array(z.string()) });
export type NotificationMade = z.infer<typeof notificationMade>;

/** What the server says of notifications. */
export interface NotificationEvents {
  'notification:made': (made: NotificationMade) => void;
}
