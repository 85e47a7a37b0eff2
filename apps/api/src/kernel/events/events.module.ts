import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Outbox } from './outbox.ts';
import { Worker } from './worker.ts';

@Module({ imports: [DiscoveryModule], providers: [Outbox, Worker], exports: [Outbox] })
export class EventsModule {}
