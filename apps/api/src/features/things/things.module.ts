import { Module } from '@nestjs/common';
import { ThingReader } from './thing.reader.ts';
import { ThingResolver } from './thing.resolver.ts';

/** What texts link to: titles of ideas, sessions, conventions and people, each as its reader may know it. */
@Module({ providers: [ThingReader, ThingResolver] })
export class ThingsModule {}
