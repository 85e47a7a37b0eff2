import { z } from 'zod';
import { id, line, optionalLine, optionalProse } from './text.ts';
import { MetKind, type Audience } from './vocabulary.ts';

/** Bounds of connections: characters, items, and days. */
export const connectionLimits = {
  note: 300,
  metText: 120,
  search: 120,
  /** Requests one member may make in 24 hours. */
  requestsADay: 30,
  /** Requests of one member that may wait for an answer at a time. */
  openRequests: 100,
  /** Days before one may ask again who declined, or who ended the connection. */
  askAgainDays: 30,
  /** Hours before one may ask again after withdrawing. */
  askAgainHoursWithdrawn: 24,
} as const;

/** What goes with a request to connect. */
export const requestConnection = z.strictObject({
  note: optionalProse(connectionLimits.note).default(''),
  met: z.strictObject({ kind: z.enum(MetKind).exclude(['INTRODUCTION']), id: id.nullish(), text: optionalLine(connectionLimits.metText).default('') }).nullish(),
});
export type RequestConnection = z.infer<typeof requestConnection>;

/** Words to look for among one's connections. */
export const connectionSearch = line(connectionLimits.search);

/** Whom a member may show their connections to; each includes the ones before it. Never visitors: a connection is the other person's, too. */
export const connectionAudiences = ['ONLY_ME', 'CONNECTIONS', 'COHORTS', 'MEMBERS'] as const satisfies readonly Audience[];
export type ConnectionAudience = (typeof connectionAudiences)[number];
/** What holds until a member chooses. */
export const usualConnectionAudience = 'CONNECTIONS' satisfies ConnectionAudience;
export const showConnectionsTo = z.enum(connectionAudiences, { error: 'connections:error.notPublic' });
