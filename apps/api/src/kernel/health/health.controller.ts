import { Controller, Get, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { register } from 'prom-client';
import { Database } from '../database/database.ts';
import { sql } from '../database/sql.ts';

/** What a supervisor and a monitor ask. */
@Controller()
export class HealthController {
  constructor(private readonly db: Database) {}

  /** The process answers. */
  @Get('/health/live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** The process can do its work: the database answers. 503 otherwise. */
  @Get('/health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: 'ready' | 'waiting' }> {
    try {
      await this.db.query(sql`select 1`);
      return { status: 'ready' };
    } catch {
      reply.status(503);
      return { status: 'waiting' };
    }
  }

  /** Prometheus figures. Not for the public: the proxy keeps it inside. */
  @Get('/metrics')
  @Header('Content-Type', register.contentType)
  metrics(): Promise<string> {
    return register.metrics();
  }
}
