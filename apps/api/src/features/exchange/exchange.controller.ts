import { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActorSource, requireSignedIn, type SignedIn } from '../../kernel/authz/actor.ts';
import { Config } from '../../kernel/config/config.ts';
import { forbidden } from '../../kernel/errors/domain-error.ts';
import { localeOf, sessionTokenOf } from '../../kernel/http/session-cookie.ts';
import { InsightsExportService } from './insights-export.service.ts';
import { OwnDataService } from './own-data.service.ts';
import { PeopleExportService } from './people-export.service.ts';

/** Files to take along. Plain addresses, so that a link downloads them; another site's link does not. */
@Controller('/exports')
export class ExchangeController {
  constructor(
    private readonly actors: ActorSource,
    private readonly config: Config,
    private readonly ownData: OwnDataService,
    private readonly people: PeopleExportService,
    private readonly insights: InsightsExportService,
  ) {}

  /** All that is kept of who asks, as JSON. */
  @Get('/my-data')
  async ownDataFile(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const actor = await this.requireActor(request);
    await this.send(reply, 'my-data.json', 'application/json; charset=utf-8', await this.ownData.open(actor));
  }

  /** A programme's people as CSV, for its staff: `?programme=ID` and the directory's filter. */
  @Get('/people')
  async peopleFile(@Req() request: FastifyRequest, @Query() query: unknown, @Res() reply: FastifyReply): Promise<void> {
    const actor = await this.requireActor(request);
    const { name, content } = await this.people.open(actor, query);
    await this.send(reply, name, 'text/csv; charset=utf-8', content);
  }

  /** A programme's figures, told as the office tells them, for its staff: `?programme=ID&what=DAYS|COHORTS|SECTORS|CONVENTIONS|GRAPH`. */
  @Get('/insights')
  async insightsFile(@Req() request: FastifyRequest, @Query() query: unknown, @Res() reply: FastifyReply): Promise<void> {
    const { name, type, content } = await this.insights.open(await this.requireActor(request), query);
    await this.send(reply, name, type, [content]);
  }

  private async requireActor(request: FastifyRequest): Promise<SignedIn> {
    if (request.headers['sec-fetch-site'] === 'cross-site') throw forbidden();
    const actor = await this.actors.fromToken(sessionTokenOf(request, this.config), localeOf(request));
    requireSignedIn(actor);
    return actor;
  }

  private async send(reply: FastifyReply, name: string, type: string, content: AsyncGenerator<string> | string[]): Promise<void> {
    await reply.headers({ 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }).type(type).send(Readable.from(content));
  }
}
