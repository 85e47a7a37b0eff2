import { attachmentLimits, wireId, type Attachment } from '@cohortium/contract';
import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActorSource, requireSignedIn, type SignedIn } from '../../../kernel/authz/actor.ts';
import { Config } from '../../../kernel/config/config.ts';
import { badField, DomainError, parseInput } from '../../../kernel/errors/domain-error.ts';
import { readForm } from '../../../kernel/files/upload-form.ts';
import { localeOf, sessionTokenOf } from '../../../kernel/http/session-cookie.ts';
import { AttachmentReader } from './attachment.reader.ts';
import { AttachmentService } from './attachment.service.ts';
import { disposition } from './file-name.ts';

/** Files that come in at the same time: of one person, and of all on this node. */
const most = { ofPerson: 4, together: 40 } as const;
/** Whatever a file turns out to be: a browser that shows it runs nothing of it, and asks nobody for more. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; sandbox; frame-ancestors 'none'";

/** Files travel outside GraphQL: sent as a form, fetched by an <img> or a link. */
@Controller('/attachments')
export class AttachmentController {
  readonly #coming = new Map<string, number>();

  constructor(
    private readonly attachments: AttachmentService,
    private readonly reader: AttachmentReader,
    private readonly actors: ActorSource,
    private readonly config: Config,
  ) {}

  /** `?room=<id>&client=<the sender's own name for it>`: a form with `file`, at most 10 MB, and its `name`. The right is asked before it is read. */
  @Post()
  @HttpCode(200)
  async send(@Req() request: FastifyRequest, @Query('room') room: unknown, @Query('client') client: unknown): Promise<Attachment> {
    const actor = await this.requireActor(request);
    const sending = { roomId: parseInput(wireId, room, 'room'), clientId: parseInput(wireId, client, 'client') };
    await this.attachments.requireMaySend(actor, sending.roomId);
    return this.oneOfFew(actor, async () => {
      const form = await readForm(request, { bytes: attachmentLimits.bytes, fieldBytes: 2000 });
      if (form?.isTooLarge) throw badField('file', 'attachments:error.tooLarge', { max: attachmentLimits.bytes / 1024 / 1024 });
      if (!form?.file) throw new DomainError('UNAVAILABLE', 'attachments:error.brokenOff');
      if (!form.file.length) throw badField('file', 'attachments:error.empty');
      const { name } = form.fields;
      return this.attachments.send(actor, sending, typeof name === 'string' ? name : form.name, form.file);
    });
  }

  /** A picture is shown, in full or with `?size=thumbnail`; with `?download`, and whatever else it is, it is downloaded. Nothing is kept without asking again. */
  @Get('/:id')
  async find(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string, @Query('size') size: unknown, @Query('download') download: unknown): Promise<void> {
    const actor = await this.requireActor(request);
    const file = await this.reader.require(actor, id);
    const isPicture = file.kind === 'IMAGE';
    const kept = isPicture && size === 'thumbnail' ? 'thumbnail' : 'full';
    const tag = `"${file.id}-${kept}"`;
    reply.headers({
      'Content-Disposition': disposition(isPicture && download === undefined ? 'inline' : 'attachment', file.name),
      'Cache-Control': 'private, no-cache', ETag: tag, Vary: 'Cookie', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': policy,
      'Cross-Origin-Resource-Policy': 'same-origin', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex',
    });
    if (request.headers['if-none-match'] === tag) return void (await reply.code(304).send());
    await reply.type(file.type.startsWith('text/') ? `${file.type}; charset=utf-8` : file.type).send(await this.reader.open(file, kept));
  }

  private async requireActor(request: FastifyRequest): Promise<SignedIn> {
    const actor = await this.actors.fromToken(sessionTokenOf(request, this.config), localeOf(request));
    requireSignedIn(actor);
    return actor;
  }

  private async oneOfFew<Value>({ accountId }: SignedIn, work: () => Promise<Value>): Promise<Value> {
    const mine = this.#coming.get(accountId) ?? 0;
    const all = [...this.#coming.values()].reduce((sum, one) => sum + one, 0);
    if (mine >= most.ofPerson || all >= most.together) throw new DomainError('RATE_LIMITED', 'common:error.rateLimited', { seconds: 2 });
    this.#coming.set(accountId, mine + 1);
    try {
      return await work();
    } finally {
      const left = (this.#coming.get(accountId) ?? 1) - 1;
      if (left) this.#coming.set(accountId, left);
      else this.#coming.delete(accountId);
    }
  }
}
