import { Module } from '@nestjs/common';
import './own-data.ts';
import { SecondmentReader } from './secondment.reader.ts';
import { SecondmentResolver } from './secondment.resolver.ts';
import { SecondmentService } from './secondment.service.ts';

/** Tours of service: openings, people open to one, and how the two fit. */
@Module({ providers: [SecondmentReader, SecondmentService, SecondmentResolver] })
export class SecondmentsModule {}
