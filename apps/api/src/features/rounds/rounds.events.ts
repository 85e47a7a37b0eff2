declare module '../../kernel/events/events.ts' {
  interface Events {
    /** Staff asked for a plan of a convention's meeting rounds. */
    'meetings.asked': { drawId: string };
    /** A plan is told to those who take part. */
    'meetings.published': { conventionId: string; drawId: string };
    /** The first round begins soon. */
    'meetings.soon': { roundId: string };
    /** A round begins. */
    'meetings.begin': { roundId: string };
  }
}
export {};
