import { Global, Module } from '@nestjs/common';
import { CaughtMailResolver } from './caught-mail.ts';
import { Mailer } from './mailer.ts';

@Global()
@Module({ providers: [Mailer, CaughtMailResolver], exports: [Mailer] })
export class MailModule {}
