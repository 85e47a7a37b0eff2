import type { ProgrammeRole } from '@cohortium/contract';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { sql, type Sql } from '../database/sql.ts';
import { unauthenticated } from '../errors/domain-error.ts';

/** Who asks. Every entry point (GraphQL, socket, download, job) makes one. */
export interface Actor {
  readonly kind: 'anonymous' | 'guest' | 'member';
  /** The account's id, which is the member's id too; null for the anonymous. */
  readonly accountId: string | null;
  readonly sessionId: string | null;
  readonly isAdmin: boolean;
  /** Cohorts the member belongs to now. */
  readonly cohortIds: readonly string[];
  /** Programmes of those cohorts, and those in which the member has a role. */
  readonly programmeIds: readonly string[];
  /** Roles by programme id; a role in one programme never reaches another. */
  readonly roles: Readonly<Record<string, readonly ProgrammeRole[]>>;
  /** Set when a member looks at their own profile as others see it: how near those others stand (1 connection, 2 cohort, 3 member, 4 anonymous). */
  readonly seenFrom?: number;
  /** When they asked, by the kernel's clock: what a statement answers as open, over or expired is so at this moment. A socket's is that of its handshake. */
  readonly at: Date;
  /** The reader's language, for texts that staff translate. */
  readonly locale: string;
}

export const anonymous = (at: Date, locale = 'en'): Actor => ({ kind: 'anonymous', accountId: null, sessionId: null, isAdmin: false, cohortIds: [], programmeIds: [], roles: {}, at, locale });

/** The moment the actor asks at, for a statement. */
export const askedAt = (actor: Actor): Sql => sql`${actor.at}::timestamptz`;

/** An actor who is signed in. */
export type SignedIn = Actor & { readonly accountId: string; readonly sessionId: string };

/** @throws DomainError UNAUTHENTICATED for the anonymous. */
export function requireSignedIn(actor: Actor): asserts actor is SignedIn {
  if (actor.accountId === null || actor.sessionId === null) throw unauthenticated();
}

/** Programmes in which the actor has one of the roles. */
export const programmesWithRole = (actor: Actor, ...roles: ProgrammeRole[]): string[] =>
  Object.entries(actor.roles).filter(([, held]) => held.some(role => roles.includes(role))).map(([programmeId]) => programmeId);

/** Tells who a request's cookie stands for; given by the identity feature, used by every entry point. */
export abstract class ActorSource {
  /** The actor behind a session token (the anonymous when unknown, expired or revoked). */
  abstract fromToken(token: string | undefined, locale: string): Promise<Actor>;

  /** Someone in whose name a job reads, with what they may at this moment; null when the account is closed. */
  abstract ofAccount(accountId: string): Promise<Actor | null>;

  /** Those of the sessions that have neither ended nor run out. */
  abstract heldAmong(sessionIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/** The actor of this GraphQL request. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => GqlExecutionContext.create(context).getContext<{ actor: Actor }>().actor);
