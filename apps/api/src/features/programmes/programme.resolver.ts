import { ProgrammeRole } from '@cohortium/contract';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { CohortType, ProgrammeType } from './programme.graphql.ts';
import { AddCohortInput, CreateProgrammeInput } from './programme.input.ts';
import { ProgrammeReader } from './programme.reader.ts';
import { ProgrammeService } from './programme.service.ts';

@Resolver()
export class ProgrammeResolver {
  constructor(
    private readonly reader: ProgrammeReader,
    private readonly service: ProgrammeService,
  ) {}

  @Mutation(() => ProgrammeType, { description: 'A new programme; admins only. The admin becomes its first staff.' })
  async createProgramme(@CurrentActor() actor: Actor, @Args('input') input: CreateProgrammeInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.requireBySlug(actor, await this.service.create(actor, input), selection);
  }

  @Mutation(() => CohortType, { description: 'A new cohort; staff of the programme only.' })
  async addCohort(@CurrentActor() actor: Actor, @Args('programmeId', { type: () => ID }) programmeId: string, @Args('input') input: AddCohortInput, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.requireCohort(actor, await this.service.addCohort(actor, programmeId, input), selection);
  }

  @Mutation(() => Boolean, { description: 'Ends someone\'s role in a programme; for its staff. The last of the staff stays: CONFLICT.' })
  async takeRole(
    @CurrentActor() actor: Actor,
    @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('role', { type: () => ProgrammeRole }) role: ProgrammeRole,
  ): Promise<boolean> {
    requireSignedIn(actor);
    await this.service.takeRole(actor, { programmeId, memberId, role });
    return true;
  }

  @Query(() => [ProgrammeType], { description: 'All programmes, the reader\'s own first.' })
  programmes(@CurrentActor() actor: Actor, @CurrentSelection() selection: Selection): Promise<Answer[]> {
    requireSignedIn(actor);
    return this.reader.list(actor, selection);
  }

  @Query(() => ProgrammeType)
  programme(@CurrentActor() actor: Actor, @Args('slug', { type: () => String }) slug: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.requireBySlug(actor, slug, selection);
  }

  @Query(() => CohortType)
  cohort(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @CurrentSelection() selection: Selection): Promise<Answer> {
    requireSignedIn(actor);
    return this.reader.requireCohort(actor, id, selection);
  }
}
