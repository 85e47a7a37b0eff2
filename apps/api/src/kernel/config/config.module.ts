import { Global, Module } from '@nestjs/common';
import { PageHeads } from '../http/page-heads.ts';
import { SecretBox } from '../secrets/secret-box.ts';
import { Config } from './config.ts';
import { Clock } from './clock.ts';

/** Settings, the clock, the box of secrets and the heads of public pages, everywhere. */
@Global()
@Module({
  providers: [{ provide: Config, useFactory: () => new Config(process.env) }, Clock, SecretBox, PageHeads],
  exports: [Config, Clock, SecretBox, PageHeads],
})
export class ConfigModule {}
