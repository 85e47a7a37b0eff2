import { Module } from '@nestjs/common';
import { OrganisationReader } from './organisation.reader.ts';
import { OrganisationService } from './organisation.service.ts';
import { OrganisationResolver } from './organisation.resolver.ts';

@Module({ providers: [OrganisationReader, OrganisationService, OrganisationResolver] })
export class OrganisationsModule {}
