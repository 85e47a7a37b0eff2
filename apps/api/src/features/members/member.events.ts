declare module '../../kernel/events/events.ts' {
  interface Events {
    /** Someone finished their first profile: suggestions can be made to and of them. */
    'member.profileCompleted': { memberId: string };
    /** Someone changed their profile, or who sees what of it: what was found by it may fit no more. */
    'member.profileChanged': { memberId: string };
  }
}
export {};
