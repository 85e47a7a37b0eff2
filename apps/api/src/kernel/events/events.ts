/**
 * Everything that can be said to have happened, and what is said with it. Each feature adds its own in `*.events.ts`:
 * `declare module '../../kernel/events/events.ts' { interface Events { 'idea.proposed': { ideaId: string } } }`.
 * Payloads carry ids, never texts: who reads them later asks with the rights of that moment.
 */
export interface Events {}

export type EventName = keyof Events & string;
/** One event as it waits in the outbox. */
export interface Emitted {
  readonly name: string;
  readonly payload: unknown;
}
