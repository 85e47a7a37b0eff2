import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActorSource, requireSignedIn } from '../../kernel/authz/actor.ts';
import { Config } from '../../kernel/config/config.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { forbidden, notFound, parseId } from '../../kernel/errors/domain-error.ts';
import { localeOf, sessionTokenOf } from '../../kernel/http/session-cookie.ts';
import { TalkCalendar } from './talk-calendar.ts';
import { talkVisible } from './talk.policy.ts';

/** A talk as a file for a calendar, for the two of it. A plain address, so that a link downloads it; another site's link does not. */
@Controller('/talks')
export class TalkController {
  constructor(
    private readonly actors: ActorSource,
    private readonly config: Config,
    private readonly db: Database,
    private readonly calendar: TalkCalendar,
  ) {}

  @Get('/:id/invitation.ics')
  async file(@Req() request: FastifyRequest, @Param('id') given: string, @Res() reply: FastifyReply): Promise<void> {
    if (request.headers['sec-fetch-site'] === 'cross-site') throw forbidden();
    const actor = await this.actors.fromToken(sessionTokenOf(request, this.config), localeOf(request));
    requireSignedIn(actor);
    const id = parseId(given);
    const mine = await this.db.one(sql`select 1 from talk k where k.id = ${id}::uuid and ${talkVisible(raw('k'), actor)}`);
    const content = mine && await this.calendar.file(id, actor.accountId);
    if (!content) throw notFound();
    await reply.headers({ 'Content-Disposition': 'attachment; filename="invitation.ics"', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }).type('text/calendar; charset=utf-8').send(content);
  }
}
