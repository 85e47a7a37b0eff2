import { avatarCrop, avatarLimits } from '@cohortium/contract';
import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActorSource, requireSignedIn } from '../../kernel/authz/actor.ts';
import { Config } from '../../kernel/config/config.ts';
import { badField, parseInput } from '../../kernel/errors/domain-error.ts';
import { readForm } from '../../kernel/files/upload-form.ts';
import { localeOf, sessionTokenOf } from '../../kernel/http/session-cookie.ts';
import { AvatarService } from './avatar.service.ts';

/** Pictures travel outside GraphQL: sent as a form, fetched by an <img>. */
@Controller('/avatars')
export class AvatarController {
  constructor(
    private readonly avatars: AvatarService,
    private readonly actors: ActorSource,
    private readonly config: Config,
  ) {}

  /** A form with `picture` (at most 10 MB) and the square to cut: `left`, `top`, `width`, `height` as shares of the picture. */
  @Post()
  @HttpCode(200)
  async replace(@Req() request: FastifyRequest): Promise<{ url: string }> {
    const actor = await this.actors.fromToken(sessionTokenOf(request, this.config), localeOf(request));
    requireSignedIn(actor);
    const form = await readForm(request, { bytes: avatarLimits.bytes, fieldBytes: 100 });
    if (form?.isTooLarge) throw badField('picture', 'people:error.pictureTooLarge', { max: avatarLimits.bytes / 1024 / 1024 });
    if (!form?.file) throw badField('picture', 'people:error.picture');
    return { url: await this.avatars.replace(actor, form.file, parseInput(avatarCrop, form.fields)) };
  }

  /** The picture in the nearest size of 64, 128, 256 and 512 pixels. Its address changes with the picture, so browsers may keep it. */
  @Get('/:fileId')
  async find(@Req() request: FastifyRequest, @Param('fileId') fileId: string, @Query('size') size: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const actor = await this.actors.fromToken(sessionTokenOf(request, this.config), localeOf(request));
    const content = await this.avatars.require(actor, fileId, Number(size) || 128);
    await reply.type('image/webp').header('Cache-Control', 'private, max-age=86400').header('X-Content-Type-Options', 'nosniff').send(Buffer.from(content));
  }
}
