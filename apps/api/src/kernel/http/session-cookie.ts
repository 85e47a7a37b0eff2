import type { FastifyReply, FastifyRequest } from 'fastify';
import { chooseLanguage } from '@cohortium/i18n';
import type { Config } from '../config/config.ts';

const cookieName = (config: Config): string => (config.secure ? '__Host-session' : 'session');

/** The session's token, from its cookie. */
export const sessionTokenOf = (request: Pick<FastifyRequest, 'cookies'>, config: Config): string | undefined => request.cookies[cookieName(config)];

/** Gives the browser the session: HttpOnly, SameSite=Lax, and under https Secure with the `__Host-` prefix. */
export function setSessionCookie(reply: FastifyReply, config: Config, token: string, expires: Date): void {
  reply.setCookie(cookieName(config), token, { httpOnly: true, sameSite: 'lax', secure: config.secure, path: '/', expires });
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  reply.clearCookie(cookieName(config), { httpOnly: true, sameSite: 'lax', secure: config.secure, path: '/' });
}

/** The session token within a raw Cookie header (the socket handshake has no request of Fastify's). As it stands: our tokens need no decoding, and what a stranger sends may not decode. */
export function sessionTokenIn(cookieHeader: string | undefined, config: Config): string | undefined {
  const pair = cookieHeader?.split(';').map(part => part.trim()).find(part => part.startsWith(`${cookieName(config)}=`));
  return pair?.slice(cookieName(config).length + 1);
}

/** The language the browser asks for, among those we have; English otherwise. A member's own choice overrules it. */
export function localeOf(request: Pick<FastifyRequest, 'headers'>): string {
  return chooseLanguage((request.headers['accept-language'] ?? '').split(',').slice(0, 10).map(part => part.trim().split(';')[0] ?? ''));
}
