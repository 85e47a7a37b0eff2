import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.ts';

const cipher = 'aes-256-gcm';
/** First byte of what is sealed: another way of sealing would have another. */
const version = 1;
const sizes = { nonce: 12, tag: 16 } as const;
const head = 1 + sizes.nonce + sizes.tag;

/**
 * Keeps what must lie in the database and still be read by nobody who has only the database: sealed with the key of this installation (AES-256-GCM).
 * What is only compared later (tokens, passwords) is hashed instead.
 */
@Injectable()
export class SecretBox {
  #key: Buffer | undefined;

  constructor(private readonly config: Config) {}

  /** `place` says what it is and whose: sealed for one place, it opens in no other. */
  seal(text: string, place: string): Buffer {
    const nonce = randomBytes(sizes.nonce);
    const sealing = createCipheriv(cipher, this.#keyOfHere(), nonce).setAAD(Buffer.from(place));
    const closed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
    return Buffer.concat([Buffer.of(version), nonce, sealing.getAuthTag(), closed]);
  }

  /** Null for what another key sealed, for another place, or what was changed since. */
  open(sealed: Buffer, place: string): string | null {
    if (sealed[0] !== version || sealed.length < head) return null;
    const opening = createDecipheriv(cipher, this.#keyOfHere(), sealed.subarray(1, 1 + sizes.nonce), { authTagLength: sizes.tag }).setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(1 + sizes.nonce, head));
    try {
      return Buffer.concat([opening.update(sealed.subarray(head)), opening.final()]).toString('utf8');
    } catch {
      return null;
    }
  }

  #keyOfHere(): Buffer {
    return (this.#key ??= Buffer.from(hkdfSync('sha256', this.config.secretKey ?? keptIn(this.config.filesDir), 'cohortium', 'secret box', 32)));
  }
}

/** The installation's own secret, made where it is absent. Several nodes may look at once: a link is there whole or not at all, and only the first stays. */
function keptIn(folder: string): string {
  const file = join(resolve(folder), 'installation.key');
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  mkdirSync(resolve(folder), { recursive: true });
  const made = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(made, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true });
  try {
    linkSync(made, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(made);
  }
  return readFileSync(file, 'utf8');
}
