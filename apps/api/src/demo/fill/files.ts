import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { keyOf } from '../../features/rooms/attachments/attachment-keys.ts';
import { fileName } from '../../features/rooms/attachments/file-name.ts';
import { pictureOf } from '../../features/rooms/attachments/picture.ts';
import { Config } from '../../kernel/config/config.ts';
import { FileStore } from '../../kernel/files/file-store.ts';
import { conversations, files } from '../content/index.ts';
import type { FileContent } from '../content/rooms/files.ts';
import { lineIn, messageId, roomKey } from './rooms.ts';
import type { Row, World } from './world.ts';

/** A page of plain lines as PDF, in one of the fonts that every reader has. */
function pdfOf(lines: readonly string[]): Buffer {
  const text = lines.map((line, at) => `${at === 0 ? '/F1 20 Tf' : '/F1 12 Tf'} (${line.replace(/[\\()]/gu, '\\$&')}) Tj 0 -26 Td`).join('\n');
  const stream = `BT\n72 760 Td\n${text}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const [begun, places] = objects.reduce<[string, number[]]>(([file, at], object, index) => [`${file}${index + 1} 0 obj\n${object}\nendobj\n`, [...at, file.length]], ['%PDF-1.4\n', []]);
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(`${begun}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${begun.length}\n%%EOF\n`, 'latin1');
}

const digest = (content: Buffer): string => `\\x${createHash('sha256').update(content).digest('hex')}`;

/** Keeps a file as the server would, had its author sent it. */
async function kept(store: FileStore, id: string, { name, content }: FileContent): Promise<Row> {
  if ('drawing' in content) {
    const { full, thumbnail, width, height } = await pictureOf(await sharp(Buffer.from(content.drawing)).png().toBuffer());
    await store.put(keyOf(id, 'full'), full);
    await store.put(keyOf(id, 'thumbnail'), thumbnail);
    return { content_hash: digest(full), kind: 'IMAGE', name: fileName(name, 'webp', 'picture'), type: 'image/webp', bytes: full.length, width, height };
  }
  const [bytes, type] = 'text' in content ? [Buffer.from(content.text), 'text/csv'] : [pdfOf(content.page), 'application/pdf'];
  await store.put(keyOf(id, 'full'), bytes);
  return { content_hash: digest(bytes), kind: 'DOCUMENT', name, type, bytes: bytes.length, width: null, height: null };
}

/** Files of the conversations, drawn and written here, so that they are the same in every fill. */
export async function fillFiles(world: World): Promise<void> {
  const store = new FileStore(new Config(process.env));
  const rows: Row[] = [];
  for (const file of files) {
    const room = { session: file.session };
    const { at } = lineIn(room, file.line);
    const id = world.id('attachment', `${roomKey(room)} ${file.name}`);
    const by = conversations.find(conversation => roomKey(conversation.room) === roomKey(room))?.lines[at]?.by ?? '';
    rows.push({
      id, room_id: world.id('room', roomKey(room)), author_id: world.id('account', by), client_id: id, message_id: messageId(world, room, at), place: 0,
      ...(await kept(store, id, file)), alt: file.alt ?? '', is_kept: true, created_at: world.minutesAgo(60),
    });
  }
  await world.insert('attachment', rows);
}
