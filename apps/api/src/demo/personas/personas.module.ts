import { Module } from '@nestjs/common';
import { PersonaResolver } from './persona.resolver.ts';
import { PersonaService } from './persona.service.ts';

@Module({ providers: [PersonaService, PersonaResolver] })
export class PersonasModule {}
