import { Injectable, Logger } from '@nestjs/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Config } from '../config/config.ts';
import { DomainError } from '../errors/domain-error.ts';

/** Where uploaded files lie. Who may read one is the business of the file's subject, never of this store. */
@Injectable()
export class FileStore {
  readonly #disk: Disk;
  readonly #logger = new Logger('Files');

  constructor(config: Config) {
    this.#disk = new Disk(new FSDriver({ location: resolve(config.filesDir), visibility: 'private' }));
  }

  /** @throws DomainError UNAVAILABLE when nothing can be written: mostly, the disk is full. */
  async put(key: string, content: Uint8Array): Promise<void> {
    try {
      await this.#disk.put(key, content);
    } catch (error) {
      this.#logger.error({ err: error }, 'A file could not be kept');
      throw new DomainError('UNAVAILABLE', 'common:error.filesUnavailable');
    }
  }

  /** The content, or null when there is none under that key. */
  async find(key: string): Promise<Uint8Array | null> {
    return (await this.#disk.exists(key)) ? this.#disk.getBytes(key) : null;
  }

  /** The content piece by piece, or null when there is none under that key. */
  async open(key: string): Promise<Readable | null> {
    return (await this.#disk.exists(key)) ? this.#disk.getStream(key) : null;
  }

  removeAll(prefix: string): Promise<void> {
    return this.#disk.deleteAll(prefix);
  }
}
