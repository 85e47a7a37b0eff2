declare module '../../kernel/events/events.ts' {
  interface Events {
    /** Two are asked whether they would like to be introduced. Not said where they are not asked. */
    'introduction.proposed': { introductionId: string };
    /** One of the two answered, either way. */
    'introduction.answered': { introductionId: string; memberId: string };
    /** One asks another to introduce them. Not said where who is asked would rather not before. */
    'introduction.asked': { requestId: string };
    /** Who was asked has asked the third. */
    'introduction.passedOn': { requestId: string };
    /** Both consented: they are connected. */
    'introduction.made': { introductionId: string };
  }
}
export {};
