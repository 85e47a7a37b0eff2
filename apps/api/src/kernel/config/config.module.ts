import { Global, Module } from '@nestjs/common';
import { Config } from './config.ts';
import { Clock } from './clock.ts';

/** Settings and the clock, everywhere. */
@Global()
@Module({
  providers: [{ provide: Config, useFactory: () => new Config(process.env) }, Clock],
  exports: [Config, Clock],
})
export class ConfigModule {}
