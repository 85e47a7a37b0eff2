import { avatarCrop, avatarLimits } from '@cohortium/contract';
import multipart from '@fastify/multipart';
import { Controller, Get, HttpCode, Param, Post, Query, Req, Res, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ActorSource, requireSignedIn } from '../../kernel/authz/actor.ts';
import { Config } from '../../kernel/config/config.ts';
import { badField, parseInput } from '../../kernel/errors/domain-error.ts';
import { localeOf, sessionTokenOf } from '../../kernel/http/session-cookie.ts';
import { AvatarService } from './avatar.service.ts';

/** Pictures travel outside GraphQL: sent as a form, fetched by an <img>. */
@Controller('/avatars')
export class AvatarController implements OnModuleInit {
  constructor(
    private readonly avatars: AvatarService,
    private readonly actors: ActorSource,
    private readonly config: Config,
    private readonly http: HttpAdapterHost,
  ) {}

  async onModuleInit(): Promise<void> {
    const server = this.http.httpAdapter?.getInstance<FastifyInstance>();
    await server?.register(multipart, { limits: { fileSize: avatarLimits.bytes, files: 1, fields: 8, fieldSize: 100 }, throwFileSizeLimit: false });
  }

  /** A form with `picture` (at most 10 MB) and the square to cut: `left`, `top`, `width`, `height` as shares of the picture. */
  @Post()
  @HttpCode(200)
  async replace(@Req() request: FastifyRequest): Promise<{ url: string }> {
    const actor = await this.actors.fromToken(sessionTokenOf(request, this.config), localeOf(request));
    requireSignedIn(actor);
    const { fields, picture } = await this.readForm(request);
    if (!picture) throw badField('picture', 'people:error.pictureTooLarge', { max: avatarLimits.bytes / 1024 / 1024 });
    return { url: await this.avatars.replace(actor, picture, parseInput(avatarCrop, fields)) };
  }

  /** A form that breaks off, or is none, is refused at its picture: the network does that, nobody's fault. */
  private async readForm(request: FastifyRequest): Promise<{ fields: Record<string, unknown>; picture: Buffer | undefined }> {
    const fields: Record<string, unknown> = {};
    let picture: Buffer | undefined;
    if (!request.isMultipart()) throw badField('picture', 'people:error.picture');
    try {
      for await (const part of request.parts()) {
        if (part.type === 'field') fields[part.fieldname] = part.value;
        else picture = await part.toBuffer().then(content => (part.file.truncated ? undefined : content));
      }
    } catch {
      throw badField('picture', 'people:error.picture');
    }
    return { fields, picture };
  }

  /** The picture in the nearest size of 64, 128, 256 and 512 pixels. Its address changes with the picture, so browsers may keep it. */
  @Get('/:fileId')
  async find(@Req() request: FastifyRequest, @Param('fileId') fileId: string, @Query('size') size: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const actor = await this.actors.fromToken(sessionTokenOf(request, this.config), localeOf(request));
    const content = await this.avatars.require(actor, fileId, Number(size) || 128);
    await reply.type('image/webp').header('Cache-Control', 'private, max-age=86400').header('X-Content-Type-Options', 'nosniff').send(Buffer.from(content));
  }
}
