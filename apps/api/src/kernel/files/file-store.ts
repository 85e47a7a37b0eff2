import { Injectable } from '@nestjs/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { resolve } from 'node:path';
import { Config } from '../config/config.ts';

/** Where uploaded files lie. Who may read one is the business of the file's subject, never of this store. */
@Injectable()
export class FileStore {
  readonly #disk: Disk;

  constructor(config: Config) {
    this.#disk = new Disk(new FSDriver({ location: resolve(config.filesDir), visibility: 'private' }));
  }

  put(key: string, content: Uint8Array): Promise<void> {
    return this.#disk.put(key, content);
  }

  /** The content, or null when there is none under that key. */
  async find(key: string): Promise<Uint8Array | null> {
    return (await this.#disk.exists(key)) ? this.#disk.getBytes(key) : null;
  }

  removeAll(prefix: string): Promise<void> {
    return this.#disk.deleteAll(prefix);
  }
}
