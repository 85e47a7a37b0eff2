import { attachmentLimits, thumbnailSize } from '@cohortium/contract';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { badField } from '../../../kernel/errors/domain-error.ts';

const { pixels, full } = attachmentLimits;
const seconds = 20;
const quality = 82;

/** A picture in the two sizes it is kept in: nothing of what was sent but its pixels stays. */
export interface Picture {
  readonly full: Buffer;
  readonly thumbnail: Buffer;
  /** Pixels of the full size. */
  readonly width: number;
  readonly height: number;
}

const noPicture = () => badField('file', 'attachments:error.pictureBroken');

/** Small enough to be decoded without harm. @throws DomainError BAD_INPUT for a picture of more pixels. */
async function requireMetadata(content: Buffer): Promise<Metadata> {
  const found = await sharp(content, { limitInputPixels: false }).metadata().catch(() => null);
  if (!found) throw noPicture();
  if (found.width * (found.pageHeight ?? found.height) > pixels) throw badField('file', 'attachments:error.pictureTooLarge', { max: pixels / 1_000_000 });
  return found;
}

const written = (picture: Sharp, effort: number) => picture.webp({ quality, effort, smartSubsample: true }).timeout({ seconds }).toBuffer({ resolveWithObject: true });

/**
 * Decodes and encodes anew, upright. What moves goes on moving in the full size, as far as all its frames together keep the bound; the thumbnail
 * stands still. @throws DomainError BAD_INPUT for what cannot be decoded or has too many pixels.
 */
export async function pictureOf(content: Buffer): Promise<Picture> {
  const { autoOrient: upright, pages = 1, pageHeight, width: sentWidth } = await requireMetadata(content);
  const animated = pages > 1 && sentWidth * (pageHeight ?? 0) * pages <= pixels;
  const size = animated ? { width: sentWidth, height: pageHeight ?? 1 } : upright;
  const scale = Math.min(1, Math.sqrt(full.pixels / (size.width * size.height)), full.edge / Math.max(size.width, size.height));
  const read = (moving: boolean) => sharp(content, { limitInputPixels: pixels, failOn: 'error', animated: moving });
  const small = thumbnailSize(size.width, size.height);
  try {
    const whole = animated ? read(true) : read(false).autoOrient();
    const { data, info } = await written(whole.resize({ width: Math.max(1, Math.round(size.width * scale)), withoutEnlargement: true }), animated ? 1 : 4);
    const thumbnail = await written(read(false).autoOrient().resize({ ...small, fit: 'cover', position: 'top' }), 4);
    return { full: data, thumbnail: thumbnail.data, width: info.width, height: info.pageHeight ?? info.height };
  } catch {
    throw noPicture();
  }
}
