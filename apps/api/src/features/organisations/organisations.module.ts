import { Module } from '@nestjs/common';
import { OrganisationReader } from './organisation.reader.ts';
import { OrganisationResolver } from './organisation.resolver.ts';

@Module({ providers: [OrganisationReader, OrganisationResolver] })
export class OrganisationsModule {}
