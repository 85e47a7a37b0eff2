import { documentTypes, pictureTypes, type DocumentType } from '@cohortium/contract';
import { fileTypeFromBuffer } from 'file-type';

/** What a file is by its content; null for whatever is not taken. */
export type Sniffed = { readonly kind: 'IMAGE' } | { readonly kind: 'DOCUMENT'; readonly type: DocumentType } | null;

const isDocument = (type: string): type is DocumentType => Object.hasOwn(documentTypes, type);
/** How a text begins that some program would run or draw: pages, drawings, scripts. */
const active = /^\s*(?:<(?:\?|!|[a-z][a-z0-9:-]*[\s>/])|#!|%!ps|\{\\rtf)/iu;
/** None of these is in a text that people read. */
const notText = /[\p{Cc}--[\t\n\f\r]]/v;
const decoders = ['utf-8', 'utf-16le', 'utf-16be'] as const;

/** The text, when it is one: UTF-8, or UTF-16 that says so. */
function textOf(content: Uint8Array): string | null {
  const [first, second] = content;
  const decoder = first === 0xff && second === 0xfe ? decoders[1] : first === 0xfe && second === 0xff ? decoders[2] : decoders[0];
  try {
    const text = new TextDecoder(decoder, { fatal: true }).decode(content);
    return notText.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** Texts are told apart by their names only: to every program but the one that opens them they are the same. */
const textType = (name: string): DocumentType => (/\.csv$/iu.test(name) ? 'text/csv' : /\.(?:md|markdown)$/iu.test(name) ? 'text/markdown' : 'text/plain');

/** Looks into a file, whatever it is called. */
export async function sniff(content: Uint8Array, name: string): Promise<Sniffed> {
  const found = await fileTypeFromBuffer(content).catch(() => null);
  if (found === null) return null;
  if (found) {
    if (pictureTypes.some(type => type === found.mime)) return { kind: 'IMAGE' };
    return isDocument(found.mime) ? { kind: 'DOCUMENT', type: found.mime } : null;
  }
  const text = content.length ? textOf(content) : null;
  return text === null || active.test(text) ? null : { kind: 'DOCUMENT', type: textType(name) };
}
