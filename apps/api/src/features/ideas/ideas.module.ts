import { Module } from '@nestjs/common';
import { sql } from '../../kernel/database/sql.ts';
import { programmeOfCohortSql } from '../programmes/index.ts';
import { addHostProgramme, RoomsModule } from '../rooms/index.ts';
import { IdeaEraser } from './idea-eraser.ts';
import { IdeaTalkResolver } from './idea-talk.resolver.ts';
import { IdeaTalkService } from './idea-talk.service.ts';
import { IdeaTeamResolver } from './idea-team.resolver.ts';
import { IdeaTeamService } from './idea-team.service.ts';
import { IdeaTeller } from './idea-origin.ts';
import { IdeaReader } from './idea.reader.ts';
import { IdeaResolver } from './idea.resolver.ts';
import { IdeaService } from './idea.service.ts';
import { TeamRoom } from './team-room.ts';
import './idea.events.ts';
import './member.fields.ts';
import './own-data.ts';
import './programme.fields.ts';
import './room.fields.ts';

addHostProgramme('IDEA', idea => programmeOfCohortSql(sql`(select i.cohort_id from idea i where i.id = ${idea})`));

/** Ideas, their teams, and what is said about them. */
@Module({
  imports: [RoomsModule],
  providers: [IdeaReader, IdeaService, IdeaTeamService, IdeaTalkService, TeamRoom, IdeaTeller, IdeaEraser, IdeaResolver, IdeaTeamResolver, IdeaTalkResolver],
  exports: [IdeaReader],
})
export class IdeasModule {}
