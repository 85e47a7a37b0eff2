import { Module } from '@nestjs/common';
import { programmeOfCohortSql } from '../programmes/index.ts';
import { addHostProgramme, RoomsModule } from '../rooms/index.ts';
import { LoungeService } from './lounge.service.ts';

addHostProgramme('COHORT', programmeOfCohortSql);

/** A room for each cohort. */
@Module({ imports: [RoomsModule], providers: [LoungeService], exports: [LoungeService] })
export class LoungesModule {}
