import { Module } from '@nestjs/common';
import { AuditReader } from './audit.reader.ts';
import { AuditResolver } from './audit.resolver.ts';
import './own-data.ts';

/** Shows the log that the kernel's Audit writes. */
@Module({ providers: [AuditReader, AuditResolver] })
export class AuditModule {}
