import { Module } from '@nestjs/common';
import { RoomsModule } from '../rooms/index.ts';
import { LoungeService } from './lounge.service.ts';

/** A room for each cohort. */
@Module({ imports: [RoomsModule], providers: [LoungeService], exports: [LoungeService] })
export class LoungesModule {}
