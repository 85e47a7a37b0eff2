import { z } from 'zod';
import { wireCount as count, wireId as key } from './room-items.ts';
import { optionalLine } from './text.ts';
import { AttachmentKind } from './vocabulary.ts';

/**
 * Bounds of files in messages: files of one message, bytes of a file as it is sent, characters of its name and of what a picture shows, pixels of a
 * picture as it is sent and as it is kept, and what one person may send: files in an hour, bytes in a day.
 */
export const attachmentLimits = {
  files: 6, bytes: 10 * 1024 * 1024, name: 120, alt: 500, pixels: 50_000_000, full: { pixels: 6_500_000, edge: 8000 }, thumbnail: 960, filesAnHour: 120, bytesADay: 250 * 1024 * 1024,
} as const;

/** How much wider than high, or higher than wide, a thumbnail may be: what is narrower is cut at its end. */
const steepest = { wide: 3, high: 2 } as const;

/** Pixels of a picture's thumbnail; never more than the picture has. */
export function thumbnailSize(width: number, height: number): { width: number; height: number } {
  const cut = { width: Math.min(width, height * steepest.wide), height: Math.min(height, width * steepest.high) };
  const scale = Math.min(1, attachmentLimits.thumbnail / Math.max(cut.width, cut.height));
  return { width: Math.max(1, Math.round(cut.width * scale)), height: Math.max(1, Math.round(cut.height * scale)) };
}

/** Pictures that are taken, by their media type; they are kept as WebP. What phones make of HEIC (JPEG) comes by itself where a picker asks for these. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'] as const;

/**
 * Documents that are taken, by their media type, each with the ending its name gets. No archives and nothing with macros: what nobody can look into
 * without opening it is not passed on.
 */
export const documentTypes = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'text/csv': 'csv',
  'text/markdown': 'md',
  'text/plain': 'txt',
} as const;
export type DocumentType = keyof typeof documentTypes;

/** A file sent before, by its author's own name for it, and what is said of it. */
export const attached = z.strictObject({ clientId: key, alt: optionalLine(attachmentLimits.alt).default('') });
export type Attached = z.output<typeof attached>;

/** A file of a message, as its readers know it. */
export const attachment = z.object({
  /** It is read under `/attachments/<id>`. */
  id: key,
  kind: z.enum(AttachmentKind),
  name: z.string(),
  /** Its media type as it is kept, told by its content. */
  type: z.string(),
  /** Its size as it is kept. */
  bytes: count,
  /** Pixels of a picture's full size; null for documents. */
  width: count.nullable(),
  height: count.nullable(),
  /** What a picture shows, in its author's words; may be empty. */
  alt: z.string(),
});
export type Attachment = z.infer<typeof attachment>;
