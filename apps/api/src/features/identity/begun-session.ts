import type { FastifyRequest } from 'fastify';
import { clientNetwork } from '../../kernel/http/client-address.ts';
import { localeOf } from '../../kernel/http/session-cookie.ts';

/** A session just begun; its token goes into the cookie and nowhere else. */
export interface BegunSession {
  readonly token: string;
  readonly expires: Date;
}

/** Where a request comes from: what its attempts are counted by, and how its session is listed. */
export interface Origin {
  readonly network: string;
  readonly userAgent: string;
  readonly locale: string;
}

export const originOf = (request: FastifyRequest): Origin => ({ network: clientNetwork(request), userAgent: request.headers['user-agent'] ?? '', locale: localeOf(request) });
