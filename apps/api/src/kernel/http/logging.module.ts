import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { destination, type DestinationStream } from 'pino';
import { Config } from '../config/config.ts';

/** Standard output. A disk without room for the log must not end the server: what cannot be written is dropped, and later lines are tried again. */
function output(): DestinationStream {
  const stream = destination({ dest: 1, sync: true, maxLength: 1_000_000 });
  stream.on('error', () => undefined);
  return stream;
}

/** One JSON line a request, with its id; no bodies, no cookies, no query strings that may carry tokens. */
@Module({
  imports: [LoggerModule.forRootAsync({
    inject: [Config],
    useFactory: (config: Config) => ({
      pinoHttp: {
        level: config.logLevel,
        stream: output(),
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
