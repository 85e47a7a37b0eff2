declare module '../../../kernel/events/events.ts' {
  interface Events {
    /** Someone reported a message or a person. */
    'room.reported': { reportId: string; roomId: string };
    /** Reports about one thing were handled together. */
    'room.reportsHandled': { reportIds: string[]; roomId: string };
  }
}
export {};
