import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { CurrentSelection } from '../../kernel/read/current-selection.ts';
import type { Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { CohortType, ProgrammeType } from './programme.graphql.ts';
import { ProgrammeReader } from './programme.reader.ts';

@Resolver()
export class ProgrammeResolver {
  constructor(private readonly reader: ProgrammeReader) {}

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
