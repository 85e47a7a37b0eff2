import { randomUUID } from 'node:crypto';
import { avatarLimits, type AvatarCrop } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import sharp, { type Sharp } from 'sharp';
import type { Actor, SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { badField, notFound, parseId } from '../../kernel/errors/domain-error.ts';
import { FileStore } from '../../kernel/files/file-store.ts';
import { memberPolicy } from './member.policy.ts';
import { isPublicField } from './public-profile.shape.ts';
import { closenessTo } from './member.shape.ts';

/** No bomb gets decoded: 50 megapixels at most. */
const maxPixels = 50_000_000;
/** By content, whatever the file is called; SVG is a document that can hold scripts. */
const accepted = new Set<string>(['jpeg', 'png', 'webp', 'heif', 'gif']);
const keyOf = (fileId: string, size: number): string => `avatars/${fileId}/${size}.webp`;

/** Pictures of people: cut to a square, re-encoded (so that nothing of the original but its pixels stays), in four sizes. */
@Injectable()
export class AvatarService {
  constructor(
    private readonly db: Database,
    private readonly files: FileStore,
  ) {}

  /** Replaces the actor's picture. @throws DomainError BAD_INPUT when the content is no JPEG, PNG, WebP, AVIF or GIF. */
  async replace(actor: SignedIn, content: Buffer, crop: AvatarCrop): Promise<string> {
    const square = await this.cut(content, crop);
    const fileId = randomUUID();
    for (const size of avatarLimits.sizes) {
      await this.files.put(keyOf(fileId, size), await square.clone().resize(size, size, { fit: 'cover' }).webp({ quality: 82 }).toBuffer());
    }
    await this.point(actor, fileId);
    return `/avatars/${fileId}`;
  }

  async remove(actor: SignedIn): Promise<void> {
    await this.point(actor, null);
  }

  /** The picture, for those who may see it. Anything else is not found, alike. */
  async require(actor: Actor, fileId: string, size: number): Promise<Uint8Array> {
    const known = avatarLimits.sizes.find(offered => offered >= size) ?? avatarLimits.sizes[avatarLimits.sizes.length - 1] ?? 512;
    const seen = await this.db.one(sql`select 1 from member t0 where t0.avatar_file_id = ${parseId(fileId)}::uuid
      and ((${memberPolicy.sql(actor, 'see', sql`t0`)} and ${closenessTo(actor, sql`t0.id`)} <= t0.audience_avatar) or ${isPublicField(sql`t0`, 'avatar')})`);
    const content = seen && (await this.files.find(keyOf(fileId.toLowerCase(), known)));
    if (!content) throw notFound();
    return content;
  }

  private async cut(content: Buffer, crop: AvatarCrop): Promise<Sharp> {
    try {
      const { format } = await sharp(content, { limitInputPixels: maxPixels }).metadata();
      if (!accepted.has(format)) throw new Error(`Not a picture we take: ${format}`);
      const upright = sharp(content, { limitInputPixels: maxPixels, failOn: 'error' }).rotate();
      const { data, info } = await upright.toBuffer({ resolveWithObject: true });
      const at = (part: number, whole: number): number => Math.min(whole - 1, Math.round(part * whole));
      const [left, top] = [at(crop.left, info.width), at(crop.top, info.height)];
      const width = Math.max(1, Math.min(info.width - left, Math.round(crop.width * info.width)));
      const height = Math.max(1, Math.min(info.height - top, Math.round(crop.height * info.height)));
      return sharp(await sharp(data).extract({ left, top, width, height }).toBuffer());
    } catch {
      throw badField('picture', 'people:error.picture');
    }
  }

  private async point(actor: SignedIn, fileId: string | null): Promise<void> {
    const before = await this.db.one<{ old: string | null }>(sql`update member m set avatar_file_id = ${fileId}::uuid from member before
      where m.id = ${actor.accountId}::uuid and before.id = m.id returning before.avatar_file_id as old`);
    if (!before) throw notFound();
    if (before.old) await this.files.removeAll(`avatars/${before.old}`);
  }
}
