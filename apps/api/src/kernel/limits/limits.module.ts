import { Global, Module } from '@nestjs/common';
import { Attempts } from './attempts.ts';

@Global()
@Module({ providers: [Attempts], exports: [Attempts] })
export class LimitsModule {}
