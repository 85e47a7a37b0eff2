import { Module } from '@nestjs/common';
import './convention.fields.ts';
import './own-data.ts';
import { RoundsClock } from './rounds-clock.ts';
import { RoundsPlanner } from './rounds-planner.ts';
import { RoundsReader } from './rounds.reader.ts';
import { RoundsResolver } from './rounds.resolver.ts';
import { RoundsService } from './rounds.service.ts';

/** Meeting rounds of a convention: who meets whom, when and where, by a solver. */
@Module({ providers: [RoundsReader, RoundsService, RoundsPlanner, RoundsClock, RoundsResolver] })
export class RoundsModule {}
