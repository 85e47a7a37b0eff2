import { Global, Module } from '@nestjs/common';
import { PageHeads } from '../http/page-heads.ts';
import { Config } from './config.ts';
import { Clock } from './clock.ts';

/** Settings, the clock and the heads of public pages, everywhere. */
@Global()
@Module({
  providers: [{ provide: Config, useFactory: () => new Config(process.env) }, Clock, PageHeads],
  exports: [Config, Clock, PageHeads],
})
export class ConfigModule {}
