declare module '../../kernel/events/events.ts' {
  interface Events {
    /** `fromId` asked `toId` to connect. */
    'connection.requested': { connectionId: string; fromId: string; toId: string };
    /** `toId` agreed to what `fromId` had asked. */
    'connection.accepted': { connectionId: string; fromId: string; toId: string };
  }
}
export {};
