declare module '../../kernel/events/events.ts' {
  interface Events {
    /** Someone finished their first profile: suggestions can be made to and of them. */
    'member.profileCompleted': { memberId: string };
  }
}
export {};
