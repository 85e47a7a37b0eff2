declare module '../../kernel/events/events.ts' {
  interface Events {
    /** Somebody would take an opening. */
    'secondment.asked': { openingId: string; askId: string; memberId: string };
    /** Whoever posted it answered them. */
    'secondment.answered': { openingId: string; askId: string; memberId: string };
  }
}
export {};
