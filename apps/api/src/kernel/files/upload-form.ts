import type { FastifyRequest } from 'fastify';

/** What came by a form: its fields, and the file, unless it was larger than allowed. */
export interface UploadForm {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly file: Buffer | undefined;
  /** As its sender calls it; nothing is known by it. */
  readonly name: string;
  readonly isTooLarge: boolean;
}

/** Bounds of a form: bytes of its one file, and of each of its fields. */
export interface UploadBounds {
  readonly bytes: number;
  readonly fieldBytes: number;
}

/** Longest that a form may take to come in, in milliseconds: a 10 MB file over a bad line, and no longer. */
const longest = 10 * 60 * 1000;

/** Reads a form with one file into memory. Null for what is no form, or broke off: the network does that, nobody's fault. */
export async function readForm(request: FastifyRequest, { bytes, fieldBytes }: UploadBounds): Promise<UploadForm | null> {
  if (!request.isMultipart()) return null;
  const fields: Record<string, unknown> = {};
  let form: Omit<UploadForm, 'fields'> = { file: undefined, name: '', isTooLarge: false };
  const end = setTimeout(() => request.raw.destroy(), longest).unref();
  try {
    for await (const part of request.parts({ limits: { fileSize: bytes, files: 1, fields: 8, fieldSize: fieldBytes } })) {
      if (part.type === 'field') fields[part.fieldname] = part.value;
      else {
        const content = await part.toBuffer();
        const isTooLarge = part.file.truncated;
        form = { file: isTooLarge ? undefined : content, name: part.filename, isTooLarge };
      }
    }
  } catch {
    return null;
  } finally {
    clearTimeout(end);
  }
  return { ...form, fields };
}
