import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { Config } from '../config/config.ts';

/** One JSON line a request, with its id; no bodies, no cookies, no query strings that may carry tokens. */
@Module({
  imports: [LoggerModule.forRootAsync({
    inject: [Config],
    useFactory: (config: Config) => ({
      pinoHttp: {
        level: config.logLevel,
        autoLogging: { ignore: request => (request.url ?? '').startsWith('/health') },
        serializers: {
          req: (request: { id: string; method: string; url: string }) => ({ id: request.id, method: request.method, path: request.url.split('?')[0] }),
          res: (response: { statusCode: number }) => ({ status: response.statusCode }),
        },
      },
    }),
  })],
})
export class LoggingModule {}
