import { Injectable } from '@nestjs/common';
import { Config } from '../../kernel/config/config.ts';
import type { GraphQLContext } from '../../kernel/graphql/graphql.module.ts';
import { clearSessionCookie, setSessionCookie } from '../../kernel/http/session-cookie.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { notFound } from '../../kernel/errors/domain-error.ts';
import type { BegunSession } from './begun-session.ts';
import { SessionService } from './session.service.ts';
import { ViewerReader } from './viewer.reader.ts';

/** Hands a session to the browser, and takes it back. */
@Injectable()
export class SessionOpener {
  constructor(
    private readonly config: Config,
    private readonly sessions: SessionService,
    private readonly reader: ViewerReader,
  ) {}

  /** Sets the cookie, ends the session this browser had, and answers with who is signed in now. */
  async open(context: GraphQLContext, { token, expires }: BegunSession, selection: Selection): Promise<Answer> {
    if (context.actor.sessionId) await this.sessions.end(context.actor.sessionId);
    setSessionCookie(context.reply, this.config, token, expires);
    const viewer = await this.reader.viewer(await this.sessions.fromToken(token, context.actor.locale), selection);
    if (!viewer) throw notFound();
    return viewer;
  }

  close(context: GraphQLContext): void {
    clearSessionCookie(context.reply, this.config);
  }
}
