declare module '../../kernel/events/events.ts' {
  interface Events {
    /** Staff look at a programme's figures, of which none were worked out yet. */
    'insights.wanted': { programmeId: string };
  }
}
export {};
