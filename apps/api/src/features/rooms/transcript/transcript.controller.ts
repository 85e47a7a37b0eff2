import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActorSource, requireSignedIn } from '../../../kernel/authz/actor.ts';
import { Config } from '../../../kernel/config/config.ts';
import { notFound, parseId } from '../../../kernel/errors/domain-error.ts';
import { localeOf, sessionTokenOf } from '../../../kernel/http/session-cookie.ts';
import { Attempts } from '../../../kernel/limits/attempts.ts';
import { htmlWriter } from './html-writer.ts';
import { jsonWriter } from './json-writer.ts';
import { markdownWriter } from './markdown-writer.ts';
import { TranscriptReader } from './transcript.reader.ts';
import type { Writer } from './transcript.ts';

const formats: Readonly<Record<string, { type: string; writer: () => Writer; isShown?: boolean }>> = {
  md: { type: 'text/markdown; charset=utf-8', writer: markdownWriter },
  html: { type: 'text/html; charset=utf-8', writer: htmlWriter, isShown: true },
  json: { type: 'application/json; charset=utf-8', writer: jsonWriter },
};
const most = { act: 'transcript', attempts: 30, seconds: 900 } as const;

/** The zone asked for, when it is one. */
function zoneOf(asked: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: asked ?? 'UTC' }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

/** Transcripts travel outside GraphQL: as files, streamed. */
@Controller('/transcripts')
export class TranscriptController {
  constructor(
    private readonly transcripts: TranscriptReader,
    private readonly actors: ActorSource,
    private readonly attempts: Attempts,
    private readonly config: Config,
  ) {}

  /** `/transcripts/<room>.md`, `.html` or `.json`; `zone` is the reader's own. */
  @Get('/:file')
  async find(@Req() request: FastifyRequest, @Param('file') file: string, @Query('zone') zone: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const actor = await this.actors.fromToken(sessionTokenOf(request, this.config), localeOf(request));
    requireSignedIn(actor);
    const [roomId = '', extension = ''] = file.split('.');
    const format = Object.hasOwn(formats, extension) ? formats[extension] : undefined;
    if (!format) throw notFound();
    await this.attempts.count({ ...most, subject: actor.accountId });
    const transcript = await this.transcripts.begin(actor, parseId(roomId), zoneOf(zone));
    const name = encodeURIComponent(`${transcript.room.title.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().slice(0, 80)}.${extension}`).replaceAll("'", '%27');
    await reply.type(format.type)
      .header('Content-Disposition', `${format.isShown ? 'inline' : 'attachment'}; filename="transcript.${extension}"; filename*=UTF-8''${name}`)
      .header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
      .header('Cache-Control', 'private, no-store').header('X-Content-Type-Options', 'nosniff').header('Referrer-Policy', 'no-referrer')
      .send(Readable.from(this.transcripts.write(actor, transcript, format.writer())));
  }
}
