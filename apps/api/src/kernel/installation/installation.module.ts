import { Global, Module } from '@nestjs/common';
import { Installation, InstallationResolver } from './installation.ts';

@Global()
@Module({ providers: [Installation, InstallationResolver], exports: [Installation] })
export class InstallationModule {}
