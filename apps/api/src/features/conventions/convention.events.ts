declare module '../../kernel/events/events.ts' {
  interface Events {
    /** Someone takes part in a convention, or takes part in another way than before. */
    'convention.registered': { conventionId: string; memberId: string };
  }
}
export {};
