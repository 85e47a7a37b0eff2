declare module '../../kernel/events/events.ts' {
  interface Events {
    /** Something was put on members' lists. */
    'notification.made': { notificationIds: string[] };
  }
}
export {};
