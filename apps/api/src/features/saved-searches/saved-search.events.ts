declare module '../../kernel/events/events.ts' {
  interface Events {
    /** A saved search that tells found people it had not found before; `day` is the day in UTC, so that it is told once a day. */
    'savedSearch.found': { searchId: string; memberId: string; day: string };
  }
}
export {};
