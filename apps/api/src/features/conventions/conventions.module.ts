import { Module } from '@nestjs/common';
import { sql } from '../../kernel/database/sql.ts';
import { addHostProgramme, RoomsModule } from '../rooms/index.ts';
import { ConventionReader } from './convention.reader.ts';
import { ConventionResolver } from './convention.resolver.ts';
import { ConventionService } from './convention.service.ts';
import './own-data.ts';
import './programme.fields.ts';

addHostProgramme('SESSION', session => sql`(select c.programme_id from convention_session s join convention c on c.id = s.convention_id where s.id = ${session})`);

/** Conventions, their sessions, and who takes part. */
@Module({ imports: [RoomsModule], providers: [ConventionReader, ConventionService, ConventionResolver], exports: [ConventionReader] })
export class ConventionsModule {}
