import { Global, Module } from '@nestjs/common';
import { Attempts } from './attempts.ts';
import { ReadingLedger } from './reading-ledger.ts';

@Global()
@Module({ providers: [Attempts, ReadingLedger], exports: [Attempts] })
export class LimitsModule {}
