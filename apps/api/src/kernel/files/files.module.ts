import multipart from '@fastify/multipart';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { FileStore } from './file-store.ts';

@Global()
@Module({ providers: [FileStore], exports: [FileStore] })
export class FilesModule implements OnModuleInit {
  constructor(private readonly http: HttpAdapterHost) {}

  /** Forms with files; each route gives its own bounds (`readForm`). */
  async onModuleInit(): Promise<void> {
    const server = this.http.httpAdapter?.getInstance<FastifyInstance>();
    await server?.register(multipart, { limits: { fileSize: 1024, files: 1, fields: 8, fieldSize: 100 }, throwFileSizeLimit: false });
  }
}
